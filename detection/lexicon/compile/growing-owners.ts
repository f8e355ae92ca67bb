/** Whose each form is, told form by form while a list is compiled: the blocks that `owners.ts` reads. */

import { BLOCK_MASK } from '../stored/owners';
import { GrowingWords } from './growing';

export class GrowingOwners {
  readonly #blocks = new GrowingWords();
  #count = 0;
  #forms = 0;

  /** One more form; of the next owner or of the one before. */
  push(isFirst: boolean): void {
    const bit = this.#forms++ & BLOCK_MASK;
    if (bit === 0) {
      this.#blocks.push(this.#count);
      this.#blocks.push(0);
    }
    if (!isFirst) return;
    this.#count++;
    const bits = this.#blocks.length - 1;
    this.#blocks.set(bits, (this.#blocks.get(bits) | (1 << bit)) >>> 0);
  }

  taken(): Uint32Array {
    return this.#blocks.taken();
  }
}
