/** Letters and numbers as Unicode knows them, without a pattern for each character of a text. */

/** Bits of what a character may be. */
export const LETTER = 1;
const NUMBER = 2;
export const LETTER_OR_NUMBER = LETTER | NUMBER;
const NEITHER = 4;

/** Of each code unit, once it was met. */
const known = new Uint8Array(0x10000);

function bitOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? NUMBER : NEITHER;
}

/** Is the character one of these? Of what lies beyond a text: no. */
export const isOf = (wanted: number, text: string, at: number): boolean =>
  (bitsOf(text.charCodeAt(at), text, at) & wanted) !== 0;

/** What the character is whose code stands at a place: for loops that have read it already. */
export const bitsOf = (code: number, text: string, at: number): number =>
  known[code] || firstSeen(text, at);

function firstSeen(text: string, at: number): number {
  if (at < 0 || at >= text.length) return NEITHER;
  const code = text.charCodeAt(at);
  if (isHalf(code)) return bitOf(wholeAt(text, at));
  const bit = bitOf(String.fromCharCode(code));
  known[code] = bit;
  return bit;
}

/** One of the two units that a character beyond U+FFFF is written with. */
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

function wholeAt(text: string, at: number): string {
  const before = at > 0 ? text.codePointAt(at - 1)! : 0;
  return String.fromCodePoint(before > 0xffff ? before : text.codePointAt(at)!);
}

/** Nearly every text is told by one number. */
export const beginsArabic = (text: string): boolean =>
  text.charCodeAt(0) >= FIRST_ARABIC && ARABIC_SCRIPT.test(text);
const ARABIC_SCRIPT = /^\p{Script=Arabic}/u;
const FIRST_ARABIC = 0x600;
