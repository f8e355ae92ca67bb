/**
 * Whose each form is. The forms of an owner stand one after another, so a bit for each form says it:
 * here the forms of the next one begin. Beside every 32 bits stands how many began before them.
 */

/** Forms of one block, and the words it takes: the number, and the bits. */
const BLOCK_SHIFT = 5;
export const BLOCK_MASK = 31;
const WORDS_OF_BLOCK = 2;

export class Owners {
  constructor(readonly blocks: Uint32Array) {}

  get count(): number {
    const { blocks } = this;
    const last = blocks.length - WORDS_OF_BLOCK;
    return last < 0 ? 0 : blocks[last]! + ones(blocks[last + 1]!);
  }

  /** The owner's place among all. */
  of(form: number): number {
    const block = (form >>> BLOCK_SHIFT) * WORDS_OF_BLOCK;
    // Bits up to that of the form; for the last one the shift leaves 0, and all are meant.
    const upTo = (2 << (form & BLOCK_MASK)) - 1;
    return this.blocks[block]! + ones(this.blocks[block + 1]! & upTo) - 1;
  }

  isFirst(form: number): boolean {
    const bits = this.blocks[(form >>> BLOCK_SHIFT) * WORDS_OF_BLOCK + 1]!;
    return ((bits >>> (form & BLOCK_MASK)) & 1) !== 0;
  }

  firstForm(owner: number): number {
    const { blocks } = this;
    let low = 0;
    let high = blocks.length / WORDS_OF_BLOCK;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (blocks[middle * WORDS_OF_BLOCK]! <= owner) low = middle;
      else high = middle;
    }
    let bits = blocks[low * WORDS_OF_BLOCK + 1]!;
    for (let before = owner - blocks[low * WORDS_OF_BLOCK]!; before > 0; before--) bits &= bits - 1;
    return (low << BLOCK_SHIFT) + (BLOCK_MASK - Math.clz32(bits & -bits));
  }
}

/** How many bits are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
