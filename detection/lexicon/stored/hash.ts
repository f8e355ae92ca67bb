/**
 * Hashes of paths through the trie. A path is a row of letters (of skeletons) and of words; hashing
 * it letter by letter means that it does not matter where the spaces are: "Gholam Reza" and
 * "Gholamreza", "Nasr Allah" and "Nasrallah" end in the same state.
 */

/** A step along a path: `path * power + hash`, 32 bits. */
export interface Step {
  hash: number;
  power: number;
}

const BASE = 0x01000193;
/** A whole word counts as one letter of an alphabet that skeletons do not use. */
const WORD_POWER = 0x7feb352d;
export const ROOT = 0x2545f491;

export function letterStep(letters: string): Step {
  let hash = 0;
  let power = 1;
  for (let i = 0; i < letters.length; i++) {
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(i)) | 0;
    power = Math.imul(power, BASE);
  }
  return { hash, power };
}

export function wordStep(word: string): Step {
  let hash = 0x1b873593;
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return { hash, power: WORD_POWER };
}

/** Of a word as it is written, not as it is heard. */
export const isWordStep = ({ power }: Step): boolean => power === WORD_POWER;

/** Whether a step takes an odd number of letters, as `BASE`, of which `power` is made, leaves 3 when divided by 4. */
export const isOdd = ({ power }: Step): boolean => (power & 2) !== 0;

export function extend(path: number, step: Step): number {
  return (Math.imul(path, step.power) + step.hash) | 0;
}

/** What a state is filed under: well mixed, never 0 (a free slot). */
export function keyOf(path: number): number {
  let key = Math.imul(path ^ (path >>> 16), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  key = (key ^ (key >>> 16)) >>> 0;
  return key === 0 ? 1 : key;
}

/** Family names have paths of their own, by sound key, apart from those of whole names. */
export function familyStep(soundKey: string): Step {
  return letterStep(`^${soundKey}`);
}
