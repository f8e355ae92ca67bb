/** Hashes of tokens and of paths of tokens; 32 bits, the same in every engine. */

export const ROOT = 0x2545f491;
/** Tokens are compared as words of a language, or by skeleton: two spaces that must not meet. */
export const WORD_SEED = 0x1b873593;
export const SKELETON_SEED = 0x7feb352d;

export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> 0;
}

export function extend(path: number, token: number): number {
  let hash = Math.imul(path ^ token, 0xcc9e2d51);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (path << 7), 0x1b873593);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  // Zero marks a free slot.
  return hash === 0 ? 1 : hash;
}

export function slotOf(hash: number, slots: number): number {
  return Math.floor(hash * (slots / 0x100000000));
}
