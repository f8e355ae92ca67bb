/**
 * "Abdul Latif Rashid, a midfielder from Leeds, scored. Abdul Latif Rashid has eleven goals": said once what he does, it
 * holds for the whole name wherever the text has it, headlines above it included.
 */
import { isKnownBySurname, isOwnName } from '../../../actors/own-words';
import { foldTokens } from '../../../fold/normalise';
import { GAPS } from '../../../fold/word-gaps';
import { SAYS_NOBODY } from '../../../languages/any-language';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { familyName } from '../../beside/surroundings';
import type { Case } from '../../case';
import { isOfOtherThings } from '../../document/other-things';
import { isApposedOffice } from '../../introduced/office-behind';
import { isTitled } from '../../introduced/title-of-office';
import type { Spot } from '../../spots/spot';

/** Kinds of evidence: among the field's people the text has turned to the other of that name. */
const ENOUGH_TO_BE_MEANT = 2;

/** In whatever order a list has it ("HADLEY, Stephen"). */
const wholeName = ({ spot }: Case): string => foldTokens(spot.surface).sort().join(' ');

export function noteOtherTrade(one: Case): void {
  if (one.isOneWord || !one.spot.entries.some(({ type }) => type === 'person')) return;
  if (isOfTrade(one)) one.hearing.evidence.takeWord(wholeName(one));
}

function isOfTrade(one: Case): boolean {
  const isAmongOtherThings = () => isOfOtherThings(one.hearing.evidence);
  if (one.otherBearer === 'trade') {
    // That he died, or whom he was taken for, is of war and politics only among more of it.
    const isPublic = one.walk === 'public' || one.walk === 'both';
    return !isPublic || isAmongOtherThings();
  }
  return isSaidToBeNobody(one.spot) && isAmongOtherThings();
}

/** "Robert C. O'Brien never existed". */
const isSaidToBeNobody = ({ passage, end }: Spot): boolean =>
  SAYS_NOBODY.test(passage.block.text.slice(end));

export function isOfAnotherTrade(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || one.isOneWord) return false;
  if (!isTakenByAnother(one, entry) && !(one.walk === 'other' && hasMiddleName(one, entry))) {
    return false;
  }
  if (one.companySoFar().level >= ENOUGH_TO_BE_MEANT || isTitled(one, entry)) return false;
  return !isApposedOffice(one, entry);
}

function isTakenByAnother(one: Case, entry: CandidateEntry): boolean {
  const { evidence } = one.hearing;
  if (!evidence.hasTaken || !evidence.isTaken(wholeName(one))) return false;
  return !isKnownBySurname(evidence.lexicon, entry);
}

/** "Marco Antonio Rubio", in a sentence of boxing: a name between the listed ones that none of his forms has. */
function hasMiddleName({ spot, hearing }: Case, entry: CandidateEntry): boolean {
  const words = spot.surface.split(GAPS);
  if (words.length <= entry.text.split(GAPS).length) return false;
  return words
    .slice(1, -1)
    .some((word) => MIDDLE_NAME.test(word) && !isOwnName(hearing.evidence.lexicon, entry, word));
}
const MIDDLE_NAME = /^\p{Lu}\p{Ll}{2}/u;

/** From there on the family name is the other's. */
export function noteOfAnotherTrade({ spot, hearing, asAntecedent }: Case): void {
  const family = familyName(spot.surface.split(GAPS).at(-1)!);
  hearing.register.noteStranger(family, asAntecedent);
  hearing.register.noteStranger(ofTrade(family), asAntecedent);
}
/** No family name has such a sign. */
const ofTrade = (family: string): string => `+${family}`;

/** "«Que me escriban de boxeo», dice Rubio": in a sentence of other walks of life, whoever was named since. */
export const isOfOneOfAnotherTrade = ({ hearing, familyName }: Case): boolean =>
  hearing.register.hasStranger(ofTrade(familyName));
