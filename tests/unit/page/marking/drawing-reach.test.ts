import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../../page/marking/drawing-reach';

describe('how far from the reader marks are drawn', () => {
  it.each([
    [500, 'calm', 'everywhere'],
    [501, 'calm', 'two-screens'],
    [20, 'restless', 'everywhere'],
    [21, 'restless', 'in-sight'],
    [2_000, 'restless', 'in-sight'],
  ] as const)('%i marks, page %s: %s', (marks, pace, reach) => {
    expect(reachOf(marks, pace)).toBe(reach);
  });
});
