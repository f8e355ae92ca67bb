/**
 * What stands around an office's title: is somebody's office meant at all, whose, and of what time?
 */

import type { DaySpan } from '../article-date';
import { isAdjacent, Neighbour, wordAfter, wordBefore } from '../context/beside/neighbours';
import type { Spot } from '../context/spots/spot';
import { foldToken } from '../fold/normalise';
import type { LanguageWords } from '../languages/index';
import { daysOfSentence, onlyDaysIn } from './days-said';
import { isElsewhere, POSSESSIVE } from './elsewhere';
import type { KnownOffice } from './offices';

export type RoleWording =
  /** The one in office on the article's date. */
  | { kind: 'present' }
  /** The one in office at a time that the sentence names, perhaps with a word for "then". */
  | { kind: 'dated'; days: DaySpan; word: string | null }
  /** "then": some time the text speaks of, but which is not said. */
  | { kind: 'then' }
  /** "former": somebody who held it before. */
  | { kind: 'former'; word: string; isOneOfThem: boolean }
  /** An office in general, a deputy's, one still to be filled: nobody. */
  | { kind: 'nobody' }
  /** Another country's or body's office of the same title. */
  | { kind: 'elsewhere' };

const WORDS_BEFORE = 3;
/** UTF-16 units; "in aquella época". */
const OF_THAT_TIME_REACH = 24;

export function roleWording(
  spot: Spot,
  /** Null when the title itself names the body ("Prime Minister of Iraq"). */
  bareTitleOf: KnownOffice | null,
  isPluralOfForm: boolean,
): RoleWording {
  const { words, block } = spot.passage;
  const { text } = block;
  if (isPluralOfForm) return { kind: 'nobody' };
  const before = wordsBefore(text, spot.start).map((word) => unelided(word, words));
  const after = wordAfter(text, spot.end);
  const adjacentAfter = after && isAdjacent(after.gap) ? after : null;
  const hyphenAfter = after && after.gap === '-' ? after : null;
  const beside = [...before, adjacentAfter].filter((word) => word !== null);
  const inside = spot.surface.match(WORD) ?? [];

  // "US-Präsidenten-Wahl", "president-elect": a word of which the title is only the beginning.
  if (hyphenAfter) return { kind: 'nobody' };
  if (beside.some(({ folded }) => words.subordinate.has(folded))) return { kind: 'nobody' };
  if (words.deputyBefore?.test(text.slice(Math.max(0, spot.start - AS_SUCH_REACH), spot.start))) {
    return { kind: 'nobody' };
  }
  if (isInGeneral(before, words) || isOneOfAKind(spot, before)) return { kind: 'nobody' };
  if (isOfficeAsSuch(spot, before)) {
    const held = daysWhenHeld(spot);
    return held ? { kind: 'dated', days: held, word: null } : { kind: 'nobody' };
  }
  if (isStillToCome(before, adjacentAfter, words)) return { kind: 'nobody' };
  if (bareTitleOf && isElsewhere(spot, before, adjacentAfter, bareTitleOf)) {
    return { kind: 'elsewhere' };
  }
  const atThatTime =
    beside.find(({ folded }) => words.atThatTime.has(folded))?.raw ??
    inside.find((word) => words.atThatTime.has(foldToken(word))) ??
    words.ofThatTime?.exec(text.slice(spot.end, spot.end + OF_THAT_TIME_REACH))?.[0].trim();
  if (atThatTime !== undefined) {
    const then = daysOfSentence(spot) ?? onlyDaysIn(spot);
    return then ? { kind: 'dated', days: then, word: atThatTime } : { kind: 'then' };
  }
  const days = daysOfSentence(spot);
  const former =
    // English says it before: "Iraq's prime minister late on Thursday" is alive and in office.
    formerIn(words.timeBeforeTitle ? before : beside, text, words) ??
    inside.find((word) => words.former.has(foldToken(word)));
  if (former !== undefined) {
    const isOneOfThem = before.some(({ folded }) => words.indefinite.has(folded));
    return { kind: 'former', word: former, isOneOfThem };
  }
  return days ? { kind: 'dated', days, word: null } : { kind: 'present' };
}

/** "a prime minister", "the 45th president": not the one in office. */
function isInGeneral(
  [nearest]: Neighbour[],
  { general, ordinal, ordinalBeside }: LanguageWords,
): boolean {
  if (!nearest) return false;
  const isOneOfMany = ordinal?.test(nearest.raw) || ordinalBeside?.test(nearest.raw);
  return isOneOfMany || general.has(nearest.folded);
}

/** "the next president": nobody holds it yet. */
function isStillToCome(
  before: Neighbour[],
  after: Neighbour | null,
  { next, timeBeforeTitle }: LanguageWords,
): boolean {
  if (before.some(({ folded }) => next.has(folded))) return true;
  return after !== null && !timeBeforeTitle && next.has(after.folded);
}

/** The word that says he held it before. */
function formerIn(
  around: Neighbour[],
  text: string,
  { former }: LanguageWords,
): string | undefined {
  return around.find(
    // "In late 2007 the president" was alive.
    ({ folded, end }) => former.has(folded) && !/^ \d/.test(text.slice(end, end + 2)),
  )?.raw;
}

/** "the man who was US secretary of state in 2003" */
function daysWhenHeld(spot: Spot): DaySpan | null {
  const { words, block } = spot.passage;
  const { text } = block;
  const wasHeld =
    words.heldThen?.test(text.slice(Math.max(0, spot.start - YEAR_REACH), spot.start)) &&
    YEAR_BEHIND.test(text.slice(spot.end, spot.end + YEAR_REACH));
  return wasHeld ? daysOfSentence(spot) : null;
}
const YEAR_BEHIND = /^ [^\d.,;:!?()]{0,12}(?:19|20)\d\d(?!\d)/u;
/** UTF-16 units; " im Jahr 2003". */
const YEAR_REACH = 20;

/** "a very good president": the article stands before the adjectives. */
function isOneOfAKind(spot: Spot, before: Neighbour[]): boolean {
  const { words } = spot.passage;
  // "a telegram to Iraq's president", "un telegrama al presidente": the article is the telegram's.
  if (HAS_OWNER.test(spot.surface) || hasContraction(spot)) return false;
  for (const [i, { folded, raw }] of before.entries()) {
    if (words.parting.has(folded)) return false;
    // "The first female president", but not "on his first trip abroad Iraq's president".
    if (words.indefinite.has(folded) || (i < 2 && words.ordinal?.test(raw))) return true;
    if (words.articles.has(folded) || POSSESSIVE.test(raw) || words.former.has(folded))
      return false;
  }
  return false;
}
const HAS_OWNER = /^\p{L}+['’]s?\s/iu;

const hasContraction = ({ passage: { words }, surface }: Spot): boolean =>
  words.contraction !== undefined && surface.toLowerCase().startsWith(words.contraction);

/** "Whoever becomes prime minister of Iraq", "served as", "the post of": nobody on the article's date. */
function isOfficeAsSuch({ passage, start, end, surface }: Spot, [nearest]: Neighbour[]): boolean {
  const { words, block } = passage;
  const { text } = block;
  const before = text.slice(Math.max(0, start - AS_SUCH_REACH), start);
  const behind = text.slice(end, end + AS_SUCH_REACH);
  // In a headline: "Protests grow as prime minister and president quarrel".
  const { inOffice } = block.kind === 'headline' ? {} : words;
  if (inOffice?.before.test(before) && !HAS_OWNER.test(surface)) {
    if (inOffice.behind.test(behind)) return true;
  }
  // "became the new president"
  if (words.officeAsSuch?.test(withoutNew(before, words.handOver.newOne))) return true;
  // "As U.S. president, Nixon", "He was Iraq's president, then", but "As Israel's prime minister rose".
  if (/(?<!\p{L}| in )w?as $/iu.test(before) && text.charAt(end) === ',') return true;
  if (words.titleAsAdjective?.test(`${surface}${behind}`)) return true;
  // "The party that supplies the interior minister": whoever that is.
  const { filled } = words;
  if (filled?.behind.test(behind) && filled.before.test(before)) return true;
  const isBehind = words.officeAsSuchBehind?.test(behind) ?? false;
  return isBehind && !(nearest && words.articles.has(nearest.folded));
}
/** "The new |": up to the article. */
export const withoutNew = (upTo: string, newOne: RegExp): string =>
  upTo.replace(LAST_WORD, (word) => (newOne.test(word) ? '' : word));
const LAST_WORD = /\p{L}+ $/u;
/** UTF-16 units; "was sworn in as the first". */
const AS_SUCH_REACH = 60;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** French "l'ancien", "l'ex-": the article is written on to the word. */
function unelided(word: Neighbour, { elided }: LanguageWords): Neighbour {
  const article = elided?.exec(word.raw)?.[0].length ?? 0;
  if (article === 0 || article === word.raw.length) return word;
  return new Neighbour(word.text, word.start + article, word.raw.slice(article), word.gap);
}

/** Up to three words of the same phrase, nearest first. */
function wordsBefore(text: string, start: number): Neighbour[] {
  const found: Neighbour[] = [];
  let at = start;
  while (found.length < WORDS_BEFORE) {
    const word = wordBefore(text, at);
    if (!word || !(isAdjacent(word.gap) || word.gap === '-')) break;
    found.push(word);
    if (word.startsSentence) break;
    at = word.start;
  }
  return found;
}
