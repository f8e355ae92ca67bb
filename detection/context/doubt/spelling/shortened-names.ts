/**
 * "Matt Miller", where Matthew Miller is listed: hundreds are called so, and few of them by the whole name. He is meant
 * where his office is said, or where he speaks among others of the field.
 */
import { foldToken } from '../../../fold/normalise';
import { isShortFor } from '../../../fold/short-first-names';
import { GAP } from '../../../fold/word-gaps';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import type { Case } from '../../case';
import { actsOrIsTitled, holdsPost } from '../../introduced/acting';
import { isApposedOffice } from '../../introduced/office-behind';
import { isTitled } from '../../introduced/title-of-office';
import { isWesternNamesake } from '../another-person/namesakes';

const firstWord = (name: string): string => foldToken(name.slice(0, name.search(GAP)));

/** Is it the listed name but for the first, which the text or the list shortens? */
export function isShortenedFirst(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || entry.agreement === 'exact' || one.isArabic) return false;
  if (one.isOneWord || entry.crossScript) return false;
  const said = firstWord(one.spot.surface);
  const listed = firstWord(entry.text);
  return isShortFor(said, listed) || isShortFor(listed, said);
}

export const isSaidByOffice = (one: Case, entry: CandidateEntry): boolean =>
  isTitled(one, entry) || isApposedOffice(one, entry);

/** Nothing says that it is he. */
export function isAnotherShortened(one: Case, entry: CandidateEntry): boolean {
  if (!isShortenedFirst(one, entry)) return false;
  const { evidence } = one.hearing;
  if (!evidence.knowsField) return true;
  if (isSaidByOffice(one, entry) || one.namedBefore(entry) !== null) return false;
  if (one.otherBearer !== null || one.othersNamed === 0) return true;
  if (one.walk === 'other' || one.walk === 'both') return true;
  const speaksOfPost = holdsPost(one) && !isWesternNamesake(one, entry);
  return !speaksOfPost && !(actsOrIsTitled(one) && one.othersNamed >= ENOUGH_OTHERS);
}
/** Named for certain. */
const ENOUGH_OTHERS = 2;
