/**
 * What rows of words were found to denote. A page says the same names, and the same pairs of words
 * that are none, again and again. Kept word by word: a first word with the second may settle that
 * nothing goes on, or that a third has to be looked at; then so with the third.
 */
import type { CandidateEntry } from './candidate';
import type { Run } from './run';
import { MOST_AHEAD, type Terminal } from './walk';
import { FIRST_FACTOR } from './word-memory';

/** What a row of words denotes. */
export interface Meant {
  entries: CandidateEntry[];
  /** More entries than were listed. */
  more: boolean;
}

/** One length of name; what it denotes is worked out when no longer one is accepted. */
export interface Outcome {
  /** Words of the run from its first to its last. */
  words: number;
  meant: Meant | null;
  /** Ways along the trie that end here, in `text`: the words by themselves. */
  terminals: readonly Terminal[];
  text: string;
}

/** Values beside positions in the list of outcomes. */
const UNKNOWN = 0;
/** It takes one more word to tell. */
const NEXT_WORD = 1;
const NOTHING = 2;
const FIRST_LIST = 3;
const NONE: readonly Outcome[] = [];

/** Stands for the word that does not follow. */
const END = 0x2c1b3c6d;
/** What a space between two words adds to the hashes: see `Run`. */
const ONE_SPACE = Math.imul(Math.imul(0x20, FIRST_FACTOR), 0x27d4eb2f);
const MIX = { a: 0x85ebca6b, b: 0xc2b2ae35, gap: 0x27d4eb2f };

/** Two hashes and a value, four rows side by side: one line of the processor's memory. */
const STRIDE = 4;
const SET = 4 * STRIDE;
/** Sets enough for the rows of a few pages. */
const SET_BITS = 14;
/** Names of a few pages; then all starts anew. */
const MOST_LISTS = 5000;

export class Outcomes {
  readonly #rows = new Int32Array(SET << SET_BITS);
  #lists: (readonly Outcome[])[] = [];
  /** Places in it that nothing refers to. */
  #free: number[] = [];
  #a = 0;
  #b = 0;

  /** Rows from the word at `index`, longest first; null when they were not met before. */
  find(run: Run, index: number, salt: number): readonly Outcome[] | null {
    this.#begin(run, index, salt);
    for (let next = index + 1; ; next++) {
      this.#add(run, index, next);
      const value = this.#valueOf();
      if (value === NOTHING) return NONE;
      if (value === UNKNOWN) return null;
      if (value !== NEXT_WORD) return this.#lists[value - FIRST_LIST]!;
    }
  }

  /**
   * Is a row known to be nothing that begins with a word as it stands and, behind one space, another?
   * By the hashes of the two, before any of them is looked up.
   */
  isNothing(a: number, b: number, nextA: number, nextB: number): boolean {
    this.#a = ((Math.imul(a ^ (a >>> 15), MIX.a) ^ ONE_SPACE) + nextA) | 0;
    this.#b = (Math.imul(b ^ (b >>> 13), MIX.b) + ONE_SPACE + nextB) | 0;
    return this.#valueOf() === NOTHING;
  }

  /** What was noted of the rows from the word at `index` turned out to denote nobody. */
  forget(run: Run, index: number, salt: number): void {
    this.#begin(run, index, salt);
    for (let next = index + 1; ; next++) {
      this.#add(run, index, next);
      const value = this.#valueOf();
      if (value >= FIRST_LIST) {
        this.#free.push(value - FIRST_LIST);
        this.#lists[value - FIRST_LIST] = NONE;
        this.#keep(NOTHING);
      }
      if (value !== NEXT_WORD) return;
    }
  }

  /** `asked`: the last word that was looked at to find the rows, or the place where none follows. */
  note(run: Run, index: number, salt: number, asked: number, list: readonly Outcome[]): void {
    const value = list.length === 0 ? NOTHING : this.#file(list) + FIRST_LIST;
    const last = Math.min(asked, index + MOST_AHEAD + 1);
    this.#begin(run, index, salt);
    for (let next = index + 1; next <= last; next++) {
      this.#add(run, index, next);
      this.#keep(next === last ? value : NEXT_WORD);
    }
  }

  #file(list: readonly Outcome[]): number {
    const free = this.#free.pop();
    if (free !== undefined) {
      this.#lists[free] = list;
      return free;
    }
    if (this.#lists.length >= MOST_LISTS) {
      this.#lists = [];
      this.#free = [];
      this.#rows.fill(UNKNOWN);
    }
    return this.#lists.push(list) - 1;
  }

  #begin(run: Run, index: number, salt: number): void {
    this.#a = run.as[index]! ^ salt;
    this.#b = (run.bs[index]! + salt) | 0;
  }

  #add(run: Run, index: number, next: number): void {
    const isWord = next <= index + MOST_AHEAD && run.has(next);
    const gap = isWord ? Math.imul(run.gaps[next]!, MIX.gap) : 0;
    const a = Math.imul(this.#a ^ (this.#a >>> 15), MIX.a) ^ gap;
    const b = Math.imul(this.#b ^ (this.#b >>> 13), MIX.b) + gap;
    this.#a = (a + (isWord ? run.as[next]! : END)) | 0;
    this.#b = (b + (isWord ? run.bs[next]! : END)) | 0;
  }

  /** The first of the places where the row may be kept. */
  #set(): number {
    return (Math.imul(this.#a ^ (this.#b >>> 7), MIX.a) >>> (32 - SET_BITS)) * SET;
  }

  #placeOf(set: number): number {
    const rows = this.#rows;
    for (let place = set; place < set + SET; place += STRIDE) {
      if (rows[place] === this.#a && rows[place + 1] === this.#b) return place;
    }
    return -1;
  }

  #valueOf(): number {
    const place = this.#placeOf(this.#set());
    return place < 0 ? UNKNOWN : this.#rows[place + 2]!;
  }

  /** The latest comes first in its set; the oldest goes. */
  #keep(value: number): void {
    const rows = this.#rows;
    const set = this.#set();
    let place = this.#placeOf(set);
    if (place < 0) {
      place = set;
      rows.copyWithin(set + STRIDE, set, set + SET - STRIDE);
    }
    rows[place] = this.#a;
    rows[place + 1] = this.#b;
    rows[place + 2] = value;
  }
}
