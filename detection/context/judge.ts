/** How well each reading of a span fits, as one number, and why. */
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Case, Judged } from './case';
import { judgeNominal } from './descriptions';
import { isOtherCoalition, noteOtherCoalition } from './doubt/coalitions';
import { isInDeathNotice } from './doubt/death-notices';
import { judgeDeparted } from './doubt/departed';
import { hasOthersFirstName, isHalfOfFirstName } from './doubt/double-names';
import { isOfFaith, isOfScripture } from './doubt/faiths';
import { isFatherOrSon } from './doubt/father-and-son';
import { isNamesakeOfLater } from './doubt/known-later';
import {
  isActorGuarded,
  isBeginningOfName,
  isDescription,
  isGuardedAgainst,
  isHeardNeedlessly,
  isNotYet,
  isOfOtherLanguage,
  isToldOfOlderTimes,
  isWordOfOtherLanguage,
} from './doubt/ruled-out';
import { isAnotherShortened } from './doubt/shortened-names';
import { isWholeFamily } from './doubt/whole-families';
import { isWifeOf } from './doubt/women';
import { isOnlyShouted, isWritten } from './doubt/written';
import { judgeFullName } from './full-names';
import { PENALTY } from './grades';
import { judgeInCompany } from './in-company';
import { isInOffice } from './introduced/title-of-office';
import { judgeIntroduced } from './of-group';
import { judgeShortForm } from './short-forms';
import { judgeSlip } from './slips';

/** Null when the reading cannot be meant. */
export function judge(one: Case, entry: CandidateEntry): Judged | null {
  if (entry.type === 'office' || entry.type === 'lookalike') return null;
  const departed = judgeDeparted(one, entry);
  if (departed !== undefined) return departed;
  if (isFamilyOfNobody(one, entry)) return null;
  if (isGuardedAgainst(one, entry)) {
    noteOtherGroup(one, entry);
    return null;
  }
  if (!isWritten(one, entry)) return null;
  if (isOnlyShouted(one, entry)) return null;
  if (isBeginningOfName(one, entry)) return null;
  if (isOtherCoalition(one, entry)) {
    noteOtherCoalition(one);
    return null;
  }
  if (isHeardNeedlessly(one, entry) || isWholeFamily(one, entry)) return null;
  if (isNamesakeOfLater(one, entry) || isOfScripture(one, entry)) return null;
  if (isOfFaith(one, entry) || isWifeOf(one, entry)) return null;
  if (isHalfOfFirstName(one, entry) || hasOthersFirstName(one, entry)) return null;
  if (isFatherOrSon(one, entry)) return null;
  if (isAnotherShortened(one, entry) || isInDeathNotice(one, entry)) return null;
  const judged = judgeByKind(one, entry);
  if (judged === null) return null;
  if (isWordOfOtherLanguage(one, entry) || isToldOfOlderTimes(one, entry)) return null;
  if (isOfOtherLanguage(one, entry)) judged.score -= PENALTY.otherLanguage;
  if (isNotYet(one, entry)) {
    // Of a name nobody else bears, the date may be wrong.
    if (isDescription(one, entry)) return null;
    judged.score -= PENALTY.notYet;
  }
  return judged;
}

/**
 * "Fatah, the party of Abbas … Fatah said": what is said beside one group's short form tells that it is another's, and
 * from there on the word is the other's until the first is named again.
 */
function noteOtherGroup(one: Case, entry: CandidateEntry): void {
  const { type, needs } = entry;
  // What is said beside one form alone ("coalition talks") is of that sentence.
  if (type === 'coalition' && isActorGuarded(one, entry)) noteOtherCoalition(one);
  if (type !== 'organisation' || needs !== 'antecedent' || !one.isOneWord) return;
  one.hearing.register.noteStranger(one.familyName, one.asAntecedent);
}

/**
 * A bare family name is somebody's whom the text names, or who is in office; in a long list dozens bear
 * it, and nearly all end here.
 */
function isFamilyOfNobody(one: Case, entry: CandidateEntry): boolean {
  if (entry.derived !== 'surname' || entry.needs !== 'antecedent') return false;
  return !one.hearing.register.isNamed(entry.id) && !isInOffice(one, entry);
}

function judgeByKind(one: Case, entry: CandidateEntry): Judged | null {
  if (entry.kind === 'translation-slip') return judgeSlip(one, entry);
  if (entry.kind === 'nominal') return judgeNominal(one, entry);
  if (entry.needs === 'introduction') return judgeIntroduced(one, entry);
  if (entry.needs === 'company') return judgeInCompany(one, entry);
  if (entry.needs === 'antecedent' || entry.kind === 'short') return judgeShortForm(one, entry);
  return judgeFullName(one, entry);
}
