/**
 * What detection is given and what it answers. Pure: no DOM, no browser API, nothing of the pack's
 * subject. Offsets are UTF-16 code units into the text as given.
 */
import type { IsoDate, Lookalike, NameForm, NameGuards, NameWords } from '../pack/model';

export type BlockKind = 'headline' | 'paragraph' | 'caption' | 'other';

/** A run of prose that no name crosses the end of. */
export interface TextBlock {
  id: number;
  text: string;
  kind: BlockKind;
  /** BCP 47, from the nearest lang attribute; null when the page says nothing. */
  lang: string | null;
}

/** What of the pack (or of a list of names) matching needs. Compiled once into a Lexicon. */
export interface LexiconSource {
  actors: LexiconActor[];
  offices: LexiconOffice[];
  /** Offices whose titles are no mentions of their own ("commander of X"), but introduce who holds them. */
  posts?: LexiconOffice[];
  /** Who leads a group, speaks for it or is part of it: beside such a name its short form needs no other introduction. */
  ties?: { body: string; actor: string }[];
  /** Who speaks for whom on which days: no office, but the label of a transcript tells. */
  speakers?: LexiconOffice[];
  lookalikes: Lookalike[];
  /** Words that show a text is about this pack's field, by language. */
  cues: Record<string, string[]>;
  /** Of which names of the field are made; a mere list of names has none. */
  nameWords?: NameWords;
}

export interface LexiconActor {
  id: string;
  kind: 'person' | 'organisation' | 'coalition';
  names: NameForm[];
  /** Words that keep every one of the names from meaning the actor. */
  guards?: NameGuards;
  /** Earliest and latest day the actor can be news in its own right; null when not known. */
  from: IsoDate | null;
  to: IsoDate | null;
}

export interface LexiconOffice {
  id: string;
  /** The actor the office belongs to, so that a text about that body may say the bare title. */
  body: string | null;
  /** Languages in whose press the bare title is this office's own: "Cumhurbaşkanı" is Turkey's. */
  home?: string[];
  names: NameForm[];
  /** From and to are days; `to` null means still in office. Both ends inclusive. */
  holders: { actor: string; from: IsoDate | null; to: IsoDate | null; acting: boolean }[];
}

export const RULES = [
  'full-name',
  'other-spelling',
  'other-script',
  'acronym',
  'alias',
  'short-after-full',
  'role-by-date',
  'translation-slip',
  'nominal',
] as const;
export type Rule = (typeof RULES)[number];

/** Why a span was taken for an actor, in terms the card can put into words. */
export interface How {
  rule: Rule;
  /** The listed form it matched. */
  form: string;
  /** How the surface agrees with the form: the same letters, the same key, or a near key. */
  agreement: 'exact' | 'folded' | 'key' | 'near';
  /** What in the text decided it. */
  because: Because[];
}

export type Because =
  | { kind: 'antecedent'; surface: string; block: number }
  | { kind: 'company'; surface: string }
  | { kind: 'cue'; surface: string }
  | { kind: 'office'; office: string; day: IsoDate; holder: string }
  | { kind: 'no-date'; office: string }
  | { kind: 'qualifier'; word: string };

export interface Mention {
  /** The `id` of its block. */
  block: number;
  /** UTF-16 units into the block's text; `end` is the place behind the last. */
  start: number;
  end: number;
  /** `text.slice(start, end)`. */
  surface: string;
  /** Null when two or more fit and neither is clearly ahead: the reader is offered the candidates. */
  actor: string | null;
  /** Best first, `actor` among them; scores from 0 to 1, for ordering: no probabilities. */
  candidates: { actor: string; score: number }[];
  how: How;
  /** 0 to 1, for ordering. */
  confidence: number;
}

/**
 * What a document has established so far (who was named in full, in what block). Plain data: the
 * page keeps it and sends it back with changed blocks, so that the worker may die in between.
 */
export interface DocumentContext {
  /** Who was named so that a family name alone is theirs from there on; `block` is the id of the block. */
  activated: { actor: string; block: number; surface: string }[];
  /** How many different cue words of the field it holds, counted up to enough. */
  cueCount: number;
  /** BCP 47, said or guessed. */
  language: string | null;
}

export interface DetectionRequest {
  /** In reading order, each with an id of its own. */
  blocks: TextBlock[];
  /** The day, month or year it was published; null: offices are then told by the text alone. */
  articleDate: IsoDate | null;
  /** The document's language (BCP 47), if it says one; else it is guessed. */
  language: string | null;
  /** What an earlier answer of the same document returned; null at first. */
  context: DocumentContext | null;
}

export interface DetectionAnswer {
  /** In reading order; none overlaps another. */
  mentions: Mention[];
  /** To be sent along with the document's next blocks. */
  context: DocumentContext;
}
