/**
 * Where the states of a lexicon stand: keys rise from slot to slot, each as near behind its home as
 * the smaller ones leave room. So a look-up ends at the first greater key, and few slots are free.
 */
import { keyOf } from './hash';

/** States in a hundred slots or so; with more, look-ups walk further. */
const FILL = 0.935;
const FEWEST_HOMES = 8;
/** Keys are below it. */
const KEYS = 0x100000000;

/** No slot. */
export const NOWHERE = -1;

export const homesFor = (states: number): number =>
  Math.max(FEWEST_HOMES, Math.ceil(states / FILL));

/** Where a key would stand if no other were near: homes rise as keys do. */
export const homeOf = (key: number, homes: number): number => Math.floor(key * (homes / KEYS));

/** The slot of the state a path leads to. Behind the last key a slot is free. */
export function slotAt(
  { slotKeys, homes }: { slotKeys: Uint32Array; homes: number },
  path: number,
): number {
  const key = keyOf(path);
  for (let slot = homeOf(key, homes); ; slot++) {
    const here = slotKeys[slot]!;
    if (here === key) return slot;
    if (here === 0 || here > key) return NOWHERE;
  }
}

/** The value of the state a path leads to; 0 if there is none. */
export function lookUp(
  lexicon: { slotKeys: Uint32Array; slotValues: Uint32Array; homes: number },
  path: number,
): number {
  const slot = slotAt(lexicon, path);
  return slot === NOWHERE ? 0 : lexicon.slotValues[slot]!;
}
