/**
 * What a posting, and the first bytes of a name, tell before the name is read: in a long list hundreds
 * have the consonants of one word, and nearly all are told to be others here.
 */
import { isSameWord, sameLetters, slipUnlikeness, wordUnlikeness } from '../compare/compare-words';
import { type Heard, limitsOfPerson, MEAN } from '../compare/comparison';
import { POSTING } from '../stored/format';
import { isOdd } from '../stored/hash';
import type { Lexicon } from '../stored/load';
import { isMuhammad } from '../words/shortenings';
import type { WordFacts } from '../words/word-facts';
import type { Terminal } from './terminal';

/** Has the text more or fewer words than the name has (Gholamreza, Gholam Reza)? */
export function isCutOtherwise(heard: readonly Heard[], posting: number): boolean {
  const words = (posting >>> POSTING.wordsShift) & POSTING.wordsMask;
  return words !== heard.length && (words < POSTING.wordsMask || heard.length < words);
}

/** Are words of the name or of the text left out, or does it stand with its family name first? */
export const isPartOfName = ({ skipped, isTurned }: Terminal, posting: number): boolean =>
  (posting & POSTING.subset) !== 0 || skipped > 0 || isTurned;

/**
 * Names of a long one that agree, first and last among them and not all of them common: one more may be
 * another on each side, by a misprint, by its place or because somebody counts his fathers otherwise
 * (Muhammad Jamal Abdo al-Kashif, Muhammad Jamal Abd al-Rahim al-Kashif).
 */
export const ENOUGH_OF_LONG_NAME = 3;

/** Of two words each, somebody's of the same letters but for where they are cut: nobody writes al-Sadr as Lasse Dre. */
function cutOf(heard: readonly Heard[]): number | null {
  if (heard.length !== 2) return null;
  const { unit, hearing } = heard[0]!;
  return isOdd(hearing ?? unit.facts.word) ? POSTING.odd : 0;
}

const ABD_OR_ABU = /^ab[du]/;

/** What a posting says for itself: nearly all that a long list has for "Clinton and" is told so. */
export function neverBy({ hasPeople }: Lexicon, { heard, skipped, isTurned }: Terminal) {
  const cut = cutOf(heard);
  const hasSmall = heard.some(({ unit }) => unit.facts.isSmall);
  const hasFiller = heard.some(({ unit }) => unit.facts.isFiller);
  // Abdulrahman, Abdul Rahman; Abubakr, Abu Bakr: what else is cut otherwise is cut so in names of all their words.
  const hasFirstHalf = heard.some(({ hearing }) => ABD_OR_ABU.test(hearing?.phones ?? ''));
  const hasHalf = hasFirstHalf || heard.some(({ unit }) => unit.facts.half === 'second');
  const hasMore = skipped > 0;
  return (posting: number, isCut: boolean): boolean => {
    if (!hasPeople && (isCut || hasMore || isTurned)) return true;
    if ((posting & POSTING.surname) !== 0) {
      if (hasMore || isTurned) return true;
    } else if ((posting & POSTING.subset) !== 0) {
      if (hasMore ? isCut || heard.length < ENOUGH_OF_LONG_NAME : isCut && !hasFirstHalf)
        return true;
    } else if (isCut && (isTurned || (hasMore && !hasHalf))) return true;
    if ((posting & POSTING.large) === 0) return false;
    if (cut !== null && !isCut && (posting & POSTING.odd) !== cut) return true;
    return hasSmall || (hasFiller && !isCut);
  };
}

/** Of a name that is the same but for its spaces: letters it may have beyond those of the text. */
const MOST_LETTERS = { share: 1.5, more: 2 };

/** Told before the name is read: in a long list hundreds of names have the consonants of one word. */
function isMuchLonger(lexicon: Lexicon, form: number, heard: readonly Heard[]): boolean {
  const listed = heard[0]!.unit.facts.isArabic ? null : lexicon.latinLength(form);
  if (listed === null) return false;
  let letters = 0;
  for (const { unit } of heard) letters += unit.facts.raw.length;
  return listed > letters * MOST_LETTERS.share + MOST_LETTERS.more;
}

/** One word for a name of several says it only in the same letters (Nasrallah, Nasr Allah). */
function beginsOtherwise(lexicon: Lexicon, form: number, heard: readonly Heard[]): boolean {
  const { facts } = heard[0]!.unit;
  if (heard.length > 1 || facts.isArabic) return false;
  const first = lexicon.firstLetter(form);
  return first !== null && first !== facts.letters.charAt(0);
}

/** Where the text's words are cut otherwise than the name's: told by how long it is and how it begins. */
export const isLongerOrBeginsOtherwise = (
  lexicon: Lexicon,
  form: number,
  heard: readonly Heard[],
): boolean => isMuchLonger(lexicon, form, heard) || beginsOtherwise(lexicon, form, heard);

const opening: { facts: WordFacts[]; halves: number } = { facts: [], halves: 0 };

/** Is the name's first word another than the text's? Then the others need not be read. */
export function opensOtherwise(
  listed: WordFacts,
  isPerson: boolean,
  terminal: Terminal,
  posting: number,
): boolean {
  const { heard } = terminal;
  // Of a person's name only where the text has two words, all of them large.
  if (isPerson && (heard.length !== 2 || (posting & POSTING.large) === 0)) return false;
  if (isCutOtherwise(heard, posting)) return false;
  const first = heard[0]!;
  if (listed.abd !== null) return false;
  opening.facts[0] = listed;
  if (sameLetters(first, listed)) return false;
  if (!isPerson) {
    const isSame = isSameWord(first, listed);
    return isSame === null ? wordUnlikeness(first, opening, 0) > MEAN.crossScript.one : !isSame;
  }
  // Where the first word is half a name or may be left out, the text's first is compared with others.
  if (first.hearing === null || listed.half !== null || isMuhammad(listed)) return false;
  const { one } = limitsOfPerson(isPartOfName(terminal, posting));
  if (wordUnlikeness(first, opening, 0) <= one) return false;
  return slipUnlikeness(first, opening, 0) === null;
}
