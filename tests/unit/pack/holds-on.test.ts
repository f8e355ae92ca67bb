import { describe, expect, it } from 'vitest';
import { readEdtf, UNKNOWN_INTERVAL } from '../../../pack/edtf';
import type { Interval } from '../../../pack/model';
import { distance, holdsOn } from '../../../pack/queries';

const CASES: [when: string | null, day: string, holds: boolean | null, why: string][] = [
  ['2014-06-15/2020-01-03', '2017-01-01', true, 'well within'],
  ['2014-06-15/2020-01-03', '2014-06-15', true, 'on the first day'],
  ['2014-06-15/2020-01-03', '2020-01-03', true, 'on the last day'],
  ['2014-06-15/2020-01-03', '2014-06-14', false, 'the day before'],
  ['2014-06-15/2020-01-03', '2020-01-04', false, 'the day after'],
  ['2014/2020', '2014-05-01', null, 'somewhere in the year it began'],
  ['2014/2020', '2015-01-01', true, 'after the year it began'],
  ['2014/2020', '2020-05-01', null, 'somewhere in the year it ended'],
  ['2014/..', '2025-01-01', true, 'still so'],
  ['2014/', '2025-01-01', null, 'nobody knows whether it still is'],
  ['2014/', '2013-12-31', false, 'it had surely not begun'],
  ['/2020-01-03', '2019-01-01', null, 'nobody knows whether it had begun'],
  ['/2020-01-03', '2020-01-03', true, 'the last day belongs to it, whenever it began'],
  ['2014-06-01/', '2014-06-01', true, 'the first day belongs to it, whenever it ended'],
  ['/2020-01-03', '2020-01-04', false, 'it had surely ended'],
  ['2014~/..', '2015-06-01', null, 'about 2014 may be 2015'],
  ['2014~/..', '2016-01-01', true, 'but hardly 2016'],
  ['2020-02-20', '2020-02-20', true, 'on the very day it was seen'],
  ['2020-02-20', '2020-02-21', null, 'the day after it was seen'],
  ['2020', '2020-02-21', null, 'in a year in which it was seen'],
  [null, '2020-02-21', null, 'no date at all'],
];

describe('whether something was so on a day', () => {
  it.each(CASES)('%s on %s: %s (%s)', (when, day, holds) => {
    expect(holdsOn(interval(when), day, null)).toBe(holds);
  });

  it('never after the end of a life', () => {
    expect(holdsOn(interval('2014/..'), '2020-01-03', '2020-01-03')).toBe(true);
    expect(holdsOn(interval('2014/..'), '2020-01-04', '2020-01-03')).toBe(false);
    expect(holdsOn(UNKNOWN_INTERVAL, '2020-01-04', '2020-01-03')).toBe(false);
  });
});

describe('days between an event and a day', () => {
  it.each([
    ['2024-01-04', '2024-01-04', 0],
    ['2024-01-04', '2024-01-14', 10],
    ['2024-01-14', '2024-01-04', 10],
    ['2024-01', '2024-01-20', 0],
    ['2024-01-01/2024-01-31', '2024-01-20', 0],
    ['2024-01-01/2024-01-31', '2024-02-02', 2],
    [null, '2024-02-02', Number.POSITIVE_INFINITY],
  ])('%s and %s: %s', (when, day, days) => {
    expect(distance(interval(when), day)).toBe(days);
  });
});

function interval(text: string | null): Interval {
  if (text === null) return UNKNOWN_INTERVAL;
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(reading.why);
  return reading.interval;
}
