/**
 * Full names that nothing speaks against: antecedents, and company for the rest. Names made of
 * ordinary words come second, where the others make it a text of the field.
 */
import { type CandidateEntry, needsNothing } from '../lexicon/entries/candidate';
import type { Case } from './case';
import type { Families } from './document/echoes';
import { isNamesakeOfLater } from './doubt/another-person/known-later';
import { isEverybodysName } from './doubt/another-person/names-of-many';
import { isWesternNamesake } from './doubt/another-person/namesakes';
import { isOfAnotherTrade } from './doubt/another-person/of-another-trade';
import { noteNamesake } from './doubt/another-person/spelt-otherwise';
import { companyWanted, isLongerName, isOfSomebodyBorn, isOthers, NEVER } from './doubt/doubts';
import { isOfOtherHomeByName } from './doubt/elsewhere/other-homes';
import { isTown } from './doubt/elsewhere/towns';
import { isToldOfOlderTimes } from './doubt/ruled-out';
import { ruledOutHere } from './doubt/ruled-out-here';
import { isAddressedBy } from './doubt/something-else/called-so';
import { isSaidByOffice, isShortenedFirst } from './doubt/spelling/shortened-names';
import { isShoutedAcronym, isWritten } from './doubt/spelling/written';
import { doubtOfOneWord, isNoWholeName } from './full-names';
import { titleFit } from './introduced/title-of-office';
import { ownInitial } from './spots/own-initial';
import { mayBeSomebody } from './spots/spot';

export function noteCertain(one: Case, families: Families, which: 'distinct' | 'ordinary'): void {
  const { spot, hearing } = one;
  const { evidence, register } = hearing;
  if (which === 'distinct' && evidence.knowsField && isSomethingElse(one)) {
    evidence.takeWord(one.familyName);
  }
  const meant = onlyMeant(one, which);
  if (meant === null) {
    if (which === 'distinct') noteWanting(one, families);
    return;
  }
  if (evidence.knowsField) {
    const isCommon = isEverybodysName(one, meant) && one.surroundings.kind !== 'titled';
    if ((one.isOrdinary(meant) || isCommon) !== (which === 'ordinary')) return;
    if (isCommon && one.companySoFar().level === 0) return;
    if (isNamesakeOfLater(one, meant) || isOfAnotherTrade(one, meant)) return;
    if (isOfOtherHomeByName(one, meant)) return;
    if (isLongerName(one, meant) || isToldOfOlderTimes(one, meant)) return;
    const wanted = companyWanted(one, meant);
    // "Hezbollah of Java", "the ISIS neutron source": from here on the word is theirs.
    const isTelling = one.isOneWord || one.isOrdinary(meant);
    // But a house is told from a town of that name by its article.
    if (wanted === NEVER && isTelling && !isTown(one, meant)) evidence.takeWord(one.familyName);
    const isEarly = which === 'distinct' && !isWesternNamesake(one, meant);
    if (wanted > 0 && (isEarly || one.companySoFar().level < wanted)) return;
    // "Isis" may be a girl: only what is claimed is an antecedent.
    if (one.isOneWord && doubtOfOneWord(one, meant) !== null) return;
  }
  // Somebody else's short form as well: decided when it is known who the text is about.
  if (spot.entries.some((other) => other.id !== meant.id && other.type !== 'office')) return;
  if (one.isOneWord) {
    if (meant.kind === 'acronym' && spot.surface.length <= 2) return;
    if (one.surroundings.kind !== 'alone' && one.surroundings.kind !== 'titled') return;
  }
  evidence.noteCertain(meant.id, spot, meant.type === 'person');
  families.note(spot, meant);
  register.noteFull(meant.id, one.asAntecedent);
}

/** "Stephen Townsend", who needs company: whether he is named is told later, and "Townsends Stab" is then his. */
function noteWanting(one: Case, families: Families): void {
  const wanting = one.spot.entries.filter(
    ({ type, needs, kind, derived }) =>
      type === 'person' && needs === 'company' && kind !== 'short' && derived === null,
  );
  const [meant, ...others] = wanting;
  if (meant && meant.words > 1 && others.every(({ id }) => id === meant.id)) {
    if (isWritten(one, meant)) families.note(one.spot, meant);
  }
}

/** "Nigeria's CJTF", "the corvette Soleimani", "la station Maison-Blanche": of a doubtful kind, and said to be another's. */
function isSomethingElse(one: Case): boolean {
  if (isAddressedBy(one)) return true;
  return one.spot.entries.some((entry) => {
    if (one.isOneWord && isCalledSoElsewhere(one, entry)) return true;
    // Spanish "defensa" is a footballer as well, but not in "el secretario de Defensa Rumsfeld".
    if (entry.needs !== 'company' || titleFit(one, entry) > 0) return false;
    if (one.isOneWord) return isOthers(one, entry);
    if (isOfSomebodyBorn(one, entry)) return true;
    return entry.type !== 'person' && one.otherBearer === 'said';
  });
}

/** Algeria's party "widely called Hamas", where nearly nothing is of the field. */
function isCalledSoElsewhere(one: Case, { type }: CandidateEntry): boolean {
  if (type === 'person' || one.otherBearer !== 'introduced') return false;
  return one.companySoFar().level < ENOUGH_TO_BE_MEANT;
}
/** Kinds of evidence. */
const ENOUGH_TO_BE_MEANT = 2;

/** The one reading that needs nothing but its own letters; others of the family name are strangers. */
function onlyMeant(one: Case, which: 'distinct' | 'ordinary'): CandidateEntry | null {
  const { spot } = one;
  let meant: CandidateEntry | null = null;
  let isAlone = false;
  for (const entry of spot.entries) {
    if (!needsNothing(entry)) continue;
    isAlone = true;
    if (ruledOutHere(one, entry) !== null || isNoWholeName(one, entry)) continue;
    // Stricter than judging is: whom the text names elsewhere, which would speak for these, is not known yet.
    if (isShoutedAcronym(one, entry)) continue;
    if (isShortenedFirst(one, entry) && !isSaidByOffice(one, entry)) continue;
    if (meant !== null) return null;
    meant = entry;
  }
  if (isAlone || which === 'ordinary') return meant;
  const isName = spot.entries.some(({ type, kind }) => type === 'person' && kind === 'short');
  if (!isName && spot.family === null) return null;
  const { lexicon } = one.hearing.evidence;
  const isOfficer = spot.entries.some(
    (entry) => titleFit(one, entry) > 0 || ownInitial(spot, entry, lexicon) !== null,
  );
  if (one.surroundings.kind === 'other-name' && mayBeSomebody(spot) && !isOfficer) {
    noteNamesake(one);
  }
  return null;
}
