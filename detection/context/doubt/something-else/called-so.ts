/** "A man called Abadi", "a lifeguard called Badr": somebody whom the text makes known by that name. */
import { isCommonNameAsWritten } from '../../../fold/common-names';
import { BEFORE_CALLED } from '../../../languages/arabic-letters';
import type { LanguageWords } from '../../../languages/index';
import { isOfPublicLife } from '../../../languages/walks/index';
import { isAdjacent, type Neighbour, wordBefore } from '../../beside/neighbours';
import type { Case } from '../../case';

const callsHimselfSo = ({ callsHimself }: LanguageWords, text: string, start: number): boolean =>
  callsHimself?.test(text.slice(Math.max(0, start - REACH), start)) ?? false;

/** Whoever that is; but "the alliance named Sudani" chose him. */
export function isSomebodyCalledSo({ before, spot: { passage, start } }: Case): boolean {
  const { words, block } = passage;
  if (!before || !isAdjacent(before.gap)) return false;
  if (callsHimselfSo(words, block.text, start)) return true;
  // Persian "به نام حاج قاسم": what he is addressed as stands between.
  const called = words.titles.has(before.folded) ? wordBefore(block.text, before.start) : before;
  if (!called || !isAdjacent(called.gap) || !words.naming.has(called.folded)) return false;
  let word = wordBefore(block.text, called.start);
  if (!word || words.titles.has(word.folded)) return false;
  for (let i = 0; word && isAdjacent(word.gap) && i < WORDS_OF_CALLED; i++) {
    if (words.indefinite.has(word.folded)) return true;
    word = wordBefore(block.text, word.start);
  }
  return false;
}
/** UTF-16 units; "mein Name ist". */
const REACH = 24;
/** "a young engineer called". */
const WORDS_OF_CALLED = 3;

/** "Hegseth soyadlı bir analist": the same, where the language says it behind the name. */
export function isSaidToBeCalledSo({ after, spot: { passage } }: Case): boolean {
  return after !== null && isAdjacent(after.gap) && passage.words.namingAfter.has(after.folded);
}

/** The same of a word that is a group's name: "a militia called Badr" is that group. */
export function isNoGroupCalledSo(one: Case): boolean {
  if (!isSomebodyCalledSo(one)) return false;
  const { words, block } = one.spot.passage;
  const called = wordBefore(block.text, one.before!.start);
  // "گروهی به نام عصائب"
  const noun = called?.raw === BEFORE_CALLED ? wordBefore(block.text, called.start) : called;
  if (!noun) return true;
  return !isOfPublicLife(words.code, noun.raw) && !words.groupNoun?.test(noun.raw);
}

/** "Badr's cousin", "Badr, 19,", "my name is Badr": what has kin, an age or a voice is no group. */
export function isPersons(one: Case): boolean {
  const { passage, start, end } = one.spot;
  const { words, block } = passage;
  if (callsHimselfSo(words, block.text, start) || isOfFamily(one)) return true;
  return words.kinBehind?.test(block.text.slice(end, end + KIN_REACH)) ?? false;
}

/** "Mr Hizbullah wants a university": a group's word that is somebody's family name, wherever the text has it. */
export function isAddressedBy({ isOneWord, before, spot: { entries, passage } }: Case): boolean {
  if (!isOneWord || !before || !isAdjacent(before.gap)) return false;
  return (
    passage.words.civil.has(before.folded) && entries.every(({ type }) => type === 'organisation')
  );
}

/** "The Badr family", "la famille Badr": a name of people, and one family. "ISIS families" are many. */
function isOfFamily({ before, after, spot: { surface, passage } }: Case): boolean {
  const { oneFamily } = passage.words;
  const isSaid = (word: Neighbour | null) =>
    word !== null && isAdjacent(word.gap) && (oneFamily?.test(word.folded) ?? false);
  return (isSaid(before) || isSaid(after)) && isCommonNameAsWritten(surface);
}
/** UTF-16 units; "'s younger granddaughter". */
const KIN_REACH = 32;
