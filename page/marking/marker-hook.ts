/**
 * Where the script that marks, loaded with the first answer that names somebody, leaves its one
 * function for the script that reads: as `reader-hook.ts` does for that one.
 */
import type { ActorLabels, PageStatus, PageSummary } from '../../extension/messages';
import type { PageAnswer } from '../../extension/packed-text';
import type { Settings } from '../../extension/settings';
import type { IsoDate } from '../../pack/model';
import type { OpenCardDesk } from '../card/card-hook';
import type { ExtensionServices } from '../shared/extension-services';
import type { PageBlock } from '../text/page-block';
import type { Pace } from '../watching/page-pace';

/** What was found on a page: the places, their marks, and what answers the reader. */
export interface MarkedPage {
  /** Of mentions. */
  readonly count: number;
  /** Blocks that hold mentions. */
  readonly blocks: Iterable<PageBlock>;
  /** Marks the mentions of an answer; returns the hashes of the blocks in which nobody is named. */
  place(blocks: PageBlock[], answer: PageAnswer & ActorLabels): Promise<number[]>;
  forget(block: PageBlock): void;
  /** Marks out of sight wait while the page is restless. */
  keepPace(pace: Pace): void;
  /** Puts marks back that the page took away. */
  putBack(): void;
  /** Loads what the reader may ask for next, once the reader has done something. */
  fetchAhead(): Promise<void>;
  apply(settings: Settings): void;
  summary(status: PageStatus, host: string): PageSummary;
  jumpTo(index: number): void;
  step(by: 1 | -1): void;
  openCurrent(): void;
}

export interface MarkingServices extends ExtensionServices {
  /** Loads what answers the reader. */
  loadCardDesk(): Promise<OpenCardDesk>;
}

export interface MarkingPorts {
  articleDate: IsoDate | null;
  services: MarkingServices;
  shadowRoots: ReadonlySet<ShadowRoot>;
  /** This element holds a name but is not shown: it is to be read again when it is. */
  hidden(element: Element): void;
}

export type MarkPage = (
  document: Document,
  ports: MarkingPorts,
  settings: Settings,
  signal: AbortSignal,
) => MarkedPage;

export function markerHook(): { markPage?: MarkPage } {
  return globalThis as { markPage?: MarkPage };
}
