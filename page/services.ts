/** What the page needs of the extension: given from outside, so that a test can give its own. */
import type { DetectionRequest } from '../detection/model';
import type { ActorLabels, PageSummary } from '../extension/messages';
import type { PageAnswer } from '../extension/packed-text';
import type { Settings, SettingsChange } from '../extension/settings';
import type { IsoDate } from '../pack/model';
import type { CardModel } from '../pack/views/card';
import type { MountCard } from './card-props';
import type { ReadPage } from './reader-hook';

export interface PageServices {
  detect(request: DetectionRequest): Promise<PageAnswer & ActorLabels>;
  cardsFor(ask: { actors: string[]; articleDate: IsoDate | null }): Promise<CardModel[]>;
  change(change: SettingsChange): Promise<unknown>;
  openDossier(address: string): void;
  /** There is something new to say; the summary is made only for who wants it. */
  report(summary: () => PageSummary): void;
  /** The page has frames of its own origin large enough to hold the article. */
  lookIntoFrames(): void;
  readSettings(): Promise<Settings>;
  watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void;
  /** Brings what reads and marks. */
  loadReader(): Promise<ReadPage>;
  /** The card's interface, once it is there; `loadCard` brings it. */
  mountCard(): MountCard | null;
  loadCard(): Promise<void>;
  /** False once the extension is gone. */
  stillWanted(): boolean;
}
