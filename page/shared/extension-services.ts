/** What the page asks the extension for. */
import type { DetectionRequest } from '../../detection/model';
import type { SiftAnswer, SiftRequest } from '../../detection/sift';
import type { ActorLabels, PageSummary } from '../../extension/messages';
import type { PageAnswer } from '../../extension/packed-text';
import type { Settings, SettingsChange } from '../../extension/settings';
import type { IsoDate } from '../../pack/model';
import type { CardModel } from '../../pack/views/card';

export interface ExtensionServices {
  detect(request: DetectionRequest): Promise<PageAnswer & ActorLabels>;
  /** In which parts of a large page somebody may be named. */
  sift(request: SiftRequest): Promise<SiftAnswer>;
  cardsFor(ask: { actors: string[]; articleDate: IsoDate | null }): Promise<CardModel[]>;
  change(change: SettingsChange): Promise<unknown>;
  openDossier(address: string): void;
  /** There is something new to say; the summary is made only when somebody asks for it. */
  report(summary: () => PageSummary): void;
  /** The page has frames of its own origin large enough to hold the article. */
  lookIntoFrames(): void;
  readSettings(): Promise<Settings>;
  watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void;
  /** Loads the rules for tints, once. */
  loadTint(): void;
  /** False once the extension is gone. */
  stillWanted(): boolean;
}
