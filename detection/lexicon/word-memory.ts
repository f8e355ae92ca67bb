/**
 * Facts by word, for one reading. A page repeats its words, so nearly every word is found here by two
 * hashes of its letters: no string is made, no object touched unless the word may start a name.
 */
import type { Reading } from '../fold/phones';
import { WordFacts } from './word-facts';

/** A page repeats its words: two slots each, the latest stay. Powers of two. */
export const SLOTS_OF_TEXT = 1 << 15;
/** Lists of names have more different words than texts. */
export const SLOTS_OF_LISTS = 1 << 18;

/**
 * The two hashes of a word, letter by letter. They are independent, so that with the slot (made of
 * the first) and the second compared, two words are taken for one in less than 1 of 10^13 look-ups.
 */
export const FIRST_FACTOR = 0x01000193;
export const SECOND_FACTOR = 0x9e3779b1 | 0;

/** Bits of `flags`. */
export const KNOWN = 1;
/** A name may start with the word; without this bit the text goes on at the next word. */
export const MAY_START = 2;

const always = () => true;

export class WordMemory {
  readonly flags: Uint8Array;
  readonly checks: Int32Array;
  readonly #facts: (WordFacts | undefined)[];
  readonly #mask: number;

  constructor(
    readonly reading: Reading,
    slots = SLOTS_OF_TEXT,
    readonly mayStart: (facts: WordFacts) => boolean = always,
  ) {
    this.flags = new Uint8Array(slots);
    this.checks = new Int32Array(slots);
    this.#facts = new Array<WordFacts | undefined>(slots).fill(undefined);
    this.#mask = slots - 1;
  }

  /** The slot of the word between two places, whose hashes were made while it was read. */
  slotOf(text: string, start: number, end: number, kind: number, a: number, b: number): number {
    const slot = (a ^ (a >>> 15)) & this.#mask;
    if (this.checks[slot] === b && this.flags[slot] !== 0) return slot;
    const other = slot ^ 1;
    if (this.checks[other] === b && this.flags[other] !== 0) return other;
    return this.#meet(slot, text.slice(start, end), kind, b);
  }

  #meet(slot: number, raw: string, kind: number, check: number): number {
    const other = slot ^ 1;
    if (this.flags[slot] !== 0) {
      this.flags[other] = this.flags[slot]!;
      this.checks[other] = this.checks[slot]!;
      this.#facts[other] = this.#facts[slot];
    }
    const facts = new WordFacts(raw, kind, this.reading);
    this.#facts[slot] = facts;
    this.checks[slot] = check;
    this.flags[slot] = this.mayStart(facts) ? KNOWN | MAY_START : KNOWN;
    return slot;
  }

  factsAt(slot: number): WordFacts {
    return this.#facts[slot]!;
  }
}
