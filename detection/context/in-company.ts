/** Forms of many meanings ("PMF", "the federal government"): taken where the text is about the field. */

import { ENOUGH } from '../enough';
import { type CandidateEntry, isByEar } from '../lexicon/entries/candidate';
import { isAdjacent } from './beside/neighbours';
import type { Surroundings } from './beside/surroundings';
import { type Case, type Judged, ruleOf } from './case';
import { isCountryOfField, speaksOf } from './document/countries';
import { isOfAnotherTrade, noteOfAnotherTrade } from './doubt/another-person/of-another-trade';
import { isFirstName, isSomebodyElses } from './doubt/another-person/strangers';
import { companyWanted, NEVER } from './doubt/doubts';
import { isExpandedOtherwise } from './doubt/elsewhere/letters-of-others';
import { isMadeOfThings } from './doubt/something-else/made-of';
import { BONUS_NAMED, LONGEST_DOUBTFUL_ACRONYM, SCORE } from './grades';
import { headInOneBreath } from './introduced/led-by';
import { titleFit } from './introduced/title-of-office';
import { introducedAsGroup } from './of-group';
import { judgeShortForm, surroundingsFor } from './short-forms';

export const judgeInCompany = (one: Case, entry: CandidateEntry): Judged | null =>
  byCompany(one, entry) ??
  (introducedAsGroup(one, entry) === null ? null : judgeShortForm(one, entry));

function byCompany(one: Case, entry: CandidateEntry): Judged | null {
  if (isOfAnotherTrade(one, entry)) {
    noteOfAnotherTrade(one);
    return null;
  }
  const named = one.namedBefore(entry) ?? one.hearing.register.anywhere(entry.id);
  // "El secretario de Defensa Rumsfeld", "Zaidan's Supreme Judicial Council": a title or a head is company enough.
  const isIntroduced =
    titleFit(one, entry) > 0 ||
    (entry.type !== 'person' && headInOneBreath(one, entry.id) !== null);
  if (named || isIntroduced) return judgeShortForm(one, entry);
  // Nothing else of the field: no need to ask how much there must be.
  if (one.company.level === 0 || isSomebodyElses(one, entry)) return null;
  if (isFirstName(one, entry)) return null;
  if (isOnlyHeard(one, entry) && one.othersNamed < ENOUGH_FOR_SOUND) return null;
  if (isMadeOfThings(one, entry)) return null;
  const kind = surroundingsFor(one, entry);
  if (kind === 'thing' || kind === 'other-name' || isFirstNameBehindTitle(one, entry)) return null;
  if (!isOfFieldsCountry(one, entry)) return null;
  const { level } = one.company;
  if (level < leastCompany(one, kind) || level < companyWanted(one, entry)) return null;
  const score = SCORE.company + (level > 1 ? BONUS_NAMED : 0);
  return { entry, score, rule: ruleOf(entry), because: one.companyNamed };
}

/** "Hajj Qasem Rezaei": his family name is another. */
const isFirstNameBehindTitle = ({ spot, after }: Case, { type, kind }: CandidateEntry): boolean =>
  type === 'person' &&
  kind === 'short' &&
  spot.surface.includes(' ') &&
  after?.isCapital === true &&
  isAdjacent(after.gap);

/** "Sadikoon": one word that sounds like a listed one, and is spelt as nobody lists it. */
const isOnlyHeard = (one: Case, entry: CandidateEntry) => one.isOneWord && isByEar(entry);
/** Others of the field named for certain. */
const ENOUGH_FOR_SOUND = 2;

/** Few letters, or a capital beside it: more must speak for it. */
function leastCompany(one: Case, kind: Surroundings['kind']): number {
  if (kind === 'unsure') return 2;
  const isShort = one.isOneWord && one.spot.surface.length <= LONGEST_DOUBTFUL_ACRONYM;
  const { evidence } = one.hearing;
  if (isShort && !isAmongGroups(one)) return NEVER;
  if (isShort && isExpandedOtherwise(one.spot.surface, evidence.passages)) return NEVER;
  return isShort ? 2 : 1;
}

/** Letters of a group need its country near by, or other groups: officials have many acronyms. */
function isAmongGroups(one: Case): boolean {
  const { spot, hearing } = one;
  const { evidence } = hearing;
  const isAmongMany = spot.surface.length === LONGEST_DOUBTFUL_ACRONYM && one.othersNamed >= ENOUGH;
  if (evidence.hasCueIn(spot.passage) || evidence.groupsBeside(spot) >= 2) return true;
  if (isAmongMany) return true;
  return evidence.groupsBeside(spot) > 0 && evidence.passages.some((one) => evidence.hasCueIn(one));
}

/** "the federal government", "the security forces": where the text speaks of that country at all. */
function isOfFieldsCountry(one: Case, entry: CandidateEntry): boolean {
  const { evidence } = one.hearing;
  const own = evidence.ownWords(entry);
  if (entry.type === 'person' || !one.isOfWords(entry) || !isCountryOfField(evidence.lexicon, own))
    return true;
  if (one.othersNamed >= 2) return true;
  return evidence.passages.some((passage) => speaksOf(own, passage));
}
