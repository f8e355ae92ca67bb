/**
 * What the card shows of one actor on one day: pure data, put into words by the components.
 */
import type {
  Attribution,
  Category,
  EventKind,
  Figures,
  Interval,
  IsoDate,
  Mode,
  Source,
} from '../model';

/** An actor, party or event as the card names it. */
export interface NamedRef {
  type: 'actor' | 'party' | 'event' | 'text';
  id: string | null;
  name: string;
  category: Category | null;
}

export interface CardAffiliation {
  to: NamedRef;
  /** "secretary-general", "brigades 45 and 46"; English as in the data; null when only membership is known. */
  role: string | null;
  property:
    | 'member-of'
    | 'part-of'
    | 'leads'
    | 'led-by'
    | 'holds-post'
    | 'speaks-for'
    | 'merged-into';
  when: Interval;
  /** True: held on that day; false: certainly not; null: cannot be said from the dates known. */
  holds: boolean | null;
  mode: Mode;
  by: NamedRef[];
  /** Numbers into `sources` (0-based). */
  sources: number[];
}

export interface CardEvent {
  id: string;
  title: string;
  when: Interval;
  kind: EventKind;
  /** How the plot draws it: strike by a state, attack by a group, words and talks. */
  shape: 'strike' | 'attack' | 'words';
  /** Who did it: acknowledged or claimed by the doer, attributed by others, or in dispute. */
  standing: 'claimed' | 'attributed' | 'disputed';
  place: string | null;
  figures: { measure: 'killed' | 'wounded'; low: number | null; high: number | null }[];
  /** This actor's part in it. */
  part: string | null;
  respondsTo: string[];
  sources: number[];
}

/** Where sources differ: one row a source. */
export interface CardDispute {
  about: string;
  rows: {
    by: NamedRef[];
    figures: Figures | null;
    text: string | null;
    mode: Mode;
    sources: number[];
  }[];
}

export interface CardModel {
  actor: string;
  name: string;
  native: { text: string; lang: string } | null;
  category: Category;
  /** What to say after the category, on the article's date: "secretary-general of …"; null if unknown. */
  role: { text: string | null; of: NamedRef | null } | null;
  sentence: string;
  sentenceSources: number[];
  articleDate: IsoDate | null;
  /** Affiliations that held (or may have) on the article's date; with no date, all, newest first. */
  onArticleDate: CardAffiliation[];
  /** Only what differs from the article's date. */
  today: CardAffiliation[];
  /** Everything with an interval, for the plot. */
  timeline: CardAffiliation[];
  /** Nearest to the article's date first. */
  nearestEvents: CardEvent[];
  /** Every event, by date, for the plot. */
  events: CardEvent[];
  designations: { by: NamedRef; text: string | null; when: Interval; sources: number[] }[];
  disputes: CardDispute[];
  sources: Source[];
  /** True when some of it rests on weak sources only. */
  weak: boolean;
  asOf: IsoDate;
}

export type { Attribution };
