/** An interval as pieces to draw: ten px a day, so that the numbers can be counted off a calendar. */
import { describe, expect, it } from 'vitest';
import { between, on } from '../../../components/fixtures/example-intervals';
import { timeScale } from '../../../components/plots/time/scale';
import { actSpans, DASHES, spansOf } from '../../../components/plots/time/spans';
import type { Interval } from '../../../pack/model';

const scale = timeScale({ from: '2024-01-01', to: '2024-01-31' }, 300);
const asOf = '2024-01-21';
const pieces = (when: Interval, day: string | null = null) =>
  spansOf(when, scale, { day, asOf }).map(({ kind, from, to }) =>
    from === to ? `${kind} ${Math.round(from)}` : `${kind} ${Math.round(from)}–${Math.round(to)}`,
  );

describe('an interval drawn', () => {
  it.each<[string, Interval, string[]]>([
    [
      'both days known: a post at either end',
      between('2024-01-02', '2024-01-12'),
      ['post 10', 'bar 10–110', 'post 110'],
    ],
    [
      'still so: a chevron on the day the data was looked up',
      between('2024-01-11', '..'),
      ['post 100', 'bar 100–200', 'beyond-end 200'],
    ],
    [
      'a start somewhere in a month long past: goes on from before the plot',
      between('2023-10', '2024-01-11'),
      ['beyond-start 0', 'bar 0–100', 'post 100'],
    ],
    [
      'an end somewhere in the month: a hairline, and the bar only as far as is sure',
      between('2023-12-01', '2024-01'),
      ['beyond-start 0', 'hairline 0–300'],
    ],
    [
      'start not known: dashes lead to the first sure day',
      between(null, '2024-01-11'),
      [`dashes-before ${100 - DASHES}–100`, 'post 100'],
    ],
    [
      'end not known: dashes lead away from the last sure day',
      between('2024-01-11', null),
      ['post 100', `dashes-after 100–${100 + DASHES}`],
    ],
    ['a single day: one post', on('2024-01-06'), ['post 50']],
    ['a single date, known to the year only: a hairline over it', on('2024'), ['hairline 0–300']],
    ['wholly before the plot', between('2020', '2021'), []],
    ['wholly after the plot', between('2025-01-01', '..'), []],
    ['nothing known at all', between(null, null), []],
  ])('%s', (_, when, expected) => {
    expect(pieces(when)).toEqual(expected);
  });

  it('reaches back to a day on which it is attested', () => {
    expect(pieces(between(null, '2024-01-21'), '2024-01-11')).toEqual([
      `dashes-before ${100 - DASHES}–100`,
      'bar 100–200',
      'post 200',
    ]);
  });
});

describe('an act that nothing on file undoes', () => {
  const drawn = (when: Interval) =>
    actSpans(when, scale, asOf).map(({ kind, from, to }) => [
      kind,
      Math.round(from),
      Math.round(to),
    ]);

  it.each<[string, Interval, ReturnType<typeof drawn>]>([
    [
      'the day, and on to the day the data was looked up',
      on('2024-01-11'),
      [
        ['post', 100, 100],
        ['nothing-ends-it', 100, 200],
      ],
    ],
    [
      'long past: goes on from before the plot',
      on('2009-07-02'),
      [
        ['beyond-start', 0, 0],
        ['nothing-ends-it', 0, 200],
      ],
    ],
    ['not yet', on('2024-03-01'), []],
  ])('%s', (_, when, spans) => {
    expect(drawn(when)).toEqual(spans);
  });
});
