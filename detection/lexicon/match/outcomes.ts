/**
 * What rows of words were found to denote. A page says the same names, and the same pairs of words
 * that are none, again and again. Kept word by word: a first word with the second may settle that
 * nothing goes on, or that a third has to be looked at; then so with the third.
 */
import type { Meant } from '../entries/entries';
import { MOST_AHEAD, type Terminal } from '../entries/terminal';
import type { Run } from '../words/run';

/** One length of name; what it denotes is worked out when no longer one is accepted. */
export interface Outcome {
  /** Words of the run from its first to its last. */
  words: number;
  meant: Meant | null;
  /** Ways along the trie that end here, in `text`: the words by themselves. */
  terminals: readonly Terminal[];
  text: string;
}

/** What is known of a row of words; from `FIRST_LIST` on, positions in the list of outcomes. */
export const UNKNOWN = 0;
/** It takes one more word to tell. */
export const NEXT_WORD = 1;
export const NOTHING = 2;
const FIRST_LIST = 3;
const NONE: readonly Outcome[] = [];

/** Stands for the word that does not follow. */
const END = 0x2c1b3c6d;
const MIX = { a: 0x85ebca6b, b: 0xc2b2ae35, gap: 0x27d4eb2f };

/** Two hashes and a value; the fourth number keeps rows within lines of the processor's memory. */
const STRIDE = 4;
/** Places for rows to begin with; doubled when three quarters are taken, until many pages have room. */
const FEWEST_BITS = 10;
const MOST_BITS = 17;
/** Names of a few pages; then all starts anew. */
export const MOST_LISTS = 5000;
/** Places for rows that are nothing, in memory near the processor; each needs two numbers. */
const NOTHING_BITS = 15;

export class Outcomes {
  #bits = FEWEST_BITS;
  #rows = new Int32Array(STRIDE << FEWEST_BITS);
  #count = 0;
  readonly #nothing = new Int32Array(2 << NOTHING_BITS);
  #lists: (readonly Outcome[])[] = [];
  /** Places in it that nothing refers to. */
  #free: number[] = [];
  #a = 0;
  #b = 0;

  /** Rows from the word at `index`, longest first; null when they were not met before. */
  find(run: Run, index: number, salt: number): readonly Outcome[] | null {
    this.#beginAt(run, index, salt);
    for (let next = index + 1; ; next++) {
      this.#append(run, index, next);
      if (this.#isNothingNear()) return NONE;
      const value = this.#valueOf();
      if (value === NOTHING) {
        this.#keepNear();
        return NONE;
      }
      if (value === UNKNOWN) return null;
      if (value !== NEXT_WORD) return this.#lists[value - FIRST_LIST]!;
    }
  }

  /** A row that begins with a word as it stands, by its hashes: asked for before any run is read. */
  begin(a: number, b: number): void {
    this.#a = a;
    this.#b = b;
  }

  /** What is known of that row with one word more. `gap`: the hash of what stands before the word. */
  goOn(gap: number, a: number, b: number): number {
    this.#mix(Math.imul(gap, MIX.gap), a, b);
    if (this.#isNothingNear()) return NOTHING;
    const value = this.#valueOf();
    if (value === NOTHING) this.#keepNear();
    return value;
  }

  /** What is known of it where no word follows. */
  atEnd(): number {
    return this.goOn(0, END, END);
  }

  #isNothingNear(): boolean {
    const place = this.#placeOfNothing();
    return this.#nothing[place] === this.#a && this.#nothing[place + 1] === this.#b;
  }

  #placeOfNothing(): number {
    return (this.#mixed() >>> (32 - NOTHING_BITS)) << 1;
  }

  /** What was noted of the rows from the word at `index` turned out to denote nobody. */
  forget(run: Run, index: number, salt: number): void {
    this.#beginAt(run, index, salt);
    for (let next = index + 1; ; next++) {
      this.#append(run, index, next);
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
    const last = Math.min(asked, index + MOST_AHEAD + 1);
    while ((this.#count + last - index) * 4 > 3 << this.#bits) this.#makeRoom();
    const value = list.length === 0 ? NOTHING : this.#file(list) + FIRST_LIST;
    this.#beginAt(run, index, salt);
    for (let next = index + 1; next <= last; next++) {
      this.#append(run, index, next);
      this.#keep(next === last ? value : NEXT_WORD);
    }
  }

  #file(list: readonly Outcome[]): number {
    const free = this.#free.pop();
    if (free !== undefined) {
      this.#lists[free] = list;
      return free;
    }
    if (this.#lists.length >= MOST_LISTS) this.#clear();
    return this.#lists.push(list) - 1;
  }

  #beginAt(run: Run, index: number, salt: number): void {
    this.begin(run.as[index]! ^ salt, (run.bs[index]! + salt) | 0);
  }

  #append(run: Run, index: number, next: number): void {
    const isWord = next <= index + MOST_AHEAD && run.has(next);
    const gap = isWord ? Math.imul(run.gaps[next]!, MIX.gap) : 0;
    this.#mix(gap, isWord ? run.as[next]! : END, isWord ? run.bs[next]! : END);
  }

  #mix(gap: number, a: number, b: number): void {
    this.#a = ((Math.imul(this.#a ^ (this.#a >>> 15), MIX.a) ^ gap) + a) | 0;
    this.#b = (Math.imul(this.#b ^ (this.#b >>> 13), MIX.b) + gap + b) | 0;
  }

  #mixed(): number {
    return Math.imul(this.#a ^ (this.#b >>> 7), MIX.a);
  }

  /** Where the row is kept, or would be: rows that meet move on to the next free place. */
  #place(): number {
    const rows = this.#rows;
    const last = rows.length - STRIDE;
    let place = (this.#mixed() >>> (32 - this.#bits)) * STRIDE;
    while (
      rows[place + 2] !== UNKNOWN &&
      (rows[place] !== this.#a || rows[place + 1] !== this.#b)
    ) {
      place = place === last ? 0 : place + STRIDE;
    }
    return place;
  }

  #valueOf(): number {
    return this.#rows[this.#place() + 2]!;
  }

  #keepNear(): void {
    const place = this.#placeOfNothing();
    this.#nothing[place] = this.#a;
    this.#nothing[place + 1] = this.#b;
  }

  #keep(value: number): void {
    if (value === NOTHING) this.#keepNear();
    const place = this.#place();
    if (this.#rows[place + 2] === UNKNOWN) {
      this.#count++;
      this.#rows[place] = this.#a;
      this.#rows[place + 1] = this.#b;
    }
    this.#rows[place + 2] = value;
  }

  #makeRoom(): void {
    if (this.#bits === MOST_BITS) {
      this.#clear();
      return;
    }
    const a = this.#a;
    const b = this.#b;
    const old = this.#rows;
    this.#bits++;
    this.#rows = new Int32Array(STRIDE << this.#bits);
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + 2] === UNKNOWN) continue;
      this.#a = old[from]!;
      this.#b = old[from + 1]!;
      this.#rows.set(old.subarray(from, from + STRIDE), this.#place());
    }
    this.#a = a;
    this.#b = b;
  }

  /** Rows that are nothing remain so. */
  #clear(): void {
    this.#lists = [];
    this.#free = [];
    this.#rows.fill(UNKNOWN);
    this.#count = 0;
  }
}
