/** What is asked about a page before it is read, and what is answered (`names-here.ts`). */

/** Stands in a text where two elements meet: whether their words do is not known there. */
export const MEET = '\u2063';

export interface PageText {
  /** Each ends a word. */
  texts: string[];
  /** BCP 47, as far as the page says. */
  language: string | null;
}

/** Somebody may be named, as far as raw text tells. */
export interface NamesFound {
  kind: 'somebody';
  /** As they stand in the text: where none of these stands, nobody is named. */
  surfaces: string[];
  /** Words that are signs of the lexicon's field, as they stand in the text. */
  cues: string[];
}

export type NamesHere =
  | { kind: 'nobody' }
  | NamesFound
  /** Words that touch do not show in a script without capitals: the page is to be read. */
  | { kind: 'untold' };
