/** Reads one word of a text: where it ends and its two hashes, left in fields so that nothing is made. */
import {
  APOSTROPHE,
  ARABIC,
  BREAK,
  DIGIT,
  IDEOGRAPH,
  KINDS,
  kindOf,
  LOWER,
  UNCASED,
  UPPER,
} from '../../fold/characters';
import { COMMON_READING, type Reading } from '../../fold/reading';
import { ENDS_OF_ELIDED, LONGEST_ELIDED } from '../../languages/any-language';
import { type Token, tokenAt } from '../../tokens';
import type { WordFacts } from './word-facts';
import { FIRST_FACTOR, SECOND_FACTOR, WordHashes, type WordMemory } from './word-memory';

/** A word of a text or of a form, with what is known of it. */
export interface Unit extends Token {
  facts: WordFacts;
}

const FULL_STOP = 0x2e;
const SMALL_S = 0x73;

export class WordReader {
  start = 0;
  end = 0;
  kind = 0;
  a = 0;
  b = 0;
  #reading: Reading = COMMON_READING;
  readonly #hashes = new WordHashes();

  begin(reading: Reading): void {
    this.#reading = reading;
  }

  /** The word whose first letter stands at `start`; false if there is none. */
  read(text: string, start: number, kind: number, limit: number): boolean {
    const code = text.charCodeAt(start);
    let a = Math.imul(code, FIRST_FACTOR);
    let b = code;
    let end = start + 1;
    let next = BREAK;
    if (kind !== IDEOGRAPH) {
      for (; end < limit; end++) {
        const code = text.charCodeAt(end);
        next = KINDS[code]!;
        if (next !== LOWER && next !== UPPER && next !== ARABIC && next !== DIGIT) break;
        a = Math.imul(a ^ code, FIRST_FACTOR);
        b = (Math.imul(b, SECOND_FACTOR) + code) | 0;
      }
      if (end < limit && next !== IDEOGRAPH && !endsPlainly(text, start, end, limit)) {
        return this.search(text, start, limit);
      }
    }
    return this.take(start, end, kind, a, b);
  }

  /** The first word from a place on, by the full rules. */
  search(text: string, from: number, limit: number): boolean {
    const token = tokenAt(text, from, limit, this.#reading);
    if (token === null) return false;
    const { start, end, kind } = token;
    const hashes = this.#hashes;
    hashes.read(text, start, end);
    return this.take(start, end, kind, hashes.a, hashes.b);
  }

  /** A word as read elsewhere. */
  take(start: number, end: number, kind: number, a: number, b: number): true {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.a = a;
    this.b = b;
    return true;
  }

  /** What is known of the word just read. */
  factsIn(words: WordMemory, text: string): WordFacts {
    return words.factsOf(text, this.start, this.end, this.kind, this.a, this.b);
  }
}

/**
 * Does the word between two places end there, as is seen without a closer look? The cases of `tokenAt`
 * that are told by a character or two: a plain end, a full stop, an English genitive.
 */
export function endsPlainly(text: string, start: number, end: number, limit: number): boolean {
  const code = text.charCodeAt(end);
  const kind = KINDS[code];
  const isBreak = kind === BREAK;
  if (isBreak && (code !== FULL_STOP || KINDS[text.charCodeAt(end - 1)] !== UPPER)) return true;
  const after = end + 1 < limit ? kindOf(text.charCodeAt(end + 1)) : BREAK;
  // Only before another initial does a dot join: "U.S.", "EE. UU.".
  if (isBreak) return after !== UPPER && (after !== BREAK || end - start !== 2);
  if (kind !== APOSTROPHE) return false;
  if (after === BREAK || after === APOSTROPHE) return true;
  if (after !== LOWER || text.charCodeAt(end + 1) !== SMALL_S) return false;
  if (end + 2 < limit && KINDS[text.charCodeAt(end + 2)] !== BREAK) return false;
  return end - start > LONGEST_ELIDED || !ENDS_OF_ELIDED.includes(text.charAt(end - 1));
}

export const startsWord = (kind: number): boolean =>
  kind === LOWER || kind === UPPER || kind === ARABIC || kind === DIGIT || kind >= UNCASED;
