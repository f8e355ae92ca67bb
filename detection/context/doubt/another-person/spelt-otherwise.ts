/**
 * "Ahmad Araqchi … Abbas Araghchi … Araqchi": where a text spells the family name of a stranger otherwise than that of
 * the one listed, the spelling tells them apart; and "Habibollah Qa'ani … Ghaani" is one poet, however he is spelt.
 */

import { type CandidateEntry, isAsListed } from '../../../lexicon/entries/candidate';
import { familyName } from '../../beside/surroundings';
import type { Case } from '../../case';

/** Of a family name behind somebody else's first name: the name is his, and in other spellings as well. */
export function noteNamesake(one: Case): void {
  const { spot, hearing, familyName, asAntecedent } = one;
  hearing.register.noteStranger(familyName, asAntecedent);
  for (const entry of spot.entries) {
    if (entry.type !== 'person' || !isAsListed(entry)) continue;
    hearing.register.noteStranger(namesakesOf(entry), asAntecedent);
  }
}
/** No family name has such a sign. */
const namesakesOf = ({ id }: CandidateEntry): string => `@${id}`;

/** Before the one listed is named: somebody else of his name was, in whatever spelling. */
export function isOfNamesakeBefore(one: Case, entry: CandidateEntry): boolean {
  const { hearing, asAntecedent, familyName } = one;
  if (hearing.register.strangerBefore(namesakesOf(entry), asAntecedent) === null) return false;
  hearing.register.noteStranger(familyName, asAntecedent);
  return true;
}

/** After he was named: spelt as the stranger is, and as he never is. */
export function isSpeltAsStrangers({ hearing, familyName: own }: Case, { id }: CandidateEntry) {
  return !hearing.register.isEverNamedBy(id, (surface) => endsSo(surface, own));
}
const endsSo = (surface: string, family: string): boolean => {
  const words = surface.split(/[\s\p{Pd}]+/u);
  return words.some((word) => familyName(word) === family);
};
