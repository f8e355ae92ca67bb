/** "Kennedy", "Mosaddegh": listed as somebody who is not of the pack. */
import type { Neighbour } from '../context/beside/neighbours';
import { familyName } from '../context/beside/surroundings';
import type { Case } from '../context/case';

export function isKnownStranger({ hearing }: Case, word: Neighbour | null): boolean {
  return word !== null && hearing.register.hasStranger(familyName(word.raw));
}
