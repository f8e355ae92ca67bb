/** Letters, numbers and what parts words as Unicode knows them, without a pattern for each character of a text. */

/** Bits of what a character may be. */
export const LETTER = 1;
const NUMBER = 2;
export const LETTER_OR_NUMBER = LETTER | NUMBER;
const OTHER = 4;
/** White space. */
export const SPACE = 8;
/** Hyphens and dashes, in hashtags a low line. */
export const DASH = 16;
export const APOSTROPHE = 32;

/** Of each code unit, once it was met. */
const known = new Uint8Array(0x10000);

function bitOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/\s/u.test(character)) return SPACE;
  if (/[\p{Pd}_]/u.test(character)) return DASH;
  return /['’]/u.test(character) ? APOSTROPHE : OTHER;
}

/** Is the character one of these? Of what lies beyond a text: no. */
export const isOf = (wanted: number, text: string, at: number): boolean =>
  (bitsOf(text.charCodeAt(at), text, at) & wanted) !== 0;

/** What the character is whose code stands at a place: for loops that have read it already. */
export const bitsOf = (code: number, text: string, at: number): number =>
  known[code] || firstSeen(text, at);

/** Where the first of these stands, or -1. */
export function firstOf(wanted: number, text: string): number {
  for (let at = 0; at < text.length; at++) {
    if ((bitsOf(text.charCodeAt(at), text, at) & wanted) !== 0) return at;
  }
  return -1;
}

function firstSeen(text: string, at: number): number {
  if (at < 0 || at >= text.length) return OTHER;
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
