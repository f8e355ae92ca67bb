/**
 * Which of a million ids a list has used before, by two hashes each: 8 bytes an id, no object. Two
 * different ones are taken for the same with a chance of 1 in 10^7 for the whole of a million.
 */
const FIRST_FACTOR = 0x01000193;
const SECOND_FACTOR = 0x9e3779b1 | 0;
const START = 1 << 12;

export class UsedIds {
  /** Pairs of hashes; a free place has two zeros. */
  #pairs = new Int32Array(START * 2);
  #count = 0;

  has(id: string): boolean {
    this.#look(id);
    return this.#pairs[this.#place] !== 0;
  }

  add(id: string): void {
    this.#look(id);
    if (this.#pairs[this.#place] !== 0) return;
    this.#pairs[this.#place] = this.#a;
    this.#pairs[this.#place + 1] = this.#b;
    this.#asked = null;
    this.#count++;
    // Half full: more would make the way to a free place long.
    if (this.#count * 4 > this.#pairs.length) this.#grow();
  }

  /** An id is asked for before it is added. */
  #asked: string | null = null;
  #place = 0;
  #a = 0;
  #b = 0;

  #look(id: string): void {
    if (id === this.#asked) return;
    let a = 0x811c9dc5 | 0;
    let b = id.length;
    for (let i = 0; i < id.length; i++) {
      const code = id.charCodeAt(i);
      a = Math.imul(a ^ code, FIRST_FACTOR);
      b = (Math.imul(b ^ (b >>> 15), SECOND_FACTOR) + code) | 0;
    }
    this.#a = a === 0 ? 1 : a;
    this.#b = b;
    this.#asked = id;
    this.#place = this.#find(this.#a, b);
  }

  #find(a: number, b: number): number {
    const pairs = this.#pairs;
    const mask = pairs.length - 1;
    let place = (Math.imul(a ^ (a >>> 15), SECOND_FACTOR) & (mask >> 1)) * 2;
    while (pairs[place] !== 0 && (pairs[place] !== a || pairs[place + 1] !== b)) {
      place = (place + 2) & mask;
    }
    return place;
  }

  #grow(): void {
    const old = this.#pairs;
    this.#pairs = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0) continue;
      const place = this.#find(old[i]!, old[i + 1]!);
      this.#pairs[place] = old[i]!;
      this.#pairs[place + 1] = old[i + 1]!;
    }
  }
}
