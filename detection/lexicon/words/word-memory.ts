/**
 * Facts by word, for one reading. A page repeats its words, so nearly every word is found here by two
 * hashes of its letters: no string is made, no object touched unless the word may start a name.
 */
import type { Reading } from '../../fold/reading';
import { WordFacts } from './word-facts';

/** Slots to begin with; doubled as words are met. Powers of two. */
const FEWEST_SLOTS = 1 << 12;
/** A long text has some ten thousand different words with a capital; beyond, all are met anew. */
export const MOST_SLOTS_OF_TEXT = 1 << 17;
/** Lists of names have more different words than texts. */
export const MOST_SLOTS_OF_LISTS = 1 << 18;

/**
 * The two hashes of a word, letter by letter. They are independent, so that with the slot (made of
 * the first) and the second compared, two words are taken for one in less than 1 of 10^13 look-ups.
 */
export const FIRST_FACTOR = 0x01000193;
export const SECOND_FACTOR = 0x9e3779b1 | 0;

/** Both hashes of a word that stands in a text, left in fields so that nothing is made. */
export class WordHashes {
  a = 0;
  b = 0;

  read(text: string, start: number, end: number): void {
    let a = 0;
    let b = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, FIRST_FACTOR);
      b = (Math.imul(b, SECOND_FACTOR) + code) | 0;
    }
    this.a = a;
    this.b = b;
  }
}

/** Bits of what is known of a word. */
export const KNOWN = 1;
/** A name may start with the word; without this bit the text goes on at the next word. */
export const MAY_START = 2;
/** By itself it is nobody: a name starts with it only if another word follows. */
export const NEEDS_MORE = 4;
const BITS = KNOWN | MAY_START | NEEDS_MORE;
const SHIFT = 3;

/**
 * Places for the words just read: beside the cells, since so few numbers stay in the memory nearest to the
 * processor. The word last asked for is in its place; the others have cells.
 */
const NEAR_BITS = 15;
const NEAR_SHIFT = 32 - NEAR_BITS;

/** The slot of a word that was not met. */
const NOWHERE = -1;

/**
 * Says what is known of a word when it is first met. With a method and no function of its own: engines
 * build the callee into the loop over a text, and would make the whole loop anew, and worse, for the next
 * lexicon or language.
 */
export interface FirstMet {
  bitsOf(facts: WordFacts): number;
}
const MAY_BE_ANYBODY: FirstMet = { bitsOf: () => KNOWN | MAY_START };

/** The first hash with its bits mixed: its upper 29 bits choose the slot. */
const mixed = (a: number) => a ^ (a >>> 15);

export class WordMemory {
  /** Of each slot in turn: the second hash, and the first with the lowest bits those of the word. */
  #cells = new Int32Array(FEWEST_SLOTS * 2);
  #facts = new Array<WordFacts | undefined>(FEWEST_SLOTS).fill(undefined);
  /** The second hash of a word, with the lowest bits those of the word. */
  readonly #near = new Int32Array(1 << NEAR_BITS);
  #mask = FEWEST_SLOTS - 1;
  #met = 0;

  constructor(
    readonly reading: Reading,
    readonly mostSlots: number,
    readonly firstMet: FirstMet = MAY_BE_ANYBODY,
  ) {}

  /** The slot of a word by its hashes; -1 if it was not met. Words that meet move on to the next slot. */
  find(a: number, b: number): number {
    const cells = this.#cells;
    const own = mixed(a);
    let slot = (own >>> SHIFT) & this.#mask;
    for (;;) {
      const first = cells[slot * 2 + 1]!;
      if (first === 0) return NOWHERE;
      if (cells[slot * 2] === b && (first ^ own) >>> SHIFT === 0) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** What is known of a word by its hashes; 0 if it was not met. */
  bits(a: number, b: number): number {
    const near = this.#near[mixed(a) >>> NEAR_SHIFT]!;
    return (near ^ b) >>> SHIFT === 0 && (near & KNOWN) !== 0 ? near & BITS : this.#fetch(a, b);
  }

  #fetch(a: number, b: number): number {
    const slot = this.find(a, b);
    if (slot === NOWHERE) return 0;
    const bits = this.#cells[slot * 2 + 1]! & BITS;
    this.#keepNear(a, b, bits);
    return bits;
  }

  #keepNear(a: number, b: number, bits: number): void {
    this.#near[mixed(a) >>> NEAR_SHIFT] = (b & ~BITS) | bits;
  }

  /** Of the word between two places, whose hashes were made while it was read. */
  bitsOf(text: string, start: number, end: number, kind: number, a: number, b: number): number {
    const known = this.bits(a, b);
    if (known !== 0) return known;
    const facts = new WordFacts(text.slice(start, end), kind, this.reading);
    const bits = this.firstMet.bitsOf(facts);
    // Most words lead nowhere, and are asked for no more.
    this.#meet(a, b, bits, (bits & MAY_START) === 0 ? undefined : facts);
    return bits;
  }

  /** A word that was passed over unread. */
  pass(a: number, b: number): void {
    this.#meet(a, b, KNOWN, undefined);
  }

  /** What is known of a word by its hashes, if it was kept. */
  known(a: number, b: number): WordFacts | undefined {
    const slot = this.find(a, b);
    return slot === NOWHERE ? undefined : this.#facts[slot];
  }

  /** What is known of that word. */
  factsOf(text: string, start: number, end: number, kind: number, a: number, b: number): WordFacts {
    const slot = this.find(a, b);
    let facts = slot === NOWHERE ? undefined : this.#facts[slot];
    if (facts !== undefined) return facts;
    facts = new WordFacts(text.slice(start, end), kind, this.reading);
    if (slot === NOWHERE) this.#meet(a, b, this.firstMet.bitsOf(facts), facts);
    else this.#facts[slot] = facts;
    return facts;
  }

  /** More was found out about a word. */
  setBits(a: number, b: number, bits: number): void {
    this.#keepNear(a, b, KNOWN | bits);
    const slot = this.find(a, b);
    if (slot === NOWHERE) return;
    const cell = slot * 2 + 1;
    this.#cells[cell] = (this.#cells[cell]! & ~BITS) | KNOWN | bits;
  }

  #meet(a: number, b: number, bits: number, facts: WordFacts | undefined): void {
    this.#keepNear(a, b, bits);
    // Half full: more would stand far from their places.
    if (++this.#met * 2 > this.#mask) this.#makeRoom();
    this.#put((mixed(a) & ~BITS) | bits, b, facts);
  }

  #put(first: number, b: number, facts: WordFacts | undefined): void {
    const cells = this.#cells;
    let slot = (first >>> SHIFT) & this.#mask;
    while (cells[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    cells[slot * 2] = b;
    cells[slot * 2 + 1] = first;
    this.#facts[slot] = facts;
  }

  /** Twice the slots; where there are as many as there may be, all are met anew. */
  #makeRoom(): void {
    const cells = this.#cells;
    const facts = this.#facts;
    const isFull = this.#mask + 1 === this.mostSlots;
    const slots = isFull ? this.mostSlots : (this.#mask + 1) * 2;
    this.#cells = new Int32Array(slots * 2);
    this.#facts = new Array<WordFacts | undefined>(slots).fill(undefined);
    this.#mask = slots - 1;
    if (isFull) {
      this.#met = 1;
      return;
    }
    for (let slot = 0; slot < facts.length; slot++) {
      if (cells[slot * 2 + 1] !== 0) this.#put(cells[slot * 2 + 1]!, cells[slot * 2]!, facts[slot]);
    }
  }
}
