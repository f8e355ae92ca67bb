/** "Prime minister David Cameron", "the prime minister, Tony Blair,": a title and the name behind it. */
import {
  isAdjacent,
  type Neighbour,
  startsSentence,
  wordAfter,
  wordBefore,
} from '../context/beside/neighbours';
import type { Case } from '../context/case';
import type { Decided } from '../context/mention';
import type { Spot } from '../context/spots/spot';
import { isCommonNameAsWritten, isWesternGivenName } from '../fold/common-names';
import { isParticle, type LanguageWords } from '../languages/index';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import { isKnownStranger } from './known-strangers';
import type { RoleReader } from './resolve';
import { isOfOneWhoServes } from './serving';
import { hasCapitalBehind } from './titles-said';

const BEFORE_NAME = /^\s?[,،]?\s?[«“"]?/u;
/** "el presidente (François) Hollande": papers put in brackets what the quotation left out. */
const PUT_IN = /^ \(\p{Lu}[\p{L}'’. -]{1,20}\) (?=\p{Lu})/u;
/** UTF-16 units behind a title. */
const AFTER_REACH = 40;
/** Two capitalised words and the end of the apposition. */
const WHOLE_NAME = /^\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]*\s?){1,3}[,.»”"]/u;

/** Whose the name is that the title stands before: a holder's, a stranger's, or no name. */
export function whoseNameBehind(
  one: Case,
  beside: readonly Decided[],
  roles: RoleReader,
  entry: CandidateEntry,
): 'holder' | 'stranger' | null {
  const { spot } = one;
  const { block, words } = spot.passage;
  const { text } = block;
  // "رئيس الوزراء الإسرائيلي الأسبق، إسحاق رابين": how it was held stands between.
  const next = wordAfter(text, spot.end);
  const held = next && isAdjacent(next.gap) && words.former.has(next.folded) ? next.end : spot.end;
  // "le président américain de l'époque, Harry Truman"
  const then =
    held + (words.ofThatTime?.exec(text.slice(held, held + AFTER_REACH))?.[0].length ?? 0);
  const end = pastHonorifics(words, text, then);
  const putIn = PUT_IN.exec(text.slice(end, end + AFTER_REACH))?.[0].length;
  if (putIn !== undefined) {
    const isHolder = beside.some(
      ({ mention: { start, actor } }) =>
        start > end && start <= end + putIn && roles.everHeld(entry, actor),
    );
    return isHolder ? 'holder' : 'stranger';
  }
  const gap = BEFORE_NAME.exec(text.slice(end, end + AFTER_REACH))![0];
  if (/[,،]/.test(gap) && isOfOneWhoServes(spot)) return null;
  const start = end + gap.length;
  const named = beside.find(
    ({ mention, isPerson }) =>
      isPerson &&
      (mention.start === start ||
        // "le Premier ministre régional Masrour Barzani"
        words.adjectiveBehindTitle?.test(text.slice(spot.end, mention.start))),
  );
  if (named) {
    const { actor } = named.mention;
    if (roles.everHeld(entry, actor)) return 'holder';
    const isApart = /[,،]/.test(gap) || named.mention.start !== start;
    return isApart && actor !== null ? 'stranger' : null;
  }
  return isNameOfStranger(one, entry, end, gap) ? 'stranger' : null;
}

function isNameOfStranger(one: Case, { needs }: CandidateEntry, end: number, gap: string): boolean {
  const { spot } = one;
  const { block, words, isTitleCase, isAllCapitals } = spot.passage;
  const { text } = block;
  const start = end + gap.length;
  const after = wordAfter(text, end);
  if (!after || after.start !== start || gap === '') return false;
  if (isFirstNameBehind(words, after) || isKnownStranger(one, after)) return true;
  // "Israels Premierminister Menachem Begin"
  const last = after.isCapital ? wordAfter(text, after.end) : null;
  if (last && isAdjacent(last.gap) && isKnownStranger(one, last)) return true;
  if (!after.isCapital) return false;
  // In a headline every word has a capital, and in German every noun.
  const isHeadline = isAllCapitals || (isTitleCase && !words.reading.nounsAreCapitalised);
  if (isHeadline) return gap === ' ' && isGivenName(after);
  if (words.says.has(after.folded) || words.openers.has(after.folded)) return false;
  if (gap !== ' ') {
    return (
      !words.reading.nounsAreCapitalised && WHOLE_NAME.test(text.slice(start, start + AFTER_REACH))
    );
  }
  // German writes every noun so, and Turkish puts the object behind the subject.
  if (words.reading.nounsAreCapitalised || words.reading.objectBehindSubject) {
    return isGivenName(after) || isAloneBehind(spot, needs !== null);
  }
  return true;
}

/** A noun with a capital that can only be the bearer's name: "US-Präsident Clinton", but "hat der US-Präsident Hilfe". */
function isAloneBehind(spot: Spot, isBare: boolean): boolean {
  const { passage, start, surface } = spot;
  const { words, block } = passage;
  const { nameBehindTitle } = words;
  if (nameBehindTitle !== undefined) {
    const before = wordBefore(block.text, start);
    if (before && isAdjacent(before.gap) && words.former.has(before.folded)) return true;
    // "Irans Präsident Rafsandschani ist tot": German has the verb in the second place.
    if (GENITIVE.test(surface)) return startsSentence(block.text, start);
  }
  return !hasArticle(spot) && (isBare || (nameBehindTitle?.test(surface) ?? false));
}
const GENITIVE = /^\p{Lu}\p{L}+s /u;

/** "رئيس الوزراء الدكتور مصطفى مدبولي": how he is addressed stands between. */
function pastHonorifics(words: LanguageWords, text: string, from: number): number {
  let end = from;
  for (let i = 0; i < MOST_HONORIFICS; i++) {
    const next = wordAfter(text, end);
    if (next?.gap !== ' ' || !words.honorifics.has(next.folded)) break;
    end = next.end;
  }
  return end;
}
const MOST_HONORIFICS = 2;

/** "الرئيس عبد الفتاح السيسي". Not Arabic "على", which is written nearly as Ali is, nor "صباح اليوم". */
const isFirstNameBehind = (words: LanguageWords, { raw, folded }: Neighbour): boolean =>
  (words.givenNames.has(folded) || SERVANT.test(raw)) &&
  !isParticle(words, raw) &&
  !words.noGivenName?.test(folded);
/** "Servant of", the first word of a composed name, or written on to the second. */
const SERVANT = /^عبد(?:$|ال\p{L}{2}|رب)/u;

/** Whose title it is stands behind it, though nobody of the pack: "President Macron". */
export function isBeforeNameOfAny(one: Case): boolean {
  const { spot } = one;
  if (hasCapitalBehind(spot)) return true;
  const after = wordAfter(spot.passage.block.text, spot.end);
  if (after?.gap !== ' ') return false;
  return isFirstNameBehind(spot.passage.words, after) || isKnownStranger(one, after);
}

function isGivenName({ raw, folded }: Neighbour): boolean {
  return isWesternGivenName(folded) || isCommonNameAsWritten(raw);
}

/** "der neue Ministerpräsident": with an article a title seldom has a name behind it. */
function hasArticle({ passage, start }: Spot): boolean {
  const { text } = passage.block;
  const { before: article } = passage.words.titleAgain;
  if (article?.test(text.slice(Math.max(0, start - ARTICLE_REACH), start))) return true;
  let at = start;
  for (let i = 0; i < MOST_ADJECTIVES; i++) {
    const before = wordBefore(text, at);
    if (!before || !isAdjacent(before.gap)) return false;
    if (passage.words.articles.has(before.folded)) return true;
    if (before.isCapital) return false;
    at = before.start;
  }
  return false;
}
/** UTF-16 units; "beim ". */
const ARTICLE_REACH = 8;
/** Words between an article and a title. */
const MOST_ADJECTIVES = 3;
