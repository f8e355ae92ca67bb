/** How a language is read, as far as its letters and endings go; what is said of none is as in most. */

/** Letters of a language for a sound that most would write otherwise. */
export type SoundRule = readonly [pattern: RegExp, sound: string];

export interface Reading {
  /** What its spelling changes before the classes common to all apply. */
  sounds: readonly SoundRule[];
  /** Small words of its own that are names wherever else they stand. */
  ownWords?: ReadonlySet<string>;
  /** A capital tells no name from a noun, and what stands behind a title may be the next noun. */
  nounsAreCapitalised?: true;
  /** "Gegner Malikis": the genitive is written on to a name, without an apostrophe. */
  genitiveOnNames?: true;
  /** "Trump Maliki'yi aradı": the object stands behind the subject, the verb behind both. */
  objectBehindSubject?: true;
  /** "Maliki'nin": what an apostrophe sets apart and is no part of the name. */
  endingBehindApostrophe?: RegExp;
}

/** Read as most languages are. */
export const COMMON_READING: Reading = { sounds: [] };
