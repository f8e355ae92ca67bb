/** How well each reading of a span fits, as one number, and why. */
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Case, Judged } from './case';
import { judgeNominal } from './descriptions';
import { judgeDeparted } from './doubt/another-person/departed';
import { isNamesakeOfLater } from './doubt/another-person/known-later';
import { noteOtherCoalition } from './doubt/elsewhere/coalitions';
import { isActorGuarded, isNotYet, isOfOtherLanguage, isToldOfOlderTimes } from './doubt/ruled-out';
import { type RuledOut, ruledOutHere } from './doubt/ruled-out-here';
import { isAnotherShortened } from './doubt/spelling/shortened-names';
import { isOnlyShouted } from './doubt/spelling/written';
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
  const ruledOut = ruledOutHere(one, entry);
  if (ruledOut !== null) {
    noteWhose(one, entry, ruledOut);
    return null;
  }
  // What else the text says has to be known for these: whom it names, and how.
  if (isOnlyShouted(one, entry) || isAnotherShortened(one, entry)) return null;
  if (isNamesakeOfLater(one, entry)) return null;
  const judged = judgeByKind(one, entry);
  if (judged === null || isToldOfOlderTimes(one, entry)) return null;
  if (isOfOtherLanguage(one, entry)) judged.score -= PENALTY.otherLanguage;
  // Of a name nobody else bears, the date may be wrong.
  if (isNotYet(one, entry)) judged.score -= PENALTY.notYet;
  return judged;
}

/**
 * "Fatah, the party of Abbas … Fatah said": what is said beside one group's short form tells that it is another's, and
 * from there on the word is the other's until the first is named again.
 */
function noteWhose(one: Case, entry: CandidateEntry, ruledOut: RuledOut): void {
  if (ruledOut === 'other-coalition') noteOtherCoalition(one);
  if (ruledOut !== 'guarded') return;
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
