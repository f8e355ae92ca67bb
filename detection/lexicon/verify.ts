/** Does the surface agree with a listed form, and how closely? */
import { type Reading, soundKey, sounds } from '../fold/romanised';
import type { Unit } from './units';

export type Agreement = 'exact' | 'folded' | 'key' | 'near';

export interface Verdict {
  agreement: Agreement;
  /** 0 to 1: 1 for the same letters, less for each sound that differs. */
  score: number;
  crossScript: boolean;
}

/** Below this, two words of one skeleton are different words. */
const LEAST_ALIKE = 0.55;

/** How alike two strings of sounds are: one minus edits over length. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(
        previous[j]! + 1,
        row[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    previous = row;
  }
  return 1 - previous[b.length]! / longest;
}

/** Word by word; null when some word is a different one. `found` and `listed` have the same length. */
export function compareUnits(
  found: readonly Unit[],
  listed: readonly Unit[],
  reading: Reading,
  listedReading: Reading,
): Verdict | null {
  let agreement: Agreement = 'folded';
  let total = 0;
  let crossScript = false;
  for (let i = 0; i < found.length; i++) {
    const a = found[i]!;
    const b = listed[i]!;
    if (a.letters === b.letters) {
      total += 1;
      continue;
    }
    if (a.isArabic !== b.isArabic) {
      crossScript = true;
      total += 0.8;
      if (agreement === 'folded') agreement = 'key';
      continue;
    }
    if (a.isArabic) return null;
    if (soundKey(a.raw, reading) === soundKey(b.raw, listedReading)) {
      if (agreement === 'folded') agreement = 'key';
      total += 0.95;
      continue;
    }
    const alike = likeness(sounds(a.raw, reading), sounds(b.raw, listedReading));
    if (alike < LEAST_ALIKE) return null;
    agreement = 'near';
    total += alike;
  }
  return { agreement, score: total / found.length, crossScript };
}
