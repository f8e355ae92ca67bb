/**
 * Does the title belong to somebody named beside it who is not one of its holders? "Prime minister David
 * Cameron", "the prime minister, Tony Blair,", "Tony Blair, the prime minister,".
 */

import { isAdjacent, type Neighbour, wordAfter, wordBefore } from '../context/beside/neighbours';
import { familyName } from '../context/beside/surroundings';
import type { Case } from '../context/case';
import type { Decided } from '../context/mention';
import type { Spot } from '../context/spots/spot';
import { isCommonNameAsWritten, isWesternGivenName } from '../fold/common-names';
import { foldToken } from '../fold/normalise';
import { isParticle, type LanguageWords } from '../languages/index';
import type { RoleAnswer, RoleReader } from './resolve';
import { hasCapitalBehind } from './titles-said';

export function isStrangers(
  one: Case,
  beside: readonly Decided[],
  roles: RoleReader,
  answer: RoleAnswer,
): boolean {
  return (
    isLabel(one.spot, beside) ||
    isSaidOfNameBefore(one, beside, answer) ||
    isTitleOfNameAfter(one, beside, roles, answer)
  );
}

/** UTF-16 units before a title in which the name it is said of must end. */
const BEFORE_REACH = 80;
/** ", the outgoing prime minister", ", a Kurdish leader and president". */
const APPOSITION =
  /[,،]\s(?:(?:the|le|la|der|die|el)\s|l['’])?(?:[\p{L}-]+\s){0,2}$|[,،]\s(?:[\p{L}-]+\s){1,6}(?:and|et|und|y)\s(?:[\p{L}-]+\s){0,2}$/u;
const HAS_COMMA = /[,،]\s/;
/** An apposition is closed: a comma, or the end. "In Vienna, the prime minister signed" is none. */
const CLOSED =
  /^(?: (?:of|de|du|d['’]|del|des|von) ?[^,،.;:()]{1,45}?| \p{Ll}{4,20})?\s*(?:[,،.;:)»”"]|$| (?:who|at the time)(?!\p{L}))/u;
const CLOSED_REACH = 60;
const NAME_BEFORE =
  /(?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:(?:al|el|as|de|von|van)[- ])?\p{Lu}[\p{L}'’-]+$/u;

/** "Jalal Talabani, a Kurdish leader and president of Iraq,": the person a title is said of, if known. */
export function apposedTo({ spot }: Case, beside: readonly Decided[]): Decided | null {
  const comma = commaOfApposition(spot);
  return comma === null ? null : closedBy(comma, spot, beside);
}

function closedBy(comma: number, { passage }: Spot, beside: readonly Decided[]): Decided | null {
  const { text } = passage.block;
  return (
    beside.find(
      ({ mention: { end }, isPerson }) =>
        isPerson && end <= comma && CLOSING_QUOTE.test(text.slice(end, comma)),
    ) ?? null
  );
}

/** Nothing, or «name»، */
const CLOSING_QUOTE = /^[»”"]?$/u;

function isSaidOfNameBefore(one: Case, beside: readonly Decided[], answer: RoleAnswer): boolean {
  const comma = commaOfApposition(one.spot);
  const his =
    (comma === null ? null : closedBy(comma, one.spot, beside)) ??
    apposedInArabic(one, beside, answer);
  if (his) return his.mention.actor !== null && !answer.actors.includes(his.mention.actor);
  if (comma === null) return false;
  const { block, words } = one.spot.passage;
  const name = NAME_BEFORE.exec(block.text.slice(Math.max(0, comma - BEFORE_REACH), comma));
  if (!name) return isKnownStranger(one, wordBefore(block.text, comma));
  // "In Vienna", "On Tuesday", "Selon Radio Nova": how a sentence opens, not who is spoken of.
  const folded = foldToken(name[0].split(' ')[0]!);
  return !words.openers.has(folded) && !words.frequent.has(folded);
}

/** "بنیامین نتانیاهو، نخست‌وزیر این کشور": in Arabic letters, too, a bare title behind a name and a comma is his. */
function apposedInArabic(
  { spot, isArabic }: Case,
  beside: readonly Decided[],
  { entry }: RoleAnswer,
): Decided | null {
  if (!isArabic || entry.needs === null) return null;
  const { text } = spot.passage.block;
  const isJust = ({ mention: { end } }: Decided) =>
    end < spot.start && /^[»"”]?[،,] $/u.test(text.slice(end, spot.start));
  return beside.find((one) => one.isPerson && isJust(one)) ?? null;
}

/** "Kennedy", "Mosaddegh": listed as somebody who is not of the pack. */
function isKnownStranger({ hearing }: Case, word: Neighbour | null): boolean {
  return word !== null && hearing.register.hasStranger(familyName(word.raw));
}

/** Where the comma stands before a title that is closed like an apposition. */
function commaOfApposition({ passage, start, end }: Spot): number | null {
  const { text } = passage.block;
  const from = Math.max(0, start - BEFORE_REACH);
  const before = text.slice(from, start);
  if (!HAS_COMMA.test(before) || !CLOSED.test(text.slice(end, end + CLOSED_REACH))) return null;
  const apposition = APPOSITION.exec(before);
  return apposition && from + apposition.index;
}

/** "Prime Minister: Ahmed Chalabi", in a list of who holds what: a post, and the name to end of the line. */
const LABELLED = /^ ?: (?=\p{L})/u;
const ENDS_LABEL = /^(?:\s?[,;،؛(]|\s?\n|\s?$)/u;
const LABELLED_NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,4}(?=[,;(\n]|$)/u;

function isLabel({ passage, start, end }: Spot, beside: readonly Decided[]): boolean {
  const { text } = passage.block;
  const gap = LABELLED.exec(text.slice(end, end + AFTER_REACH))?.[0].length;
  if (gap === undefined || !OPENS_LINE.test(text.slice(Math.max(0, start - LINE_REACH), start))) {
    return false;
  }
  const from = end + gap;
  const named = beside.find(({ mention, isPerson }) => isPerson && mention.start === from);
  if (named) return ENDS_LABEL.test(text.slice(named.mention.end, named.mention.end + 2));
  return LABELLED_NAME.test(text.slice(from, from + BEFORE_REACH));
}
const OPENS_LINE = /(?:^|\n)\P{L}{0,3}$/u;
/** UTF-16 units; a bullet, and the space behind it. */
const LINE_REACH = 4;

const BEFORE_NAME = /^\s?[,،]?\s?[«“"]?/u;
/** "el presidente (François) Hollande": papers put in brackets what the quotation left out. */
const PUT_IN = /^ \(\p{Lu}[\p{L}'’. -]{1,20}\) (?=\p{Lu})/u;
/** UTF-16 units behind a title. */
const AFTER_REACH = 40;
/** Two capitalised words and the end of the apposition. */
const WHOLE_NAME = /^\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]*\s?){1,3}[,.»”"]/u;

function isTitleOfNameAfter(
  one: Case,
  beside: readonly Decided[],
  roles: RoleReader,
  answer: RoleAnswer,
): boolean {
  const { spot } = one;
  const { block, words, isTitleCase, isAllCapitals } = spot.passage;
  const { text } = block;
  // "رئيس الوزراء الإسرائيلي الأسبق، إسحاق رابين": how it was held stands between.
  const next = wordAfter(text, spot.end);
  const held = next && isAdjacent(next.gap) && words.former.has(next.folded) ? next.end : spot.end;
  // "le président américain de l'époque, Harry Truman"
  const end =
    held + (words.ofThatTime?.exec(text.slice(held, held + AFTER_REACH))?.[0].length ?? 0);
  const putIn = PUT_IN.exec(text.slice(end, end + AFTER_REACH))?.[0].length;
  if (putIn !== undefined) {
    return !beside.some(
      ({ mention: { start, actor } }) =>
        start > end &&
        start <= end + putIn &&
        actor !== null &&
        roles.everHeld(answer.entry, actor),
    );
  }
  const gap = BEFORE_NAME.exec(text.slice(end, end + AFTER_REACH))![0];
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
    const isApart = /[,،]/.test(gap) || named.mention.start !== start;
    return isApart && actor !== null && !roles.everHeld(answer.entry, actor);
  }
  const after = wordAfter(text, end);
  if (!after || after.start !== start || gap === '') return false;
  if (isFirstNameBehind(words, after) || isKnownStranger(one, after)) return true;
  // "Israels Premierminister Menachem Begin"
  const last = after.isCapital ? wordAfter(text, after.end) : null;
  if (last && isAdjacent(last.gap) && isKnownStranger(one, last)) return true;
  if (!after.isCapital) return false;
  // In a headline every word has a capital.
  if (isTitleCase || isAllCapitals) return gap === ' ' && isGivenName(after);
  if (words.says.has(after.folded) || words.openers.has(after.folded)) return false;
  if (gap !== ' ') {
    return (
      !words.reading.nounsAreCapitalised && WHOLE_NAME.test(text.slice(start, start + AFTER_REACH))
    );
  }
  // German writes every noun so, and Turkish puts the object behind the subject.
  if (words.reading.nounsAreCapitalised || words.objectBehindSubject) {
    return isGivenName(after) || (answer.entry.needs !== null && !hasArticle(spot));
  }
  return true;
}

/** "الرئيس عبد الفتاح السيسي". Not Arabic "على", which is written nearly as Ali is, nor "صباح اليوم". */
const isFirstNameBehind = (words: LanguageWords, { raw, folded }: Neighbour): boolean =>
  (words.givenNames.has(folded) || SERVANT.test(raw)) &&
  !isParticle(words, raw) &&
  !words.noGivenName?.test(folded);
/** "Servant of", the first word of a composed name. */
const SERVANT = /^عبد$/u;

/** Whose title it is stands behind it, though nobody of the pack: "President Macron". */
export function isBeforeNameOfAny(spot: Spot): boolean {
  if (hasCapitalBehind(spot)) return true;
  const after = wordAfter(spot.passage.block.text, spot.end);
  return after?.gap === ' ' && isFirstNameBehind(spot.passage.words, after);
}

function isGivenName({ raw, folded }: Neighbour): boolean {
  return isWesternGivenName(folded) || isCommonNameAsWritten(raw);
}

/** "der neue Ministerpräsident": with an article a title seldom has a name behind it. */
function hasArticle({ passage, start }: Spot): boolean {
  const { text } = passage.block;
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
/** Words between an article and a title. */
const MOST_ADJECTIVES = 3;
