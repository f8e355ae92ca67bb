/**
 * Texts in which nobody was found, remembered by their hashes: neither the page's text nor its nodes are kept
 * for them. With 53 bits, two of the 100,000 texts of a huge page are mistaken for each other once in two
 * million pages.
 */

/** Slots at first; doubled when half are taken. */
const FIRST_SIZE = 256;
/** The lower half of a hash says where to look for it. */
const HALF = 2 ** 32;

export class SeenTexts {
  #slots = new Float64Array(FIRST_SIZE);
  #taken = 0;
  /** Hashes not yet in their slots: on a page that never changes nobody asks for them. */
  #waiting: number[][] = [];

  get isEmpty(): boolean {
    return this.#taken === 0 && this.#waiting.length === 0;
  }

  addAll(hashes: number[]): void {
    if (hashes.length > 0) this.#waiting.push(hashes);
  }

  has(hash: number): boolean {
    for (const hashes of this.#waiting.splice(0)) for (const each of hashes) this.#add(each);
    return this.#slots[this.#slotOf(hash)] === hash;
  }

  #add(hash: number): void {
    if (this.#put(hash)) this.#taken++;
    if (this.#taken * 2 > this.#slots.length) this.#grow();
  }

  #put(hash: number): boolean {
    const slot = this.#slotOf(hash);
    const isNew = this.#slots[slot] !== hash;
    this.#slots[slot] = hash;
    return isNew;
  }

  /** The slot where the hash is, or would be. */
  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash % HALF) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(before.length * 2);
    for (const hash of before) if (hash !== 0) this.#put(hash);
  }
}
