/** Names borne by many say little of who is meant. */

import { phonesOfArabic } from '../../../fold/arabic';
import { bearersOf, isCommonArabicName, isCommonName } from '../../../fold/common-names';
import { beginsArabic } from '../../../fold/letters';
import { foldToken } from '../../../fold/normalise';
import { phonesOf, plainLetters } from '../../../fold/phones';
import { COMMON_READING } from '../../../fold/reading';
import { GAP, GAPS } from '../../../fold/word-gaps';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { askedOnce } from '../../asked-once';
import type { Case } from '../../case';

/** Two words, the first of them borne by many: in a text about nothing of the field, a namesake. */
export function isEverybodysName(one: Case, entry: CandidateEntry): boolean {
  return entry.type === 'person' && entry.words <= 2 && beginsAsMany(one);
}

/** The same of what is written, of however many words he is listed with (علي الزيدي for علي فالح كاظم الزيدي). */
export const isWrittenAsMany = (one: Case, entry: CandidateEntry): boolean =>
  entry.type === 'person' &&
  one.spot.surface.split(GAPS).length === 2 &&
  (one.isArabic ? beginsAsManyArabic(one) : beginsAsMany(one));

const beginsAsMany = askedOnce(({ spot: { surface } }): boolean => {
  const [given] = surface.split(GAP);
  return isCommonName(phonesOfWord(given!));
});

function phonesOfWord(word: string): string {
  return beginsArabic(word)
    ? phonesOfArabic(foldToken(word))
    : phonesOf(plainLetters(word, COMMON_READING));
}

/** علی جعفری: in Arabic letters, the first word is a name borne by many. */
export const beginsAsManyArabic = ({ spot: { surface } }: Case): boolean =>
  isCommonArabicName(foldToken(surface.split(GAP)[0]!));

/** Every word of it is a name borne by many, and none agrees exactly. */
export const isNobodysInParticular = askedOnce(({ spot }): boolean =>
  spot.surface.split(GAPS).every((word) => bearersOf(phonesOfWord(word)) !== 'few'),
);
