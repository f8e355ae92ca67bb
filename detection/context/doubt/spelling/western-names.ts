/** Names from languages in Latin letters are not heard and written down anew, at most misspelt. */

import { BY_LETTERS, priceOfDifference } from '../../../fold/alignment';
import { isWesternGivenName } from '../../../fold/common-names';
import {
  isAlsoFamilyName,
  isOneLetterFromEnglish,
  isRomanised,
  isWomansName,
} from '../../../fold/given-names';
import { foldToken } from '../../../fold/normalise';
import { isShortFor, isSpeltFor } from '../../../fold/short-first-names';
import { GAPS } from '../../../fold/word-gaps';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { formsBeside } from '../../../lexicon/stored/forms-of-owner';
import { keptByNumber } from '../../../lexicon/stored/kept';
import type { Case } from '../../case';

/**
 * Michael Fallon is not Michael Flynn, nor Joyce Sullivan Jake, nor John Garry John Kerry. And who is called
 * Mantell-Clinton is no Clinton.
 */
export function isOtherWesternName(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || one.isOneWord || entry.agreement === 'exact') return false;
  if (entry.crossScript) return !one.isArabic && isListedWestern(one, entry);
  const { lexicon } = one.hearing.evidence;
  const listed = entry.text.split(' ');
  const given = firstNamesOf(lexicon, entry.entry, entry.form);
  if (!given.some(isWesternGivenName)) return false;
  const words = wordsOf(one);
  const last = one.spot.surface.split(' ').at(-1)!;
  if (NUMERAL.test(last)) return last !== listed.at(-1);
  if (DOUBLE_BARRELLED.test(last)) return !DOUBLE_BARRELLED.test(entry.text);
  const hasFirstName = () => words.some((word) => given.some((name) => isFirstName(word, name)));
  if (entry.agreement === 'folded') return !isMadeOf(words, listed) && !hasFirstName();
  // A note's number, or the next column's, may touch it.
  const family = foldToken(last.replace(/\p{N}+$/u, ''));
  const own = foldToken(listed.at(-1)!);
  if (own.charAt(0) !== family.charAt(0) || !isMisspelling(family, own)) return true;
  // "Jane Dempsey" sounds like "Gen. Dempsey", as he is listed too.
  if (isTitle(one, listed[0]!)) return !words.some((word) => isTitle(one, word));
  if (hasFirstName()) return false;
  return !given.some(isRomanised) || isSomeFirstName(words[0]!);
}

/** The listed name, or a part of it. */
function isMadeOf(words: readonly string[], listed: readonly string[]): boolean {
  const own = new Set(listed.map(foldToken));
  return words.every((word) => own.has(word));
}

/** Paul IV is not Paul Funk II. */
const NUMERAL = /^[IVX]+$/;
const DOUBLE_BARRELLED = /\p{Ll}\p{Pd}\p{Lu}\p{Ll}/u;

/** "Kelvin Lambert", heard in the Arabic letters of Kevin Lambert: he is listed in those of the text. */
const isListedWestern = ({ hearing }: Case, { entry, form }: CandidateEntry): boolean =>
  firstNamesOf(hearing.evidence.lexicon, entry, form).some(isWesternGivenName);

const wordsOf = ({ spot }: Case): string[] => (spot.surface.match(WORDS) ?? []).map(foldToken);
const WORDS = /\p{L}[\p{L}\p{M}'’]*/gu;

/** First names under which he is listed, his initials among them. */
const firstNamesOf = keptByNumber((lexicon, _entry, form: number): readonly string[] => {
  const names = new Set<string>();
  for (const beside of formsBeside(lexicon, form)) {
    const [first, ...others] = lexicon.formText(beside).split(GAPS);
    if (others.length > 0) names.add(foldToken(first!));
  }
  return [...names];
});

function isMisspelling(family: string, own: string): boolean {
  const most = own.length < LONG_NAME ? 1 : 2;
  return priceOfDifference(family, own, BY_LETTERS) <= most;
}
/** Letters; in longer names two of them may be wrong (Petreaus). */
const LONG_NAME = 7;

/** Is the word the first name, its initial, what it is short for, or a slip of it? */
function isFirstName(word: string, name: string): boolean {
  if (word === name) return true;
  if (word.charAt(0) !== name.charAt(0)) return isShortFor(word, name) || isShortFor(name, word);
  if (word.length === 1 || name.length === 1) return true;
  if (isShortFor(word, name) || isShortFor(name, word) || isSpeltFor(word, name)) return true;
  return !isSomeFirstName(word) && isSlip(word, name);
}

const isSomeFirstName = (word: string): boolean =>
  isWesternGivenName(word) ||
  isWomansName(word) ||
  isAlsoFamilyName(word) ||
  isOneLetterFromEnglish(word);

/** "Hilary", "Micheal": a letter is wrong, or two have changed places; of short names (John, Jane) others are made by one. */
function isSlip(word: string, name: string): boolean {
  if (isSwapped(word, name)) return true;
  if (name.length < LONG_FIRST_NAME || word.slice(-2) !== name.slice(-2)) return false;
  return priceOfDifference(word, name, BY_LETTERS) <= 1;
}
/** Letters. */
const LONG_FIRST_NAME = 6;

/** Two letters beside each other have changed places. */
function isSwapped(word: string, name: string): boolean {
  let at = 0;
  while (at < name.length && word.charAt(at) === name.charAt(at)) at++;
  const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  return word === swapped;
}

const isTitle = ({ spot }: Case, word: string): boolean =>
  spot.passage.words.titles.has(foldToken(word.replace(/\.$/, '')));
