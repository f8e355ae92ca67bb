/** A whole name: good by itself, unless it is one word, a common one, or only near to the form. */
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Because } from '../model';
import { askedOnce } from './asked-once';
import { isAdjacent } from './beside/neighbours';
import { hasHeadBehind } from './beside/surroundings';
import { type Case, type Judged, ruleOf } from './case';
import {
  beginsAsManyArabic,
  isEverybodysName,
  isNobodysInParticular,
} from './doubt/another-person/names-of-many';
import { isOfAnotherTrade, noteOfAnotherTrade } from './doubt/another-person/of-another-trade';
import { companyWanted, isLongerName } from './doubt/doubts';
import { areOfThatKind, isTakenElsewhere } from './doubt/elsewhere/of-others';
import { isOfOtherHomeByName } from './doubt/elsewhere/other-homes';
import { isMadeOfThings } from './doubt/something-else/made-of';
import { LONGEST_DOUBTFUL_ACRONYM, PENALTY, SCORE } from './grades';
import { isOfficeBehind } from './introduced/office-behind';
import { isTitled } from './introduced/title-of-office';
import { surroundingsFor } from './short-forms';

export function judgeFullName(one: Case, entry: CandidateEntry): Judged | null {
  if (isNoWholeName(one, entry)) return null;
  if (entry.type !== 'person' && one.isOneWord && surroundingsFor(one, entry) === 'other-name') {
    return null;
  }
  if (isOneOfMany(one, entry) || isTakenElsewhere(one, entry)) return null;
  if (one.hearing.evidence.knowsField) {
    const wanted = companyWanted(one, entry);
    if (wanted > 0 && one.company.level < wanted) return null;
    if (isFarFrom(entry) && isNobodysInParticular(one)) return null;
    if (isNamesakeByHalves(one, entry) || isOfOtherHomeByName(one, entry)) return null;
    if (isOfAnotherTrade(one, entry)) {
      noteOfAnotherTrade(one);
      return null;
    }
    if (isLongerName(one, entry) && (one.company.level === 0 || isEverybodysName(one, entry))) {
      return null;
    }
  }
  let because: Because[] = [];
  let score = SCORE[entry.agreement === 'near' ? 'near' : entry.agreement];
  if (entry.agreement === 'near') score += SCORE.nearGain * entry.score;
  if (entry.crossScript) score = Math.min(score, SCORE.crossScript);
  const isDoubtful = entry.derived === 'subset' || isFarFrom(entry) || isHeard(entry);
  if (entry.derived === 'subset') score = Math.min(score, SCORE.subset);
  if (one.isOneWord) {
    score = Math.min(score, SCORE.oneWord);
    const doubt = doubtOfOneWord(one, entry);
    if (doubt !== null) {
      if (one.company.level === 0 || doubt === 'not-it') score -= PENALTY.noCompany;
      else if (one.company.level === 1) score -= PENALTY.weakCompany;
      because = one.companyNamed;
    }
  } else if (
    (isDoubtful || isEverybodysName(one, entry)) &&
    one.hearing.evidence.knowsField &&
    !isTitled(one, entry)
  ) {
    if (one.namedBefore(entry) === null && one.company.level === 0) score -= PENALTY.noCompany;
    because = one.companyNamed;
  }
  return { entry, score, rule: ruleOf(entry), because };
}

/** By what stands beside it a part of another name, or what is said of others; whomever else the text names. */
export const isNoWholeName = (one: Case, entry: CandidateEntry): boolean =>
  isThing(one) || isMadeOfThings(one, entry) || areOfThatKind(one, entry);

/**
 * "Ali Jafari" of Mohammad Ali Jafari, حیدر عابدی beside Haider al-Abadi: what is left of the name, or near to
 * it, many bear; so his title must stand before it, or he in the text.
 */
function isNamesakeByHalves(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || isTitled(one, entry)) return false;
  if (one.isArabic && isOfficeBehind(one, entry)) return false;
  const isOfMany = one.isArabic ? beginsAsManyArabic(one) : isNobodysInParticular(one);
  // Arabic letters say which vowels are long: spelt otherwise there, it is another name.
  const isOther = one.isArabic && entry.agreement === 'near';
  if (!isOfMany || !(entry.derived === 'subset' || isOther)) return false;
  return (one.namedBefore(entry) ?? one.hearing.register.anywhere(entry.id)) === null;
}

/** Of a name of several words no more than this is asked of what stands around it. */
const isThing = askedOnce((one): boolean =>
  one.isArabic ? one.surroundings.kind === 'thing' : hasHeadBehind(one.spot, one.after, false),
);

const isHeard = ({ type, agreement }: CandidateEntry) => type === 'person' && agreement === 'key';

const isFarFrom = ({ agreement, crossScript }: CandidateEntry) =>
  agreement === 'near' || crossScript;

/** Why one word that is somebody's whole name may still be an ordinary word here. */
export function doubtOfOneWord(one: Case, entry: CandidateEntry): 'not-it' | 'doubtful' | null {
  // Asked first: where the text has named whom it means, what stands around the word need not be read.
  // By the same letters it may have been taken for somebody before the text said what else they are.
  const named = one.namedBefore(entry);
  if (named !== null && !(one.isTaken && named.surface === one.spot.surface)) return null;
  const { kind } = one.surroundings;
  if (kind === 'thing' || one.isTaken) return 'not-it';
  if (kind === 'other-name' || kind === 'unsure') return 'doubtful';
  return entry.kind === 'acronym' && isDoubtfulAcronym(one, entry) ? 'doubtful' : null;
}

/** In other capitals than listed, or of few letters. */
function isDoubtfulAcronym(one: Case, entry: CandidateEntry): boolean {
  const { surface } = one.spot;
  if (one.hearing.evidence.lettersTogether.has(one.spot, entry)) return false;
  return surface.length <= LONGEST_DOUBTFUL_ACRONYM || surface !== entry.text;
}

/** "un Estado islámico": a state of that kind. English says "an Islamic State fighter". */
function isOneOfMany(one: Case, entry: CandidateEntry): boolean {
  const { words } = one.spot.passage;
  if (entry.type === 'person' || words.articleMayBeOfNextNoun || one.isOneWord) return false;
  const { before } = one;
  if (!before || !isAdjacent(before.gap) || !words.general.has(before.folded)) return false;
  return one.company.level === 0;
}
