/**
 * "Erdoğan ise yemekte Mesut Barzani'nin adını hiç anmadı." Of a first name that many bear, a whole name with
 * nothing of the field beside it may be a namesake's, and a family name anybody's. But two who are in office
 * on the article's date, called as they are listed in one paragraph, are each other's company; and where each has
 * the title of that office before his name ("President Biden … Secretary Blinken"), wherever in the text they stand:
 * transcripts and live pages give a paragraph to whoever speaks.
 */
import { isCommonNameAsWritten } from '../fold/common-names';
import { type CandidateEntry, isAsListed } from '../lexicon/entries/candidate';
import type { Case } from './case';
import { isWesternNamesake } from './doubt/another-person/namesakes';
import { isFollowedByName } from './doubt/doubts';
import { isGuardedAgainst } from './doubt/ruled-out';
import { isWritten } from './doubt/spelling/written';
import { hasTitleOfOwn, isInOffice, titleFit } from './introduced/title-of-office';

/** Of what nobody has been found to be meant by; true where it tells somebody now. */
export function officersTogether(undecided: readonly Case[]): boolean {
  const byPassage = new Map<number, Officer[]>();
  const titled: Officer[] = [];
  for (const one of undecided) {
    const entry = officerNamed(one);
    if (entry === null) continue;
    const { order } = one.spot.passage;
    byPassage.set(order, [...(byPassage.get(order) ?? []), { one, entry }]);
    if (entry.kind === 'role' || titleFit(one, entry) > 0) titled.push({ one, entry });
  }
  let isTelling = noteIfEnough(titled);
  for (const found of byPassage.values()) {
    // Family names alone are told by more of them: see `namedAmongThemselves`.
    if (found.every(({ one }) => one.isOneWord)) continue;
    isTelling = noteIfEnough(found) || isTelling;
  }
  return isTelling;
}

interface Officer {
  one: Case;
  entry: CandidateEntry;
}

/** Are there several of them? Then all are certain. */
function noteIfEnough(officers: readonly Officer[]): boolean {
  if (new Set(officers.map(({ entry }) => entry.id)).size < ENOUGH) return false;
  for (const { one, entry } of officers) one.hearing.evidence.noteCertain(entry.id, one.spot, true);
  return true;
}
const ENOUGH = 2;
/** Letters of a family name. */
const SHORTEST = 5;

/** The one person listed by just these words, in an office of his own on that day. */
function officerNamed(one: Case): CandidateEntry | null {
  let named: CandidateEntry | null = null;
  for (const entry of one.spot.entries) {
    if (named !== null && named.id !== entry.id) return null;
    if (isListedSo(entry)) named ??= entry;
  }
  if (named === null || !isInOffice(one, named) || !hasTitleOfOwn(one, named)) return null;
  return isSomebodyElses(one, named) ? null : named;
}

const isListedSo = (entry: CandidateEntry): boolean =>
  entry.type === 'person' &&
  entry.derived === null &&
  entry.needs !== 'antecedent' &&
  isAsListed(entry);

function isSomebodyElses(one: Case, entry: CandidateEntry): boolean {
  const { kind } = one.surroundings;
  if (kind !== 'alone' && kind !== 'titled') return true;
  if (one.otherBearer !== null || one.walk === 'other' || one.walk === 'both') return true;
  if (one.isTaken || one.hearing.register.hasStranger(one.familyName)) return true;
  if (isGuardedAgainst(one, entry) || !isWritten(one, entry)) return true;
  if (isWesternNamesake(one, entry) || isFollowedByName(one)) return true;
  if (!one.isOneWord) return false;
  return (
    one.spot.surface.length < SHORTEST ||
    isCommonNameAsWritten(one.spot.surface) ||
    one.isOrdinary(entry)
  );
}
