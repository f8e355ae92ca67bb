import { describe, expect, it } from 'vitest';
import { saneDay } from '../../../../page/article/written-day';

describe('a day as pages write it', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  const cases: [unknown, string | null][] = [
    ['2024-01-04', '2024-01-04'],
    ['2024-01-04T23:30:00-05:00', '2024-01-04'],
    ['  2024-01-04 10:00 ', '2024-01-04'],
    ['20240104', '2024-01-04'],
    ['20240104T101500', '2024-01-04'],
    ['2024/1/4', '2024-01-04'],
    ['Thu, 04 Jan 2024 10:00:00 GMT', '2024-01-04'],
    ['January 4, 2024', '2024-01-04'],
    ['Published Jan. 4th, 2024 at noon', '2024-01-04'],
    ['1704362400', '2024-01-04'],
    ['1704362400000', '2024-01-04'],
    ['2026-03-02', '2026-03-02'],
    ['2026-03-04', null],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01', null],
    ['2024-02-30', null],
    ['2024-13-01', null],
    ['04/01/2024', null],
    ['2024', null],
    ['yesterday', null],
    ['', null],
    [null, null],
    [1704362400, null],
  ];
  it.each(cases)('%o → %o', (written, day) => {
    expect(saneDay(written, now)).toBe(day);
  });
});
