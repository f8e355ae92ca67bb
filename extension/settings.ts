/** What the reader has chosen. One value, owned by the background worker (see `settings-store.ts`). */
import type { Category } from '../pack/model';

export const SETTINGS_VERSION = 1;

/** The key they are stored under. */
export const SETTINGS_KEY = 'settings';

export const WHERE_IT_RUNS = [
  'news-articles',
  'every-page',
  'these-sites',
  'when-i-click',
] as const;
export type WhereItRuns = (typeof WHERE_IT_RUNS)[number];

export const MARKING_STYLES = ['underline', 'tint', 'on-hover'] as const;
export type MarkingStyle = (typeof MARKING_STYLES)[number];

/** Characters of an actor's id, a name, a host: far above honest use. */
export const LONGEST_WORD = 300;

export interface Settings {
  version: typeof SETTINGS_VERSION;
  on: boolean;
  where: WhereItRuns;
  /** Host names the reader switched off. */
  sitesOff: string[];
  /** Host names for `these-sites`. */
  sitesOn: string[];
  categories: Record<Category, boolean>;
  style: MarkingStyle;
  /** Actor ids never marked on any site. */
  mutedActors: string[];
  /** Surfaces the reader said do not mean this actor. */
  mutedWords: { actor: string; surface: string }[];
}

/** One thing the reader changed; applied to the newest settings, so that two windows lose nothing. */
export type SettingsChange =
  | { kind: 'switched'; on: boolean }
  | { kind: 'chose-where'; where: WhereItRuns }
  | { kind: 'switched-site'; host: string; on: boolean }
  | { kind: 'switched-category'; category: Category; on: boolean }
  | { kind: 'chose-style'; style: MarkingStyle }
  | { kind: 'muted-actor'; actor: string; muted: boolean }
  | { kind: 'muted-word'; actor: string; surface: string; muted: boolean }
  | { kind: 'reset' };
