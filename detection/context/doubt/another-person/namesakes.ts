/** Whole names that others bear as well: whose they are, the text must say. */

import { isKnownBySurname } from '../../../actors/own-words';
import { isWesternGivenName } from '../../../fold/common-names';
import { foldToken } from '../../../fold/normalise';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import type { Case } from '../../case';
import { holdsPost } from '../../introduced/acting';
import { isApposedOffice } from '../../introduced/office-behind';
import { isTitled } from '../../introduced/title-of-office';
import { isEverybodysName } from './names-of-many';

/** "John Kirby": a councillor, unless the text is of the field, his title is said, or he needs no first name. */
export function isWesternNamesake(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || one.isOneWord || entry.words > 2 || one.isArabic) return false;
  const [given] = one.spot.surface.split(' ');
  if (!isWesternGivenName(foldToken(given!))) return false;
  const { surroundings, before, spot } = one;
  if (surroundings.kind === 'titled' && !spot.passage.words.civil.has(before!.folded)) return false;
  if (isKnownBySurname(one.hearing.evidence.lexicon, entry)) return false;
  return !isTitled(one, entry) && !isApposedOffice(one, entry);
}

/**
 * "John Bolton": a Western name of two words, or one whose last is a word as well, has many bearers; but who needs no
 * first name is told by it ("Donald Trump").
 */
export function hasFamilyOfWords(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || entry.words > 2) return false;
  if (!one.isOneWord && isKnownBySurname(one.hearing.evidence.lexicon, entry)) return false;
  const [given, ...others] = one.spot.surface.split(' ');
  const family = others.at(-1)?.toLowerCase() ?? given!.toLowerCase();
  return one.spot.passage.words.alsoWords.has(family) || isWesternGivenName(foldToken(given!));
}

/** Two words, the first borne by many, in a sentence of the playing field, the clinic, the stage. */
export function isNamesakeInThatWalk(one: Case, entry: CandidateEntry): boolean {
  if (one.isArabic || !isEverybodysName(one, entry) || holdsPost(one)) return false;
  return one.walk === 'other' || one.walk === 'both';
}
