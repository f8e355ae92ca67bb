import { describe, expect, it } from 'vitest';
import { GrowingOwners } from '../../../../../detection/lexicon/compile/growing-owners';
import { Owners } from '../../../../../detection/lexicon/stored/owners';

describe('owners of forms', () => {
  it.each<[string, number[]]>([
    ['of one form each', [1, 1, 1]],
    ['of several', [3, 1, 2]],
    ['of as many as have bits side by side', [32, 1]],
    ['of more', [31, 70, 1, 130, 1]],
    ['a hundred', Array.from({ length: 100 }, (_, i) => 1 + (i % 3))],
    ['nobody', []],
  ])('%s', (_, counts) => {
    const growing = new GrowingOwners();
    for (const count of counts) for (let i = 0; i < count; i++) growing.push(i === 0);
    const owners = new Owners(growing.taken());

    expect(owners.count).toBe(counts.length);
    let form = 0;
    counts.forEach((count, owner) => {
      expect(owners.firstForm(owner)).toBe(form);
      for (let i = 0; i < count; i++, form++) {
        expect([owners.of(form), owners.isFirst(form)]).toEqual([owner, i === 0]);
      }
    });
  });
});
