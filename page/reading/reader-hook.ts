/**
 * Where the script that reads, loaded once a page is to be read, leaves its one function
 * for the small script that decides: the global object of the isolated world that both share and
 * that no page script can reach.
 */
import type { NamesFound } from '../../detection/page-text';
import type { PageStatus, PageSummary } from '../../extension/messages';
import type { Settings } from '../../extension/settings';
import type { IsoDate } from '../../pack/model';
import type { Linked } from '../article/linked-data';
import type { MarkingServices, MarkPage } from '../marking/marker-hook';

/** One page being read and marked. */
export interface RunningPage {
  readonly status: PageStatus;
  start(): Promise<void>;
  /** Settings act at once, without reading anything again. */
  apply(settings: Settings): void;
  readonly articleDate: IsoDate | null;
  /** Null while nobody is named. */
  summary(host: string): PageSummary | null;
  jumpTo(index: number): void;
  step(by: 1 | -1): void;
  openCurrent(): void;
}

export interface ReadingServices extends MarkingServices {
  /** What draws marks: it is loaded with the first answer that names somebody. */
  markPage: MarkPage;
}

/** What is to be read, with what the decision to read it has learnt. */
export interface PageToRead {
  document: Document;
  /** Its JSON-LD. */
  linked: Linked;
  /** The names in it; null where they are not known. */
  named: NamesFound | null;
}

export type ReadPage = (
  page: PageToRead,
  services: ReadingServices,
  settings: Settings,
  told: () => void,
  signal: AbortSignal,
) => RunningPage;

export function readerHook(): { readPage?: ReadPage } {
  return globalThis as { readPage?: ReadPage };
}
