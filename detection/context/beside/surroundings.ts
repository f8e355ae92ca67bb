/**
 * Is a short name really alone? A given name before it, another name after it or "Street" behind it
 * make it part of something else; a title before it makes it a person. Which words those are differs
 * by script: a capital tells a name in Latin letters, in Arabic ones only lists and what stands around do.
 */

import { withoutProcliticBeforeAlif } from '../../fold/arabic';
import { isCommonNameAsWritten, isWesternGivenName } from '../../fold/common-names';
import { beginsArabic } from '../../fold/letters';
import { isNoFamilyName } from '../../fold/no-family-names';
import { foldToken } from '../../fold/normalise';
import { GAP } from '../../fold/word-gaps';
import { isRankInLetters } from '../../fold/words';
import { startWithParticle, withoutArticle } from '../spots/articles';
import type { Passage, Spot } from '../spots/spot';
import {
  isBehindComposedName,
  isBehindFirstName,
  isBehindMiddleName,
  isCalledAfterMartyr,
  isFirstHalf,
  isGivenName,
  isRelativeOfNamesake,
  isSecondHalf,
} from './arabic-names';
import { isAdjacent, type Neighbour, wordBefore } from './neighbours';

export type Surroundings =
  /** Nothing speaks for or against. */
  | { kind: 'alone' }
  | { kind: 'titled'; title: string }
  /** A given name or a part of one stands before it: somebody else's whole name. */
  | { kind: 'other-name' }
  /** A capitalised word stands beside it that may belong to it; names nobody if nobody was named. */
  | { kind: 'unsure' }
  /** "Street", "Airlines", an adjective's noun: something else. */
  | { kind: 'thing' };

const ALONE: Surroundings = { kind: 'alone' };
const THING: Surroundings = { kind: 'thing' };
const OTHER: Surroundings = { kind: 'other-name' };
const POSSESSIVE = /['’]s?$/;
const ENDS_ABBREVIATION = /^\.?\s{1,2}$/;
/** Arabic article and nisba ending: such a word after a definite noun is its adjective. */
const DEFINITE = /^(?:[وفبلك]{0,2})ال|^لل/;
const NISBA = /[يى]$/;

export function surroundingsOf(
  spot: Spot,
  before: Neighbour | null,
  after: Neighbour | null,
): Surroundings {
  const isArabic = beginsArabic(spot.surface);
  if (hasHeadBehind(spot, after, isArabic) || (!isArabic && isMonth(spot))) return THING;
  if (isPlaceCalledSo(spot) || isFirmCalledSo(spot)) return OTHER;
  if (isNumbered(spot)) return THING;
  return isArabic ? arabic(spot, before, after) : latin(spot, before, after);
}

/** "Street", "Airlines": in Latin script nothing else makes a name of several words that of a thing. */
export function hasHeadBehind(
  { passage }: Spot,
  after: Neighbour | null,
  isArabic: boolean,
): boolean {
  if (!after || !isAdjacent(after.gap)) return false;
  const { heads, smallHeads, headsAreWrittenSmall, headEnding } = passage.words;
  const folded = headEnding ? after.folded.replace(headEnding, '') : after.folded;
  // Arabic and Persian say before a name what it is: "داعش پل‌ها را" is no bridge called so.
  const isHead = !isArabic && heads.has(folded) && (after.isCapital || headsAreWrittenSmall);
  return isHead || smallHeads.has(folded);
}

/** "Kasım 2025", "3 Kasım": November, and no man. */
function isMonth({ passage: { words, block }, surface, start, end }: Spot): boolean {
  const hasNumber = isSpacedDigit(block.text, end, 1) || isSpacedDigit(block.text, start - 1, -1);
  return hasNumber && words.months.includes(surface.toLowerCase());
}

/** A space, and a digit beyond it. */
function isSpacedDigit(text: string, space: number, step: 1 | -1): boolean {
  const digit = text.charAt(space + step);
  return text.charAt(space) === ' ' && digit >= '0' && digit <= '9';
}

/** "The tugs Fateh 4 and Badr 2": ships, satellites, wells have numbers. Not "Badr 10 fighters". */
function isNumbered({ entries, passage, surface, end }: Spot): boolean {
  if (!isSpacedDigit(passage.block.text, end, 1)) return false;
  if (GAP.test(surface) || surface === surface.toUpperCase()) return false;
  if (entries.some(({ type }) => type === 'person')) return false;
  const number = NUMBER_OF_THING.exec(passage.block.text.slice(end, end + NUMBER_REACH));
  return number !== null && (number[1] === undefined || passage.words.and.has(number[1]));
}
const NUMBER_OF_THING = /^ \d{1,2}(?:$|[.,;:)!?]| (\p{Ll}+))/u;
/** UTF-16 units; " 12 oder ". */
const NUMBER_REACH = 10;

/** "The fishing town of Obama", "Townsend, Tennessee": a stranger, as far as the name goes. */
function isPlaceCalledSo({ passage: { words, block }, start, end }: Spot): boolean {
  const { text } = block;
  const isListed = text.charAt(end) === ',';
  if (isListed && words.placeBehind?.test(text.slice(end, end + PLACE_REACH))) return true;
  return words.placeCalled?.test(text.slice(Math.max(0, start - PLACE_REACH), start)) ?? false;
}

/** "La editorial Rubio", "Badr Publishing": of another family of the name, as far as that goes. */
function isFirmCalledSo({ entries, passage: { words, block }, start, end }: Spot): boolean {
  const { firm } = words;
  if (firm === undefined || entries.some(({ type }) => type !== 'person')) return false;
  const { text } = block;
  if (firm.before?.test(text.slice(Math.max(0, start - PLACE_REACH), start))) return true;
  return firm.behind?.test(text.slice(end, end + PLACE_REACH)) ?? false;
}
/** UTF-16 units; "municipality called". */
const PLACE_REACH = 24;

function arabic(spot: Spot, before: Neighbour | null, after: Neighbour | null): Surroundings {
  const { passage, surface } = spot;
  if (isFirstHalf(spot, after)) return OTHER;
  if (!before || !isAdjacent(before.gap)) return ALONE;
  const { words } = passage;
  const bare = withoutProcliticBeforeAlif(before.folded);
  // "طيران التحالف": the jets of a coalition, and no airline.
  const isHead = words.heads.has(bare) && !spot.entries.every(({ type }) => type === 'coalition');
  if (isHead || isCalledAfterMartyr(passage, before)) return THING;
  if (words.nameParts.has(before.folded) || isGivenName(words, before)) return OTHER;
  if (isRelativeOfNamesake(spot) || isBehindFirstName(spot, before)) return OTHER;
  if (isBehindComposedName(spot, before) || isSecondHalf(spot, before)) return OTHER;
  if (isBehindMiddleName(spot, before)) return OTHER;
  if (words.honorifics.has(bare)) return { kind: 'titled', title: before.raw };
  // "the ambassador al-Sudani" is the Sudanese ambassador.
  const isOneWord = !surface.includes(' ');
  if (
    isOneWord &&
    DEFINITE.test(before.folded) &&
    DEFINITE.test(surface) &&
    NISBA.test(foldToken(surface)) &&
    words.alsoWords.has(foldToken(surface))
  ) {
    return THING;
  }
  return words.titles.has(bare) ? { kind: 'titled', title: before.raw } : ALONE;
}

function latin(spot: Spot, nearest: Neighbour | null, after: Neighbour | null): Surroundings {
  const { passage } = spot;
  const { words } = passage;
  const before = beyondParticle(spot, nearest);
  if (before && (before.gap === ' ' || ENDS_ABBREVIATION.test(before.gap))) {
    if (isTitle(passage, before)) {
      const isLonger = after && isAdjacent(after.gap) && after.isCapital;
      if (isLonger && mayBeFamilyName(passage, after)) return { kind: 'unsure' };
      return { kind: 'titled', title: before.raw };
    }
    if (words.nameParts.has(before.folded) || isBehindGivenName(spot, before)) return OTHER;
    if (before.isCapital && mayBeGivenName(passage, before)) {
      const saysNothing = passage.isTitleCase || passage.isAllCapitals;
      const isUnsure =
        (saysNothing && !isSomebodysFirstName(before) && !isCredited(passage, before.start)) ||
        isOwner(spot, before);
      return { kind: isUnsure ? 'unsure' : 'other-name' };
    }
  }
  if (after && isAdjacent(after.gap) && after.isCapital) {
    if (isInitial(passage, after) || isCredited(passage, spot.start)) return OTHER;
    if (mayBeFamilyName(passage, after) && !isWhere(spot, after)) return { kind: 'unsure' };
  }
  return ALONE;
}

/** "Talabani Ankara'da": where he is, and no family name behind a first one. */
function isWhere({ passage: { words }, surface }: Spot, after: Neighbour): boolean {
  return (words.placeEnding?.test(after.raw) ?? false) && !isCommonNameAsWritten(surface);
}

/** "De Mistura": what his family name begins with is no first name; what stands before it may be. */
function beyondParticle(spot: Spot, before: Neighbour | null): Neighbour | null {
  const start = startWithParticle(spot);
  return start === spot.start ? before : wordBefore(spot.passage.block.text, start);
}

/** One borne by many, or behind a bracket that a whole name opens: "(Mustafa Al-Sudani – AA)". */
export const isSomebodysFirstName = ({ raw, folded, text, start }: Neighbour): boolean =>
  isWesternGivenName(folded) || isCommonNameAsWritten(raw) || text.charAt(start - 1) === '(';

/** "Kasim H., früher Kämpfer": a first name, and all that a court's reporter tells of the other. */
const isInitial = ({ block }: Passage, { raw, start }: Neighbour): boolean =>
  raw.length === 1 && block.text.charAt(start + 1) === '.';

/** "Foto: AP / Carter Blum", "Haber: Abdi Kaya": who made the picture or the text, by first and family name. */
function isCredited({ words, block }: Passage, start: number): boolean {
  return words.credit?.test(block.text.slice(Math.max(0, start - CREDIT_REACH), start)) ?? false;
}
/** UTF-16 units; "Photographer: Associated Press / ". */
const CREDIT_REACH = 40;

/** "General Jamil the Shammari": a machine translated the article of his family's name. */
function isBehindGivenName({ passage: { words, block } }: Spot, article: Neighbour): boolean {
  if (article.raw !== words.translatedArticle) return false;
  const given = wordBefore(block.text, article.start);
  return given !== null && isAdjacent(given.gap) && isCommonNameAsWritten(given.raw);
}

/** "Gegner Malikis": a German noun and whose it is; but "Hassan Rohanis" is one name. */
function isOwner({ passage, surface, entries }: Spot, before: Neighbour): boolean {
  if (!passage.words.reading.genitiveOnNames || !/[^s]s$/.test(surface)) return false;
  // "Anna Gates": the name itself ends so.
  if (entries.length > 0 && entries.every(({ text }) => text.endsWith('s'))) return false;
  return !isCommonNameAsWritten(before.raw);
}

function isTitle({ words }: Passage, word: Neighbour): boolean {
  if (isRankInLetters(word.raw, word.folded)) return true;
  const bare = words.elided === null ? word.folded : foldToken(word.raw.replace(words.elided, ''));
  return words.titles.has(bare) || (words.titleEnds?.test(word.raw.toLowerCase()) ?? false);
}

function mayBeGivenName({ words }: Passage, word: Neighbour): boolean {
  if (POSSESSIVE.test(word.raw) || word.gap.startsWith('.')) return word.raw.length === 1;
  if (words.frequent.has(word.folded) || words.openers.has(word.folded)) return false;
  if (words.says.has(word.folded) || words.articles.has(word.folded)) return false;
  if (word.startsSentence && words.openerEnds?.test(word.folded)) {
    if (!isWesternGivenName(word.folded) && !isCommonNameAsWritten(word.raw)) return false;
  }
  if (words.and.has(word.folded) || words.noGivenName?.test(word.raw)) return false;
  // A German noun at the start of a sentence is as likely an object as a name; inside it, too, but
  // there a bare name after a noun is nearly always that noun's.
  return !(words.reading.nounsAreCapitalised && word.startsSentence && word.raw.length > 9);
}

export function mayBeFamilyName({ words, isTitleCase, isAllCapitals }: Passage, word: Neighbour) {
  if (isTitleCase || isAllCapitals || words.reading.nounsAreCapitalised) return false;
  if (words.says.has(word.folded) || words.titles.has(word.folded)) return false;
  if (isNoFamilyName(word.raw, word.folded)) return false;
  return !words.openers.has(word.folded) && !words.frequent.has(word.folded);
}

/** What a stranger and an actor of the same family name share. */
export function familyName(surface: string): string {
  return foldToken(withoutArticle(surface))
    .replace(/^[وفبلك]?ال/, '')
    .replace(/s$/, '');
}
