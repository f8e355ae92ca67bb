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

/** Bits of what is known of a word. */
export const KNOWN = 1;
/** A name may start with the word; without this bit the text goes on at the next word. */
export const MAY_START = 2;
/** By itself it is nobody: a name starts with it only if another word follows. */
export const NEEDS_MORE = 4;

const always = () => KNOWN | MAY_START;

export class WordMemory {
  /** The second hash and the bits of each slot in turn: one look into memory. */
  readonly #cells: Int32Array;
  readonly #facts: (WordFacts | undefined)[];
  readonly #mask: number;

  constructor(
    readonly reading: Reading,
    slots = SLOTS_OF_TEXT,
    /** What bits a word has when it is first met. */
    readonly bitsOf: (facts: WordFacts) => number = always,
  ) {
    this.#cells = new Int32Array(slots * 2);
    this.#facts = new Array<WordFacts | undefined>(slots).fill(undefined);
    this.#mask = slots - 1;
  }

  /** The slot of the word between two places, whose hashes were made while it was read. */
  slotOf(text: string, start: number, end: number, kind: number, a: number, b: number): number {
    const cells = this.#cells;
    const slot = (a ^ (a >>> 15)) & this.#mask;
    if (cells[slot * 2] === b && cells[slot * 2 + 1] !== 0) return slot;
    const other = slot ^ 1;
    if (cells[other * 2] === b && cells[other * 2 + 1] !== 0) return other;
    return this.#meet(slot, text.slice(start, end), kind, b);
  }

  #meet(slot: number, raw: string, kind: number, check: number): number {
    const cells = this.#cells;
    const other = slot ^ 1;
    if (cells[slot * 2 + 1] !== 0) {
      cells[other * 2] = cells[slot * 2]!;
      cells[other * 2 + 1] = cells[slot * 2 + 1]!;
      this.#facts[other] = this.#facts[slot];
    }
    const facts = new WordFacts(raw, kind, this.reading);
    this.#facts[slot] = facts;
    cells[slot * 2] = check;
    cells[slot * 2 + 1] = this.bitsOf(facts);
    return slot;
  }

  bitsAt(slot: number): number {
    return this.#cells[slot * 2 + 1]!;
  }

  factsAt(slot: number): WordFacts {
    return this.#facts[slot]!;
  }

  /** More was found out about a word; nothing happens if another took its slot meanwhile. */
  setBits(slot: number, facts: WordFacts, bits: number): void {
    if (this.#facts[slot] === facts) this.#cells[slot * 2 + 1] = KNOWN | bits;
  }
}
