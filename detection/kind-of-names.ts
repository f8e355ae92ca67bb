/** What a line of a list that says no kind is about: names made of people's names are a person's. */
import { isCommonWord } from './fold/common-words';
import { foldToken } from './fold/normalise';
import { isOrdinaryWord } from './fold/ordinary-words';
import { isFiledSpelling, plainLetters } from './fold/phones';
import { COMMON_READING } from './fold/reading';
import { inReadingOrder } from './fold/reading-order';
import {
  ARTICLES,
  afterAbd,
  FILIATIONS,
  HONORIFICS,
  halfOfName,
  isAbd,
  TITLES,
} from './fold/words';
import { withoutRanks } from './ranks';

const BETWEEN_WORDS = /[\s\p{Pd}.]+/u;
/** Words; longer ones are what bodies are called. */
const MOST_WORDS = 10;

/**
 * A name known to many stands in one of them, and no word of a language in any: Saad al-Hariri, but not
 * Nasser Hospital.
 */
export function looksLikePerson(names: readonly unknown[]): boolean {
  let isPersons = false;
  for (const name of names) {
    if (typeof name !== 'string') continue;
    const words = withoutRanks(inReadingOrder(name) ?? name).split(BETWEEN_WORDS);
    if (words.length > MOST_WORDS) return false;
    for (const word of words) {
      const folded = foldToken(word);
      if (isKnownName(word, folded)) isPersons ||= words.length > 1;
      else if (isOfLanguage(folded)) return false;
    }
  }
  return isPersons;
}

const isBeside = (folded: string): boolean =>
  TITLES.has(folded) || HONORIFICS.has(folded) || ARTICLES.has(folded) || FILIATIONS.has(folded);

const isOfLanguage = (folded: string): boolean =>
  !isBeside(folded) && (isOrdinaryWord(folded) || isCommonWord(folded));

function isKnownName(word: string, folded: string): boolean {
  if (folded === '' || isBeside(folded)) return false;
  if (isAbd(folded) || halfOfName(folded) === 'first') return true;
  const letters = plainLetters(word, COMMON_READING);
  // How each word sounds is not asked: a list may have a million.
  return afterAbd(letters) !== null || isFiledSpelling(letters);
}
