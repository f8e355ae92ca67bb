/**
 * What a compiled pack is, as every part of the extension sees it. The files people edit are
 * described by `pack/schema/files.ts`; `pack/compile/pack.ts` turns those into this.
 *
 * Plain data only: everything here survives JSON and structured cloning.
 */

/** A calendar day, `YYYY-MM-DD`; compares as a string. */
export type IsoDate = string;

export const CATEGORIES = [
  'person',
  'armed-group',
  'state-force',
  'government-body',
  'party',
  'coalition',
  'international-organisation',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const MODES = ['fact', 'claimed', 'alleged', 'denied', 'disputed'] as const;
export type Mode = (typeof MODES)[number];

/** One end of an interval. `unknown` is never drawn as a date. */
export type IntervalEnd =
  | { kind: 'date'; edtf: string; earliest: IsoDate; latest: IsoDate }
  | { kind: 'open' }
  | { kind: 'unknown' };

export interface Interval {
  /** As written in the data (EDTF level 1), or null where nothing is known. */
  edtf: string | null;
  start: IntervalEnd;
  end: IntervalEnd;
  /** True for a single date (which may be uncertain: see earliest and latest), false for a span. */
  isPoint: boolean;
}

/**
 * `nominal`: a description that here means this actor alone ("American troops").
 * `translation-slip`: what machine translation makes of the name ("Sudanese" of al-Sudani).
 */
export type NameKind =
  | 'full'
  | 'short'
  | 'acronym'
  | 'nom-de-guerre'
  | 'role'
  | 'nominal'
  | 'translation-slip';

/**
 * What a form needs before it may stand for its actor.
 * `company`: another actor or a cue word nearby; `antecedent`: a full mention earlier in the text; `introduction`:
 * what stands beside it, since the word is in any text (تقدم "progress", "advanced").
 */
export const GUARDS = ['company', 'antecedent', 'introduction'] as const;
export type Guard = (typeof GUARDS)[number];

/** Words of any language that keep a name from meaning its actor: directly beside it, or in its sentence. */
export interface NameGuards {
  notBefore: string[];
  notAfter: string[];
  notNear: string[];
  /** Words that, in the same sentence, cancel `notNear`. */
  unlessNear?: string[];
}

export interface NameForm {
  text: string;
  /** BCP 47 language of the text the form is used in; null when it serves any. */
  lang: string | null;
  kind: NameKind;
  needs: Guard | null;
  /** Words that, standing directly before or after, mean somebody else ("City" after "Sadr"). */
  notBefore: string[];
  notAfter: string[];
  /** Words that, anywhere in the text, mean that the form is not this actor. */
  notWith?: string[];
  /** Words that, in the same sentence, mean that the form is not this actor. */
  notNear?: string[];
  /** Words that, anywhere in the text, cancel `notWith`. */
  unlessWith?: string[];
  /** False for forms that are only recognised, never displayed (loaded or mistaken ones). */
  shown: boolean;
}

/** A thing a statement can point to. Parties take part in events but are not marked on pages. */
export type Ref =
  | { type: 'actor'; id: string }
  | { type: 'party'; id: string }
  | { type: 'event'; id: string };

/** Who says so: somebody in the pack, or a description ("a security source quoted by Shafaq"). */
export type Attribution = Ref | { type: 'text'; text: string };

export const ACTOR_PROPERTIES = [
  'founded',
  'dissolved',
  'renamed',
  'split-from',
  'merged-into',
  'member-of',
  'part-of',
  'led-by',
  'leads',
  'holds-post',
  'speaks-for',
  'ally-of',
  'designated-by',
  'sanctioned-by',
  'headquarters',
  'mission-ended',
  'born',
  'died',
  'killed-in',
  'said',
  'did',
] as const;
const EVENT_PROPERTIES = ['took-place', 'participant', 'casualties', 'account'] as const;
export type Property = (typeof ACTOR_PROPERTIES)[number] | (typeof EVENT_PROPERTIES)[number];

export const EVENT_ROLES = [
  'perpetrator',
  'target',
  'killed',
  'wounded',
  'party',
  'host',
  'mediator',
] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

/** A number of people; null where nobody gave one. `low` equals `high` when a source gives one figure. */
export interface Figures {
  measure: 'killed' | 'wounded';
  low: number | null;
  best: number | null;
  high: number | null;
  /** Of whom, in words: "PMF members", or null. */
  of: string | null;
}

export interface Statement {
  /** Stable within the pack: `<subject id>/<n>` unless the data names one. */
  id: string;
  subject: Ref;
  property: Property;
  /** What it points to, if that is in the pack. */
  object: Ref | null;
  /** In words, English: the value itself, or the role ("secretary-general", "brigades 45 and 46"). */
  text: string | null;
  eventRole: EventRole | null;
  figures: Figures | null;
  when: Interval;
  mode: Mode;
  /** Never empty unless mode is `fact`. */
  by: Attribution[];
  /** Source ids; never empty. */
  evidence: string[];
  /** How many sources of the evidence are independent of each other (one per agency or publisher). */
  independentSources: number;
  /** True when every source is a weak one (wiki copy, aggregator). */
  weak: boolean;
  note: string | null;
}

export interface Actor {
  id: string;
  name: string;
  native: { text: string; lang: string } | null;
  category: Category;
  /** One neutral sentence, English. */
  sentence: string;
  /** Source ids that back the sentence where the data names them; may be empty. */
  sentenceEvidence: string[];
  names: NameForm[];
  /** Hold for each of the names. */
  guards?: NameGuards;
  /** `wikidata`, `ofac`, `un`… only where seen. */
  identifiers: Record<string, string>;
  statements: Statement[];
}

/** A state, company or unnamed group: takes part in events, is not marked on pages. */
export interface Party {
  id: string;
  name: string;
  kind: 'state' | 'company' | 'unidentified' | 'other';
}

export type PlacePrecision = 'exact' | 'town' | 'province' | 'country';

export interface Place {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** WGS 84 degrees; null when only the country is known. */
  lat: number | null;
  lon: number | null;
  precision: PlacePrecision;
}

export const EVENT_KINDS = [
  'air-strike',
  'drone-strike',
  'drone-attack',
  'rocket-attack',
  'missile-attack',
  'raid',
  'battle',
  'bombing',
  'talks',
  'announcement',
  'law',
  'mission-change',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface PackEvent {
  id: string;
  title: string;
  when: Interval;
  kind: EventKind;
  place: Place | null;
  summary: string;
  /** Event ids this one answered, according to its sources. */
  respondsTo: string[];
  aliases: string[];
  statements: Statement[];
  singleSource: boolean;
}

export interface Office {
  id: string;
  title: string;
  /** The body it belongs to, if that is in the pack. */
  body: Ref | null;
  /** False: the title is shown on cards but is no mention on a page. Absent means true. */
  marked?: boolean;
  /** Languages in whose press the bare title is this office's own, unless the text says whose it is. */
  home?: string[];
  names: NameForm[];
  holders: Holder[];
}

export interface Holder {
  /** The office's holders are actors of the pack. */
  actor: string;
  when: Interval;
  acting: boolean;
  evidence: string[];
  note: string | null;
}

export const SOURCE_KINDS = [
  'official',
  'party',
  'agency',
  'media',
  'ngo',
  'un',
  'dataset',
  'reference',
  'aggregator',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  id: string;
  publisher: string;
  /** As published; null when it was not seen. */
  title: string | null;
  /** EDTF date of publication; null when it was not seen. */
  issued: string | null;
  url: string;
  kind: SourceKind;
  lang: string | null;
  /** News agency whose text it carries, for counting independent sources. */
  agency: string | null;
  weak: boolean;
}

/** A phrase that looks like a name form but means somebody or something else ("Sadr City"). */
export interface Lookalike {
  text: string;
  lang: string | null;
  sense: string;
}

export interface PackMeta {
  id: string;
  title: string;
  /** "Data as of": the day up to which the facts were looked up. */
  asOf: IsoDate;
  /** Words that show a text is about this pack's field, by language. */
  cues: Record<string, string[]>;
  nameWords?: NameWords;
}

/** Words that names of the field are made of. */
export interface NameWords {
  /** Words that others use for other things ("framework", "golden", "companions"). */
  ordinary: string[];
  /** Words that say whose something is ("Iraqi"); a star stands for any ending. */
  telling: string[];
}

/**
 * Records by id. A `Map` is one; so is the table of a loaded pack, which reads a record from the
 * packed bytes only when it is first asked for.
 */
export interface PackTable<T> {
  readonly size: number;
  has(id: string): boolean;
  get(id: string): T | undefined;
  keys(): Iterable<string>;
  values(): Iterable<T>;
}

/**
 * The records that point to a thing: in a statement's object, among those who say so, as evidence,
 * or as an office's body or holder.
 */
export interface Links {
  actors: string[];
  events: string[];
  offices: string[];
}

/** Ids are unique over the whole pack, whatever the kind of thing. */
export interface Pack {
  meta: PackMeta;
  actors: PackTable<Actor>;
  parties: PackTable<Party>;
  events: PackTable<PackEvent>;
  offices: PackTable<Office>;
  sources: PackTable<Source>;
  lookalikes: Lookalike[];
  /** What translation makes of names, by actor: for the lexicon, so that an archive has none. */
  renderings?: ReadonlyMap<string, readonly NameForm[]>;
  /** What points to the actor, party, event or source of that id. */
  links: PackTable<Links>;
}
