/** What the page asks of the extension. */
import type { DetectionRequest } from '../../detection/model';
import type { SiftAnswer, SiftRequest } from '../../detection/sift';
import type { ActorLabels, PageSummary } from '../../extension/messages';
import type { PageAnswer } from '../../extension/packed-text';
import type { Settings, SettingsChange } from '../../extension/settings';
import type { IsoDate } from '../../pack/model';
import type { CardModel } from '../../pack/views/card';

export interface ExtensionServices {
  detect(request: DetectionRequest): Promise<PageAnswer & ActorLabels>;
  /** Which parts of a large page somebody may be named in. */
  sift(request: SiftRequest): Promise<SiftAnswer>;
  cardsFor(ask: { actors: string[]; articleDate: IsoDate | null }): Promise<CardModel[]>;
  change(change: SettingsChange): Promise<unknown>;
  openDossier(address: string): void;
  /** True once popup or panel asked about this page: who never looked is not told of news. */
  hasAsked(): boolean;
  /** There is something new to say; the summary is made only for who wants it. */
  report(summary: () => PageSummary): void;
  /** The page has frames of its own origin large enough to hold the article. */
  lookIntoFrames(): void;
  readSettings(): Promise<Settings>;
  watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void;
  /** Brings the rules for tints, once. */
  loadTint(): void;
  /** False once the extension is gone. */
  stillWanted(): boolean;
}
