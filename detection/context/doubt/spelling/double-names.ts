/** "Amy Young-White", "Hossein-Ali Khamenei": half of somebody's double name, the family's or his own. */
import { isOwnName } from '../../../actors/own-words';
import { isCommonNameAsWritten, isWesternGivenName } from '../../../fold/common-names';
import { foldToken } from '../../../fold/normalise';
import { GAPS } from '../../../fold/word-gaps';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { findCandidates } from '../../../lexicon/match/match';
import { wordBefore } from '../../beside/neighbours';
import type { Case } from '../../case';

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

/**
 * "Hossein-Ali Khamenei": what a hyphen joins to his first name is half of another's. But how he is addressed, and
 * Muhammad before the name that he goes by (Mohammad-Javad Zarif), are his.
 */
export function isHalfOfFirstName(
  { spot: { passage, start }, hearing }: Case,
  entry: CandidateEntry,
): boolean {
  const { text } = passage.block;
  if (entry.type !== 'person' || !/\p{Pd}/u.test(text.charAt(start - 1))) return false;
  const half = FIRST_HALF.exec(text.slice(Math.max(0, start - REACH), start - 1))?.[0];
  if (half === undefined || ADDRESS.test(half) || passage.words.titles.has(foldToken(half))) {
    return false;
  }
  if (!isCommonNameAsWritten(half) && !isWesternGivenName(foldToken(half))) return false;
  return !isOwnName(hearing.evidence.lexicon, entry, half);
}
const ADDRESS =
  /^(?:s[ae]i?yy?[ei]d|[hḥ]a[cdj]j?i?|shai?kh|sheikh|mirza|m[ou]h?ammad|m[ou]hamm?[ae]d|mehmed)$/iu;

/** "Bagher Bagheri Kani": a first name that is not his stands before the short form it is near to. */
export function hasOthersFirstName({ spot, hearing }: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || entry.kind !== 'short') return false;
  if (entry.agreement !== 'near') return false;
  const words = spot.surface.split(GAPS);
  const isLonger = words.length > entry.text.split(GAPS).length;
  return isLonger && !isOwnName(hearing.evidence.lexicon, entry, words[0]!);
}
