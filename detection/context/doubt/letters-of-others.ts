/**
 * "Founded as the International Risk Governance Council, the IRGC …": the text has words in capitals with these first
 * letters, and they are nothing of the field.
 */
import { keptIn } from '../../kept-in';
import { BETWEEN_INITIALS } from '../../languages/any-language';
import type { Case } from '../case';
import type { Evidence } from '../document/evidence';
import { isOfField } from './of-field';

/** Of two letters, any two words of a heading would be the words. */
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 7;
/** Between the words: small ones, and no stop. */
const BETWEEN = `(?:[ -](?:${BETWEEN_INITIALS}))*[ -]`;

const wordsByText = new WeakMap<Evidence, Map<string, string | null>>();

export function areLettersOfOthers(one: Case): boolean {
  const letters = one.spot.surface;
  if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS) return false;
  if (!/^\p{Lu}+$/u.test(letters)) return false;
  const { evidence } = one.hearing;
  const byLetters = keptIn(wordsByText, evidence, () => new Map<string, string | null>());
  const words = keptIn(byLetters, letters, () => wordsFor(letters, evidence));
  return words !== null && !isOfField(one, words, false);
}

/** The first words of the text with these first letters, each in small letters behind its capital. */
function wordsFor(letters: string, { passages }: Evidence): string | null {
  const word = (letter: string) => `${letter}\\p{Ll}[\\p{L}'’]*`;
  const sought = new RegExp(`(?<!\\p{L})${[...letters].map(word).join(BETWEEN)}`, 'u');
  for (const { block, isTitleCase, isAllCapitals } of passages) {
    if (isTitleCase || isAllCapitals) continue;
    const found = sought.exec(block.text);
    if (found) return found[0];
  }
  return null;
}
