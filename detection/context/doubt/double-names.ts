/** "Amy Young-White … Young-White": half of somebody's double family name. */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import { wordBefore } from '../beside/neighbours';
import type { Case } from '../case';

/** What a hyphen joins to the name; only a first name before both tells them from "Putin-Trump talks". */
const FIRST_HALF = /(?<![\p{L}\p{Pd}])\p{Lu}\p{Ll}+$/u;
/** UTF-16 units. */
const REACH = 24;

export function isHalfOfDoubleName(
  { spot: { passage, start, end }, hearing }: Case,
  { type }: CandidateEntry,
): boolean {
  const { text } = passage.block;
  if (type !== 'person' || !/\p{Pd}/u.test(text.charAt(start - 1))) return false;
  const half = FIRST_HALF.exec(text.slice(Math.max(0, start - REACH), start - 1))?.[0];
  if (half === undefined) return false;
  const { lexicon, passages } = hearing.evidence;
  if (findCandidates(lexicon, half, passage.language).length > 0) return false;
  const whole = text.slice(start - 1 - half.length, end);
  const { titles, articles, frequent, openers } = passage.words;
  return passages.some(({ block }) => {
    const given = wordBefore(block.text, block.text.indexOf(whole));
    if (given?.gap !== ' ' || !given.isCapital) return false;
    return ![titles, articles, frequent, openers].some((list) => list.has(given.folded));
  });
}
