/** "A man called Abadi", "a lifeguard called Badr": somebody whom the text makes known by that name. */
import { walksOf } from '../languages/walks/index';
import type { Case } from './case';
import { isAdjacent, wordBefore } from './neighbours';

/** Whoever that is; but "the alliance named Sudani" chose him. */
export function isSomebodyCalledSo({ before, spot: { passage } }: Case): boolean {
  const { words, block } = passage;
  if (!before || !isAdjacent(before.gap) || !words.naming.has(before.folded)) return false;
  let word = wordBefore(block.text, before.start);
  if (!word || words.titles.has(word.folded)) return false;
  for (let i = 0; word && isAdjacent(word.gap) && i < WORDS_OF_CALLED; i++) {
    if (words.indefinite.has(word.folded)) return true;
    word = wordBefore(block.text, word.start);
  }
  return false;
}
/** "a young engineer called". */
const WORDS_OF_CALLED = 3;

/** The same of a word that is a group's name: "a militia called Badr" is that group. */
export function isNoGroupCalledSo(one: Case): boolean {
  if (!isSomebodyCalledSo(one)) return false;
  const { words, block } = one.spot.passage;
  const noun = wordBefore(block.text, one.before!.start)!;
  return !walksOf(words.code).publicLife.test(noun.raw) && !words.groupNoun?.test(noun.raw);
}

/** "Badr's cousin": a word that has kin is no group. */
export function hasKinBehind({ spot: { passage, end } }: Case): boolean {
  return passage.words.kinBehind?.test(passage.block.text.slice(end, end + KIN_REACH)) ?? false;
}
/** UTF-16 units; "'s younger granddaughter". */
const KIN_REACH = 32;
