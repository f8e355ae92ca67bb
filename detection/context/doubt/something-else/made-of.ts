/** Is somebody's name said of what is like him, or made of what he is not: "a coalition of curling mums"? */
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { walkOfText } from '../../beside/walk-of-life';
import type { Case } from '../../case';
import type { Spot } from '../../spots/spot';

/** "the Pentagon of the fashion world": a likeness, for want of anything else of the field. */
export function isLikeness({ spot }: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person') return false;
  const { words, block } = spot.passage;
  return words.ofThings?.test(block.text.slice(spot.end, spot.end + LIKENESS_REACH)) ?? false;
}
/** UTF-16 units; " of the fashion". */
const LIKENESS_REACH = 24;

/** "the US coalition of curling mums": made of people who make no war. */
export function isMadeOfThings({ spot }: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'coalition' || entry.needs === null) return false;
  const made = madeOf(spot);
  if (made === null) return false;
  const { code, states } = spot.passage.words;
  // "of more than 80": so many are countries.
  if (/\d/.test(made) || states?.test(made)) return false;
  return walkOfText(code, `${made} `) !== 'public';
}

/** "of parties" behind "a coalition", if it says so: not "accused the coalition of killing". */
export function madeOf(spot: Spot): string | null {
  const { passage, end } = spot;
  const tail = passage.block.text.slice(end, end + MADE_OF_REACH);
  const found = passage.words.madeOf?.exec(tail);
  return found && !isAccused(spot) ? tail.slice(found[0].length) : null;
}
/** UTF-16 units; "of more than 80 countries". */
const MADE_OF_REACH = 48;

/** "accused the coalition": what goes on behind it is what it is accused of. */
export const isAccused = ({ passage: { words, block }, start }: Spot): boolean =>
  words.accuses?.test(block.text.slice(Math.max(0, start - VERB_REACH), start)) ?? false;
/** UTF-16 units before a name in which "accused the" ends. */
const VERB_REACH = 40;
