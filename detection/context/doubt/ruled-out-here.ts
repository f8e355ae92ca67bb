/**
 * What rules a reading out by its place alone: the words beside it, the text's language and date. Whoever is refused so is
 * nobody here, whomever else the text names; so no name is certain of which this is said.
 */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import type { Case } from '../case';
import { isInDeathNotice } from './another-person/death-notices';
import { isOfFaith, isOfScripture } from './another-person/faiths';
import { isFatherOrSon } from './another-person/father-and-son';
import { isWholeFamily } from './another-person/whole-families';
import { isWifeOf } from './another-person/women';
import { isOtherCoalition } from './elsewhere/coalitions';
import {
  isBeginningOfName,
  isDescription,
  isGuardedAgainst,
  isHeardNeedlessly,
  isNotYet,
  isWordOfOtherLanguage,
} from './ruled-out';
import { hasOthersFirstName, isHalfOfFirstName } from './spelling/double-names';
import { isWritten } from './spelling/written';

/** What is refused for the first two of these, the text may go on to call so. */
export type RuledOut = 'guarded' | 'other-coalition' | 'otherwise';

/** Null where the place allows the reading. */
export function ruledOutHere(one: Case, entry: CandidateEntry): RuledOut | null {
  if (isGuardedAgainst(one, entry)) return 'guarded';
  if (!isWritten(one, entry) || isBeginningOfName(one, entry)) return 'otherwise';
  if (isOtherCoalition(one, entry)) return 'other-coalition';
  return isAnotherHere(one, entry) || isOfOtherTextsThan(one, entry) ? 'otherwise' : null;
}

/** Somebody or something else is called so, by what stands beside it. */
const isAnotherHere = (one: Case, entry: CandidateEntry): boolean =>
  isHeardNeedlessly(one, entry) ||
  isWholeFamily(one, entry) ||
  isOfScripture(one, entry) ||
  isOfFaith(one, entry) ||
  isWifeOf(one, entry) ||
  isHalfOfFirstName(one, entry) ||
  hasOthersFirstName(one, entry) ||
  isFatherOrSon(one, entry);

/** A notice of a death, another language, a day before there was what is described. */
const isOfOtherTextsThan = (one: Case, entry: CandidateEntry): boolean =>
  isInDeathNotice(one, entry) ||
  isWordOfOtherLanguage(one, entry) ||
  (isDescription(one, entry) && isNotYet(one, entry));
