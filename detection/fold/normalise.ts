/**
 * One spelling for what readers take as the same letters: NFKC, lower case, marks stripped,
 * apostrophes dropped, Arabic letters unified. For a token or a whole text; never changes what a
 * name sounds like (that is `phones.ts`).
 */

import { ARABIC_LETTERS } from './arabic';
import { APOSTROPHE, INVISIBLE, kindOf, MARK } from './characters';
import { GAP } from './word-gaps';

/** Latin letters that Unicode does not decompose but alphabets without them write so. */
const PLAIN: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
  ŋ: 'n',
};

const foldedUnits = new Map<string, string>();

/** One character (a code point) folded; '' when it only modifies another. */
function foldCharacter(character: string): string {
  const known = foldedUnits.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase().normalize('NFD')) {
    const kind = kindOf(part.charCodeAt(0));
    if (kind === MARK || kind === INVISIBLE || kind === APOSTROPHE) continue;
    folded += PLAIN[part] ?? ARABIC_LETTERS[part] ?? part;
  }
  foldedUnits.set(character, folded);
  return folded;
}

/** All but apostrophes: of these nothing folds but capitals. */
const PLAIN_ASCII = /^[\x20-&(-_a-~]*$/;

/** Letters of one token: no spaces or hyphens expected, none added. */
export function foldToken(token: string): string {
  if (PLAIN_ASCII.test(token)) return token.toLowerCase();
  let folded = '';
  for (const character of token) folded += foldCharacter(character);
  return folded;
}

export interface FoldedText {
  text: string;
  /** For each code unit of `text`, where the character it came from starts in the original. */
  starts: Uint32Array;
  /** And where that character ends. */
  ends: Uint32Array;
}

/** Folds a text and remembers where each letter came from. Hyphens and runs of space become one space. */
export function foldWithOffsets(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let offset = 0;
  for (const character of original) {
    const end = offset + character.length;
    const folded = foldCharacter(character);
    for (const unit of folded) {
      const isGap = GAP.test(unit);
      if (isGap && (text === '' || text.endsWith(' '))) continue;
      text += isGap ? ' ' : unit;
      for (let i = 0; i < unit.length; i++) {
        starts.push(offset);
        ends.push(end);
      }
    }
    offset = end;
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

export function foldText(original: string): string {
  let text = '';
  let isGapOpen = false;
  for (const character of original) {
    for (const unit of foldCharacter(character)) {
      const isLetter = unit >= 'a' && unit <= 'z';
      if (!isLetter && GAP.test(unit)) {
        isGapOpen = text !== '';
        continue;
      }
      if (isGapOpen) text += ' ';
      isGapOpen = false;
      text += unit;
    }
  }
  return text;
}

/** The folded words of a text, for looking something up. */
export function foldTokens(original: string): string[] {
  const folded = PLAIN_ASCII.test(original) ? original.toLowerCase() : foldText(original);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
