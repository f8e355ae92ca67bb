/**
 * Every message between the parts, typed once: name -> what is sent, what is answered.
 * `send.ts` and `answer.ts` carry them; arrivals are checked: `message-schemas.ts`, `page-checks.ts`.
 */
import type { Mention } from '../detection/model';
import type { NamesHere, PageText } from '../detection/page-text';
import type { SiftAnswer, SiftRequest } from '../detection/sift';
import type { Category, IsoDate } from '../pack/model';
import type { CardModel } from '../pack/views/card';
import type { PackedAnswer, PackedRequest } from './packed-text';
import type { Settings, SettingsChange } from './settings';

/** To the background worker, from pages and from the extension's own surfaces. */
export interface ToBackground {
  'who-is-in-this-text': {
    /** `bringMarker`: if somebody is named, the script that marks is loaded before the answer comes. */
    ask: PackedRequest & { bringMarker: boolean };
    answer: PackedAnswer & ActorLabels;
  };
  /** `bringReader`: if somebody may be named, the script that reads is loaded before the answer comes. */
  'who-may-be-named-here': { ask: PageText & { bringReader: boolean }; answer: NamesHere };
  /** For a large page: decides by the raw text of its parts. */
  'what-is-worth-reading': { ask: SiftRequest; answer: SiftAnswer };
  /** Cards for the actors found, so that a card opens from data at hand. */
  'cards-for': { ask: { actors: string[]; articleDate: IsoDate | null }; answer: CardModel[] };
  /** For settings that a page cannot read by itself; nearly always it can (`page-settings.ts`). */
  'read-settings': { ask: null; answer: Settings };
  'change-settings': { ask: SettingsChange; answer: Settings };
  'open-dossier': { ask: { address: string }; answer: null };
  /**
   * Says only that there is something new. Popup and panel then ask the page what it is: thousands of
   * mentions are slow to send.
   */
  'page-was-scanned': { ask: null; answer: null };
  /** Starts the content script in a tab it does not run in yet (site access "on click", after an update). */
  'run-in-tab': { ask: { tab: number }; answer: null };
  /** Loads the script that reads into the asking frame: only pages that are to be read need it. */
  'load-reader': { ask: null; answer: null };
  /** Puts the rules for tints into the asking frame: only readers who chose tints need them. */
  'load-tint': { ask: null; answer: null };
  /** Loads the card's interface into the asking frame: only pages with marks need it. */
  'load-card': { ask: null; answer: null };
  /** The page has frames of its own origin that may hold the article: look into them. */
  'look-into-frames': { ask: null; answer: null };
}

/** What a mark needs to know about an actor before any card is asked for. */
export interface ActorLabels {
  actors: Record<string, ActorLabel>;
}

export interface ActorLabel {
  name: string;
  category: Category;
  /** As it is written in its own language, if that differs. */
  native?: { text: string; lang: string };
}

/** To the content script of one tab, from popup, side panel and background. */
export interface ToPage {
  summary: { ask: null; answer: PageSummary };
  'jump-to': { ask: { mention: number }; answer: null };
  'scan-now': { ask: null; answer: null };
  /** To each frame; the page reads them itself. */
  'settings-changed': { ask: null; answer: null };
  command: { ask: { name: PageCommand }; answer: null };
}

/** Named as in the manifest. */
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'open-card'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** How far the page was read, or why not; the popup puts each into words. */
export type PageStatus =
  | { kind: 'scanned'; partial: boolean }
  | { kind: 'scanning' }
  | { kind: 'off' }
  | { kind: 'off-for-site' }
  | { kind: 'not-an-article' }
  | { kind: 'not-a-listed-site' }
  | { kind: 'waiting-for-click' }
  | { kind: 'no-text' }
  | { kind: 'failed'; reason: 'worker' | 'storage' | 'page' };

export interface PageSummary {
  status: PageStatus;
  host: string;
  articleDate: IsoDate | null;
  /** Distinct actors surely named, by category, whether marked or not. */
  counts: Record<Category, number>;
  cast: CastMember[];
  /** In reading order; `index` is what `jump-to` takes. */
  mentions: FoundMention[];
}

export interface FoundMention {
  index: number;
  mention: Mention;
  category: Category | null;
  marked: boolean;
  /** A few words of the page on either side, so that a copied annotation finds its place again. */
  before?: string;
  after?: string;
}

export interface CastMember extends ActorLabel {
  actor: string;
  /** Indices into `mentions`. */
  mentions: number[];
  /** True for the places that may mean it or somebody else; those that surely do are a member of their own. */
  uncertain: boolean;
}
