/**
 * Passes over words in small letters unread. Most of a text is; where no name of a list begins with one, it is
 * searched for what is none of them, natively: several times as fast as any loop over its characters.
 */
import { BREAK, KINDS, kindOf, LOWER } from '../../fold/characters';

/**
 * Large letters, and all other characters but those up to U+00FF and punctuation. Few ranges: a class that left
 * out every small letter would cost more for each character than it saves.
 */
const LARGE = /[A-Z\u00c0-\u00de\u0100-\u1fff\u2070-\uffff]/g;

/** The first letter behind `from` that is no small one, or what is no letter of Latin script; else the end. */
export function largeFrom(text: string, from: number): number {
  LARGE.lastIndex = from + 1;
  while (LARGE.test(text)) {
    const at = LARGE.lastIndex - 1;
    if (KINDS[text.charCodeAt(at)] !== LOWER) return at;
  }
  return text.length;
}

/** Where begins what a character is written on to: behind the last space or mark of punctuation, or at `from`. */
export function startOfWritten(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && kindOf(text.charCodeAt(start - 1)) !== BREAK) start--;
  return start;
}
