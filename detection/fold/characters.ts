/**
 * What kind of character a UTF-16 code unit is, as far as finding names goes. One byte a code unit,
 * filled on first sight, so that loading costs nothing and the scanning loop is one table look-up.
 */

export const UNSEEN = 0;
/** Ends a token: space, punctuation, symbols. */
export const BREAK = 1;
export const LOWER = 2;
export const UPPER = 3;
export const ARABIC = 4;
export const DIGIT = 5;
/** Belongs to the letter before it: combining marks, harakat, tatweel. */
export const MARK = 6;
/** Drawn as nothing: soft hyphen, zero-width joiners, direction marks. Never ends a token. */
export const INVISIBLE = 7;
/** Apostrophes, ʿayn and hamza signs: inside a token they are dropped, at its edge they stay outside. */
export const APOSTROPHE = 8;
/** A letter of a script without capitals other than Arabic, or half of a character beyond U+FFFF. */
export const UNCASED = 9;
/** Written without spaces: each character is a token of its own. */
export const IDEOGRAPH = 10;

/** What most words are made of, from the first letter to the last. */
export const isLetter = (kind: number): boolean => kind >= LOWER && kind <= DIGIT;

const CODE_UNITS = 0x10000;
const LAST_CODE_UNIT = CODE_UNITS - 1;
const kinds = new Uint8Array(CODE_UNITS);

/** ASCII ' and `, typographic quotes, prime, modifier letters for ʿayn and hamza, full-width. */
const APOSTROPHES = "'`´‘’‛′ʻʼʽʾʿˈ＇ʹꞌ";
const INVISIBLES =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is looked for by itself
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f]/;

for (const character of APOSTROPHES) kinds[character.charCodeAt(0)] = APOSTROPHE;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return UNCASED;
  const character = String.fromCharCode(code);
  if (INVISIBLES.test(character)) return INVISIBLE;
  if (code === 0x640 || /\p{M}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{L}/u.test(character)) return /\p{Script=Arabic}/u.test(character) ? ARABIC : UNCASED;
  return BREAK;
}

/** Of no character (what `charCodeAt` gives beyond a text) too: that is a break. */
export function kindOf(character: number): number {
  // A number for certain: one look-up with anything else, and engines take all others the slow way.
  const code = character & LAST_CODE_UNIT;
  const kind = kinds[code]!;
  if (kind !== UNSEEN) return kind;
  const found = classify(code);
  kinds[code] = found;
  return found;
}

/** The table itself, for the scanning loop; an entry may be UNSEEN: then ask `kindOf`. */
export const KINDS: Uint8Array = kinds;

for (let code = 0; code < 0x180; code++) kindOf(code);
