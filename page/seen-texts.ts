/**
 * Texts in which nobody was found, remembered by their hashes: neither the page's text nor its nodes
 * are held for them. 53 bits; among the 100,000 texts of a huge page two are taken for one another
 * once in two million pages.
 */

/** Slots at first; doubled when half are taken. */
const FIRST_SIZE = 256;
const HIGH = 2 ** 32;
const TOP_BITS = 2 ** 21;

export class SeenTexts {
  #slots = new Float64Array(FIRST_SIZE);
  #taken = 0;

  get isEmpty(): boolean {
    return this.#taken === 0;
  }

  add(hash: number): void {
    if (this.#put(hash)) this.#taken++;
    if (this.#taken * 2 > this.#slots.length) this.#grow();
  }

  has(hash: number): boolean {
    return this.#slots[this.#slotOf(hash)] === hash;
  }

  #put(hash: number): boolean {
    const slot = this.#slotOf(hash);
    const isNew = this.#slots[slot] !== hash;
    this.#slots[slot] = hash;
    return isNew;
  }

  /** Where the hash is, or would be. */
  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash % HIGH) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(before.length * 2);
    for (const hash of before) if (hash !== 0) this.#put(hash);
  }
}

/** Never 0. Two 32-bit hashes (FNV-1a and a multiplicative one) side by side. */
export function hashOf(text: string, about: string): number {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let i = 0; i < about.length; i++) one = Math.imul(one ^ about.charCodeAt(i), 0x01000193);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other, 31) + unit;
  }
  return ((other >>> 0) % TOP_BITS) * HIGH + (one >>> 0) || 1;
}
