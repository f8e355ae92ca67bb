/**
 * Which words in small letters may start a form, and which may stand inside one: filters by first
 * letters and length, so that nearly all words of a text are passed over unread. Bits, while a list is
 * compiled; as stored a power of two of them, with the uppermost bits of a word's number.
 */
import { KINDS, kindOf, LOWER } from '../../fold/characters';
import { hasBit } from './bits';

export const FILTER_BITS = 1 << 16;
/** Letters from which on the third one counts too: shorter words may have lost or won it by inflection. */
export const LEAST_WITH_THIRD = 5;

export function wordBit(first: number, second: number, third: number, length: number): number {
  const letters = (first * 31 + second) * 31 + third;
  return Math.imul(letters * 31 + length, 0x9e3779b1) >>> 16;
}

/** How many of a number's lowest bits a filter of so many bytes does without. */
export const spareBits = (filter: Uint8Array): number =>
  Math.clz32(filter.length * 8 - 1) - Math.clz32(FILTER_BITS - 1);

/** Does a filter have the word of small letters between two places of a text? */
export function hasWord(filter: Uint8Array, text: string, start: number, end: number): boolean {
  const length = end - start;
  const second = length > 1 ? text.charCodeAt(start + 1) : 0;
  const third = length < LEAST_WITH_THIRD ? 0 : text.charCodeAt(start + 2);
  const bit = wordBit(text.charCodeAt(start), second, third, length);
  return hasBit(filter, bit >>> spareBits(filter));
}

/** Is the word in small letters that begins at a place in the filter? By its letters up to any other sign. */
export function hasSmallWord(
  filter: Uint8Array,
  text: string,
  start: number,
  limit: number,
): boolean {
  let end = start + 1;
  while (end < limit && isSmallLetter(text.charCodeAt(end))) end++;
  return hasWord(filter, text, start, end);
}

/** The table may not have seen a letter yet (the ṣ of aṣ-Ṣadr). */
const isSmallLetter = (code: number) =>
  KINDS[code] === LOWER || (code > LAST_PLAIN && kindOf(code) === LOWER);

/** Up to here letters are told by their kinds, but for one that has no capital. */
export const LAST_PLAIN = 0x17f;
