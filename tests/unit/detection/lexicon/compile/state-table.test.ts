import { describe, expect, it } from 'vitest';
import { StateTable } from '../../../../../detection/lexicon/compile/state-table';

const LAST_KEY = 0xffffffff;

/** Well spread, without chance. */
const spread = (i: number) => Math.imul(i, 0x9e3779b1) >>> 0 || 1;

describe('a table of states', () => {
  it.each<[string, number, (i: number) => number]>([
    ['keys all over', 20_000, spread],
    ['keys that rise', 2000, (i) => i],
    ['keys that fall from the last', 2000, (i) => LAST_KEY - i],
    ['keys of one place', 300, (i) => spread(7) + i],
  ])('keeps %s, each with its value, and gives them in order', (_, count, keyAt) => {
    const table = new StateTable();
    for (let i = 1; i <= count; i++) table.set(table.take(keyAt(i)), i);
    for (let i = 1; i <= count; i++) expect(table.get(table.take(keyAt(i)))).toBe(i);

    const keys: number[] = [];
    table.each((key) => keys.push(key));
    expect(table.count).toBe(count);
    expect(keys).toEqual(
      Array.from({ length: count }, (_, i) => keyAt(i + 1)).sort((a, b) => a - b),
    );
  });
});
