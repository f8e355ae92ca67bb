/** A way along the trie that ends a form, as walking finds it and judging reads it. */
import type { Heard } from '../compare/comparison';

export interface Terminal {
  /** The state's value without the bit for children: see `Lexicon.eachPosting`. */
  postings: number;
  /** In the order of the form. */
  heard: Heard[];
  /** Words of the text passed over inside the name (Ali *Hasan* Zurayq). */
  skipped: number;
  /** The last word's position in the run. */
  last: number;
  /** The text has the family name first, as lists and forms to fill in do (Akkacha Djamel), or last but one. */
  isTurned: boolean;
}

/** Words looked at from the first of a name: its steps, what is skipped, small words between. */
export const MOST_AHEAD = 40;

/** Of a name turned round: only its last two words are (Aboud Mohammed Rogo, Aboud Rogo Mohammed). */
const isSwapped = (heard: readonly Heard[]) =>
  heard[0]!.unit.start < heard[heard.length - 1]!.unit.start;

export function surfaceOf(text: string, { heard, isTurned }: Terminal): string {
  const last = heard.length - 1;
  const { start } = heard[isTurned && !isSwapped(heard) ? last : 0]!.unit;
  return text.slice(start, heard[isTurned ? last - 1 : last]!.unit.end);
}
