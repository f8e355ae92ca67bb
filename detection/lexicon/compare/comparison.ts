/** What is compared: words of the text with those of a listed form; and what may come of it, within which limits. */

import type { Unit } from '../words/reader';
import type { Hearing } from '../words/word-facts';
import type { ListedWords } from './listed';

export type Agreement = 'exact' | 'folded' | 'key' | 'near';

/** One word of the text as the path heard it; `hearing` is null where it was taken as a plain word. */
export interface Heard {
  unit: Unit;
  hearing: Hearing | null;
}

export interface Verdict {
  agreement: Agreement;
  /** 0 to 1: 1 for the same letters, less for each sound that differs. */
  score: number;
  crossScript: boolean;
}

export interface Comparison {
  /** Is the form a person's? */
  isPerson: boolean;
  /** The words of the form the path went through. */
  listed: ListedWords;
  found: readonly Heard[];
  /** Some words of the form, or of the text between, were left out. */
  isPartial: boolean;
  /** The text has words inside the name that the form has not. */
  hasMore: boolean;
}

/**
 * Unlikeness (0 to 1) of any one word that still is the same name. Persons are judged by what their
 * words are worth together, less what differs, which must reach `least`.
 */
const PERSON = {
  whole: { one: 0.6, least: 0.22 },
  /** With words left out there is less to go by. */
  partial: { one: 0.5, least: 0.4 },
};
export const limitsOfPerson = (isPartial: boolean) => (isPartial ? PERSON.partial : PERSON.whole);
/** The others by how unlike their words are on average. */
export const MEAN = {
  organisation: { one: 0.2, mean: 0.12 },
  crossScript: { one: 0.34, mean: 0.22 },
  crossScriptPartial: { one: 0.2, mean: 0.11 },
};
