/** What stands beside a name says that it speaks, acts or fights, as a body or an official does. */

import { beginsArabic } from '../../fold/letters';
import { keptIn } from '../../kept-in';
import type { LanguageWords } from '../../languages/index';
import { askedOnce } from '../asked-once';
import { isAdjacent, startsSentence, wordBefore } from '../beside/neighbours';
import { textAround } from '../beside/other-bearers';
import type { Case } from '../case';
import { cuesIn } from '../document/cues';
import type { Passage } from '../spots/spot';

/** "The White House said", "spokesman for the White House": it acts as somebody does. */
export function isSpokenFor(one: Case): boolean {
  return actsOrIsTitled(one) || holdsPost(one);
}

export const actsOrIsTitled = askedOnce(({ spot, after }): boolean => {
  const { words, block } = spot.passage;
  if (after && isAdjacent(after.gap)) {
    // "أما الصدر فقال"
    const bare = after.folded.replace(AND_SO, '');
    if (isDeed(words, bare) || words.titles.has(after.folded)) return true;
  }
  // "المالكي: لا انتخابات", a headline.
  if (
    SAYS_BEHIND.test(block.text.slice(spot.end, spot.end + 3)) &&
    startsSentence(block.text, spot.start)
  ) {
    return true;
  }
  let at = startOfWord(block.text, spot.start);
  if (block.text.slice(at, spot.start) === ARABIC_WITH) return false;
  for (let i = 0; i < WORDS_BEFORE; i++) {
    const before = wordBefore(block.text, at);
    if (!before || !isAdjacent(before.gap)) return false;
    const bareWord = before.folded.replace(/^[وفبلك](?=\p{Script=Arabic}{3})/u, '');
    if (words.titles.has(before.folded) || words.titles.has(bareWord)) return true;
    if (beginsArabic(before.raw) && words.says.has(bareWord)) return true;
    at = before.start;
  }
  return false;
});

/** A verb of somebody's doing directly behind it, or something of his: "Houthi said", "Houthi’s speech". */
export const isActing = ({ spot: { passage, end }, after }: Case): boolean =>
  OF_HIS.test(passage.block.text.slice(end, end + 2)) ||
  (after !== null && isAdjacent(after.gap) && isDeed(passage.words, after.folded));
const OF_HIS = /^['’]s/u;

const AND_SO = /^[فو](?=\p{Script=Arabic}{3})/u;

/** "تحدث بحماس": with enthusiasm. */
const ARABIC_WITH = 'ب';

/** "لحماس": what is written on to the name is no word of its own. */
function startOfWord(text: string, at: number): number {
  const head = wordBefore(text, at);
  return head !== null && head.gap === '' ? head.start : at;
}

const SAYS_BEHIND = /^\s?:\s/u;
/** "The spokesman of the". */
const WORDS_BEFORE = 3;

/** A verb of saying or doing; "is" and "will" stand behind anything. */
function isDeed(words: LanguageWords, folded: string): boolean {
  if (words.presentVerb?.test(folded) && !words.givenNames.has(folded)) return true;
  if (!words.says.has(folded) || words.copulas.has(folded)) return false;
  return folded.length > (beginsArabic(folded) ? SHORTEST_DEED.arabic : SHORTEST_DEED.latin);
}
/** Letters; "has" and "was" say nothing, but گفت is "said". */
const SHORTEST_DEED = { latin: 3, arabic: 2 };

/** A spokesman or minister in the same sentence. */
export const holdsPost = askedOnce((one): boolean => {
  const { titles, general } = one.spot.passage.words;
  return one.sentence.some(
    (word) => word.length >= SHORTEST_POST && titles.has(word) && !general.has(word),
  );
});
/** Letters; shorter titles (Mr., Dr., Sir) anybody has, and "general" is an adjective as well. */
const SHORTEST_POST = 8;

/** "coalition forces", "قوات التحالف": one that fights; or the sentence speaks of the field. */
export function isAtWar(one: Case): boolean {
  if (cuesIn(one.hearing.evidence.lexicon, textAround(one.spot), 1).length > 0) return true;
  return hasArmsBeside(one);
}

export function hasArmsBeside(one: Case): boolean {
  const { words, block } = one.spot.passage;
  const behind = block.text.slice(one.spot.end, one.spot.end + ARMS_REACH);
  return hasArmsBefore(one) || words.arms.test(behind);
}

/** "the strikes of the". */
export function hasArmsBefore({ spot: { passage, start } }: Case): boolean {
  return passage.words.arms.test(passage.block.text.slice(Math.max(0, start - ARMS_REACH), start));
}
/** Troops, jets, strikes anywhere in the paragraph: governments have coalitions, too. */
export const speaksOfArms = ({ spot: { passage } }: Case): boolean =>
  keptIn(ofArms, passage, () => passage.words.arms.test(passage.block.text));
/** A page without paragraphs is read once, not for each name in it. */
const ofArms = new WeakMap<Passage, boolean>();
/** UTF-16 units; "jets of the US-led". */
const ARMS_REACH = 28;
