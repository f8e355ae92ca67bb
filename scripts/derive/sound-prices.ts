/**
 * Fits the prices of detection/fold/likeness.ts: `npx tsx scripts/derive/sound-prices.ts` prints them next to
 * those in use. Two spellings of one Arabic word that share a skeleton are the same; spellings of two words
 * that share it are not. Their sounds are aligned at the prices in use, and a logistic regression says how
 * much each change speaks for two words. The prices are settled when another run changes little.
 */
import { skeleton } from '../../detection/fold/keys';
import { PRICES } from '../../detection/fold/likeness';
import { phonesAsSpelled } from '../../detection/fold/phones';
import { readNamePairs } from './name-pairs';

/** Words with letters that only Arabic and Persian names are likely to have. */
const ARABIC = /[عحصضطظخذثق]|....ي$/;
const MOST_SPELLINGS = 8;
const MOST_OTHERS = 3;
/** A change seen less often gets no price of its own. */
const LEAST_SEEN = 25;
const MOST_WEIGHT = 5;
const RIDGE = 4;
const STEPS = 12;
const OTHER = 'other';

interface Example {
  changes: string[];
  isSame: boolean;
  weight: number;
}

/** Which changes the cheapest alignment makes: "ae" stands for a and e, "inside h" for h left out. */
function changesBetween(a: string, b: string): string[] {
  const price: number[][] = [[0]];
  for (let i = 0; i <= a.length; i++) {
    price[i] ??= [];
    for (let j = 0; j <= b.length; j++) {
      if (i + j === 0) continue;
      price[i]![j] = Math.min(
        i > 0 ? price[i - 1]![j]! + PRICES.omission(a, i - 1) : Infinity,
        j > 0 ? price[i]![j - 1]! + PRICES.omission(b, j - 1) : Infinity,
        i > 0 && j > 0 ? price[i - 1]![j - 1]! + exchange(a[i - 1]!, b[j - 1]!) : Infinity,
      );
    }
  }
  const changes: string[] = [];
  let i = a.length;
  let j = b.length;
  while (i + j > 0) {
    const here = price[i]![j]!;
    if (i > 0 && j > 0 && here === price[i - 1]![j - 1]! + exchange(a[i - 1]!, b[j - 1]!)) {
      i--;
      j--;
      if (a[i] !== b[j]) changes.push([a[i], b[j]].sort().join(''));
    } else if (i > 0 && here === price[i - 1]![j]! + PRICES.omission(a, i - 1)) {
      changes.push(omitted(a, --i));
    } else changes.push(omitted(b, --j));
  }
  return changes;
}

const exchange = (a: string, b: string) => (a === b ? 0 : PRICES.substitution(a, b));
const placeOf = (phones: string, at: number) =>
  at === 0 ? 'first' : at === phones.length - 1 ? 'last' : 'inside';
const omitted = (phones: string, at: number) => `${placeOf(phones, at)} ${phones[at]}`;

function examples(): Example[] {
  const words = new Map<string, Map<string, number>>();
  for (const { name, letters, count } of readNamePairs()) {
    if (name.length < 3 || letters.length < 3 || !ARABIC.test(name)) continue;
    const spellings = words.get(name) ?? new Map<string, number>();
    words.set(name, spellings);
    const phones = phonesAsSpelled(letters);
    spellings.set(phones, (spellings.get(phones) ?? 0) + count);
  }
  const found: Example[] = [];
  const bySkeleton = new Map<string, { name: string; phones: string }[]>();
  for (const [name, spellings] of words) {
    const ranked = [...spellings].sort((a, b) => b[1] - a[1]).slice(0, MOST_SPELLINGS);
    ranked.forEach(([a, seen], i) => {
      for (const [b, times] of ranked.slice(i + 1)) {
        if (skeleton(a) !== skeleton(b)) continue;
        const weight = Math.min(MOST_WEIGHT, Math.sqrt(seen * times));
        found.push({ changes: changesBetween(a, b), isSame: true, weight });
      }
    });
    for (const [phones] of ranked.slice(0, MOST_OTHERS)) {
      const key = skeleton(phones);
      bySkeleton.set(key, [...(bySkeleton.get(key) ?? []), { name, phones }]);
    }
  }
  const ending = /[هةا]$/;
  for (const list of bySkeleton.values()) {
    // Each is paired with a few of the others, evenly spread: all pairs would be mostly pairs of short words.
    list.forEach(({ name, phones }, i) => {
      for (const step of [1, 7, 31, 101]) {
        const other = list[(i + step) % list.length]!;
        if (other.name.replace(ending, '') === name.replace(ending, '')) continue;
        if (words.get(name)!.has(other.phones) || words.get(other.name)!.has(phones)) continue;
        found.push({ changes: changesBetween(phones, other.phones), isSame: false, weight: 1 });
      }
    });
  }
  return found;
}

/** Newton's method with a ridge; the last weight is the bias. */
function logOdds(
  rows: readonly { at: number[]; isSame: boolean; weight: number }[],
  width: number,
) {
  const odds = new Float64Array(width);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(width);
    const curve = Array.from({ length: width }, () => new Float64Array(width));
    for (const { at, isSame, weight } of rows) {
      const chance = 1 / (1 + Math.exp(-at.reduce((sum, i) => sum + odds[i]!, 0)));
      for (const i of at) {
        slope[i]! += weight * (Number(isSame) - chance);
        for (const j of at) curve[i]![j]! += weight * chance * (1 - chance);
      }
    }
    for (let i = 0; i < width; i++) {
      if (i < width - 1) slope[i]! -= RIDGE * odds[i]!;
      curve[i]![i]! += RIDGE;
    }
    solve(curve, slope).forEach((change, i) => {
      odds[i]! += change;
    });
  }
  return odds;
}

/** Gaussian elimination; the matrix is positive definite, so no pivots are needed. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let k = i + 1; k < size; k++) {
      const factor = matrix[k]![i]! / matrix[i]![i]!;
      if (factor === 0) continue;
      for (let j = i; j < size; j++) matrix[k]![j]! -= factor * matrix[i]![j]!;
      right[k]! -= factor * right[i]!;
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) right[i]! -= matrix[i]![j]! * right[j]!;
    right[i]! /= matrix[i]![i]!;
  }
  return right;
}

const all = examples();
const seen = new Map<string, number>();
for (const { changes } of all) {
  for (const change of changes) seen.set(change, (seen.get(change) ?? 0) + 1);
}
const kinds = [
  ...[...seen].filter(([, times]) => times >= LEAST_SEEN).map(([kind]) => kind),
  OTHER,
];
const number = new Map(kinds.map((kind, i) => [kind, i]));
const weightOf = (isSame: boolean) =>
  all.reduce((sum, one) => sum + (one.isSame === isSame ? one.weight : 0), 0);
const weights = { same: weightOf(true), other: weightOf(false) };
const odds = logOdds(
  all.map(({ changes, isSame, weight }) => ({
    at: [...changes.map((change) => number.get(change) ?? number.get(OTHER)!), kinds.length],
    isSame,
    weight: (weight / (isSame ? weights.same : weights.other)) * (all.length / 2),
  })),
  kinds.length + 1,
);

const inUse = (kind: string) => {
  const [place, phone] = kind.split(' ');
  if (phone === undefined) return PRICES.substitution(kind[0]!, kind[1]!);
  const word = place === 'first' ? `${phone}bb` : place === 'last' ? `bb${phone}` : `b${phone}b`;
  return PRICES.omission(word, word.indexOf(phone));
};
const same = all.filter(({ isSame }) => isSame).length;
console.log(`${same} pairs of one word, ${all.length - same} of two; change, fitted, in use, seen`);
for (const kind of kinds
  .slice(0, -1)
  .sort((a, b) => odds[number.get(b)!]! - odds[number.get(a)!]!)) {
  const fitted = Math.max(0.1, -odds[number.get(kind)!]!).toFixed(1);
  console.log([kind.padEnd(9), fitted, inUse(kind).toFixed(1), seen.get(kind)].join('\t'));
}
