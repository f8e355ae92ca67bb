/** Looks at single characters of prose: Unicode patterns are slow, and most prose is plain. */

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
const LETTER = /^\p{L}$/u;
/** UTF-16 units below this are ASCII and are judged by their number. */
const ASCII_END = 128;

/** True when there is nothing but white space: most of a page's text nodes are indentation. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (unit > 32) return unit >= ASCII_END && data.trim() === '';
    // Control characters are not letters.
    if (unit !== 32 && (unit < 9 || unit > 13)) return false;
  }
  return true;
}

export function endsInLetterOrDigit(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  if (unit < ASCII_END) return isPlainLetter(unit) || isPlainDigit(unit);
  return text !== '' && LETTER_OR_DIGIT.test(lastCharacter(text));
}

export function startsWithLetterOrDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < ASCII_END) return isPlainLetter(unit) || isPlainDigit(unit);
  return text !== '' && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(0) as number));
}

/** A name has two letters at least. */
export function hasTwoLetters(text: string): boolean {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < ASCII_END ? isPlainLetter(unit) : isLetterAt(text, i)) letters++;
    if (letters === 2) return true;
  }
  return false;
}

function isLetterAt(text: string, index: number): boolean {
  return LETTER.test(String.fromCodePoint(text.codePointAt(index) as number));
}

function lastCharacter(text: string): string {
  const pair = text.slice(-2);
  return pair.codePointAt(0) === pair.charCodeAt(0) ? text.slice(-1) : pair;
}

function isPlainLetter(unit: number): boolean {
  const small = unit | 32;
  return small >= 97 && small <= 122;
}

function isPlainDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
