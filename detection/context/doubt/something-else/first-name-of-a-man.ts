/** "My colleague Badr Chaoui", "Sergeant Badr K.": a first name, though a group is called so. */
import { isCommonNameAsWritten } from '../../../fold/common-names';
import { isAdjacent } from '../../beside/neighbours';
import { mayBeFamilyName } from '../../beside/surroundings';
import type { Case } from '../../case';
import { beginsOfField } from '../of-field';

export function isFirstNameOfAMan(one: Case): boolean {
  const { before, after, spot, isOneWord } = one;
  if (!isOneWord || !after?.isCapital || after.gap !== ' ') return false;
  const { passage, surface } = spot;
  if (!isCommonNameAsWritten(surface)) return false;
  const { text } = passage.block;
  if (after.raw.length === 1 && text.charAt(after.end) === '.') return true;
  if (before === null || !isAdjacent(before.gap)) return false;
  const { frequent, articles, and, says, openers } = passage.words;
  // "The head of Badr Karim Nuri": who heads it.
  if ([frequent, articles, and, says, openers].some((list) => list.has(before.folded)))
    return false;
  if (!mayBeFamilyName(passage, after) || LETTERS.test(after.raw)) return false;
  return !beginsOfField(one, text.slice(after.start, after.start + LONGEST_NAME));
}
/** "Badr MPs" */
const LETTERS = /^\p{Lu}{2}/u;
/** UTF-16 units. */
const LONGEST_NAME = 40;
