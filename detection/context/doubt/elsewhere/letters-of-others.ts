/**
 * Letters of a group that stand for something else in this text: "the President's Daily Brief (PDB)", "ISIS, short for
 * Integrated Student Information System", "Founded as the International Risk Governance Council, the IRGC …".
 */
import { keptIn } from '../../../kept-in';
import {
  BETWEEN_INITIALS,
  EXPLAINS_LETTERS,
  SAYS_DEVICE,
  SAYS_FIRM,
  SPELT_OUT,
} from '../../../languages/any-language';
import type { Case } from '../../case';
import type { Evidence } from '../../document/evidence';
import type { Passage } from '../../spots/spot';
import { isOfField } from '../of-field';

/** UTF-16 units before letters in brackets in which their words stand. */
const WORDS_REACH = 80;

/** Anywhere in the text the letters stand in brackets behind words with these first letters, whatever those are. */
export function isExpandedOtherwise(acronym: string, passages: readonly Passage[]): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  return passages.some(({ block: { text } }) => {
    const at = text.indexOf(`(${letters})`);
    if (at < 0) return false;
    const words = text.slice(Math.max(0, at - WORDS_REACH), at).match(/\p{L}[\p{L}'’]*/gu) ?? [];
    const initials = words.slice(-letters.length).map((word) => word.charAt(0).toUpperCase());
    return initials.join('') === letters.toUpperCase();
  });
}

/** UTF-16 units behind letters in which it is said what they stand for. */
const EXPLANATION_REACH = 120;

/** Right behind them the text says what they stand for, and it is nothing of the field. */
export function isExplainedOtherwise(one: Case): boolean {
  const { passage, end } = one.spot;
  const tail = passage.block.text.slice(end, end + EXPLANATION_REACH);
  // Of a device, whatever else is said of it: no war is fought by one.
  if (isSpeltOut(one.spot.surface, tail) || isFirm(one, tail) || SAYS_DEVICE.test(tail))
    return true;
  // "ISIS, short for ...", "siglas de ...", "steht für ...".
  const said = EXPLAINS_LETTERS.exec(tail);
  if (!said) return false;
  return !isOfField(one, /^[^,;.!?()]*/u.exec(tail.slice(said[0].length))![0]);
}

const lettersOf = ({ spot: { surface } }: Case): string => `letters ${surface}`;

/** From there on, and in headlines above, they are those of what they were explained to be. */
export function noteLetters(one: Case): void {
  const { entries } = one.spot;
  if (!one.isOneWord || !entries.some(({ kind }) => kind === 'acronym')) return;
  if (isExplainedOtherwise(one)) one.hearing.evidence.takeWord(lettersOf(one));
}

export const areExplainedOtherwise = (one: Case): boolean =>
  one.hearing.evidence.isTaken(lettersOf(one));

/** ", an Integrated Student Information System": words with the same first letters. */
function isSpeltOut(acronym: string, tail: string): boolean {
  const words = SPELT_OUT.exec(tail)?.[1]?.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  const initials = words.map((word) => word.charAt(0)).join('');
  return words.length > 1 && initials === acronym.toUpperCase();
}

/** ", the Portuguese maker of moulds", ", Amazon's publishing arm": a firm is none of the field. */
function isFirm(one: Case, tail: string): boolean {
  const said = SAYS_FIRM.exec(tail);
  return said !== null && !isOfField(one, said[0]);
}

/** Of two letters, any two words of a heading would be the words. */
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 7;

const wordsByText = new WeakMap<Evidence, Map<string, string | null>>();

/** Anywhere the text has words in capitals with these first letters, and they are nothing of the field. */
export function areLettersOfOthers(one: Case): boolean {
  const letters = one.spot.surface;
  if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS) return false;
  if (!/^\p{Lu}+$/u.test(letters)) return false;
  const { evidence } = one.hearing;
  const byLetters = keptIn(wordsByText, evidence, () => new Map<string, string | null>());
  const words = keptIn(byLetters, letters, () => wordsFor(letters, evidence));
  return words !== null && !isOfField(one, words);
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
/** Between the words: small ones, and no stop. */
const BETWEEN = `(?:[ -](?:${BETWEEN_INITIALS}))*[ -]`;
