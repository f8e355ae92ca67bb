/** An interval as pieces to draw: ten px a day, so that the numbers can be counted off a calendar. */
import { describe, expect, it } from 'vitest';
import { between, on } from '../../../components/fixtures/example-intervals';
import { timeScale } from '../../../components/plots/time/scale';
import {
  actSpans,
  DASHES,
  endedBy,
  type Known,
  spansOf,
} from '../../../components/plots/time/spans';
import type { Interval } from '../../../pack/model';

const scale = timeScale({ from: '2024-01-01', to: '2024-01-31' }, 300);
const asOf = '2024-01-21';
const pieces = (when: Interval, known: Partial<Known> = {}) =>
  spansOf(when, scale, { asOf, dashes: 'few', ...known }).map(({ kind, from, to }) =>
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
    expect(pieces(between(null, '2024-01-21'), { attested: '2024-01-11' })).toEqual([
      `dashes-before ${100 - DASHES}–100`,
      'bar 100–200',
      'post 200',
    ]);
  });
});

/** The card and the dossier once drew each of these in two ways. */
describe('an interval of which part is not known', () => {
  it.each<[string, Interval, Partial<Known>, string[]]>([
    [
      'start not known, in full: dashes from the edge of the plot',
      between(null, '2024-01-11'),
      { dashes: 'all-it-may' },
      ['dashes-before 0–100', 'post 100'],
    ],
    [
      'end not known, in full: dashes up to the day the data was looked up',
      between('2024-01-11', null),
      { dashes: 'all-it-may' },
      ['post 100', 'dashes-after 100–200'],
    ],
    [
      '… and no further than it may have held',
      between('2024-01-11', null),
      { dashes: 'all-it-may', notAfter: '2024-01-16' },
      ['post 100', 'dashes-after 100–150'],
    ],
    [
      '… however few of them are drawn',
      between('2024-01-11', null),
      { notAfter: '2024-01-12' },
      ['post 100', 'dashes-after 100–110'],
    ],
    [
      'end not known, and nothing known within the plot',
      between('2023-11-01', null),
      { dashes: 'all-it-may' },
      [],
    ],
    [
      'end not known, with little room after the last sure day',
      between('2024-01-26', null),
      {},
      ['post 250', 'dashes-after 250–272'],
    ],
    [
      'began somewhere in a year that goes on after the plot',
      between('2024', '2025-02-01'),
      {},
      ['hairline 0–300', 'beyond-end 300'],
    ],
    [
      'ended somewhere in the month, start not known',
      between(null, '2024-01'),
      {},
      ['hairline 0–300'],
    ],
    [
      'held, on a day before the plot, of unknown start',
      between(null, '2024-01-06'),
      { attested: '2023-12-01' },
      ['beyond-start 0', 'bar 0–50', 'post 50'],
    ],
    [
      'without a beginning: from before the plot, and it held all the time',
      { ...between(null, '2024-01-11'), start: { kind: 'open' } },
      {},
      ['beyond-start 0', 'bar 0–100', 'post 100'],
    ],
    [
      'still so, on a day before the plot: since then nobody knows',
      between('2023-11-01', '..'),
      { asOf: '2023-12-01' },
      [],
    ],
    [
      'began in the month on whose 11th it ended: no later than that day',
      between('2024-01', '2024-01-11'),
      {},
      ['hairline 0–100', 'post 100'],
    ],
    [
      'ended in the month on whose 11th it began: no earlier than that day',
      between('2024-01-11', '2024-01'),
      {},
      ['post 100', 'hairline 100–300'],
    ],
    [
      'began in a month of which it was seen to go on: no later than it was seen',
      between('2024-01', '..'),
      {},
      ['hairline 0–200', 'beyond-end 200'],
    ],
    [
      'announced for a day after the data was looked up',
      between('2024-01-26', '..'),
      {},
      ['post 250', 'beyond-end 250'],
    ],
  ])('%s', (_, when, known, expected) => {
    expect(pieces(when, known)).toEqual(expected);
  });
});

describe('what ties two together', () => {
  it.each<[string, Interval, string | null, string]>([
    ['goes on where they do', between('2010', '..'), null, 'open'],
    [
      'ends with those it ties together',
      between('2010', '..'),
      '2015-01-31',
      '2015-01-31 to 2015-01-31',
    ],
    [
      'ended in some year: no later than they did',
      between('2010', '2015'),
      '2015-01-31',
      '2015-01-01 to 2015-01-31',
    ],
    ['ended before they did', between('2010', '2012'), '2015-01-31', '2012-01-01 to 2012-12-31'],
    [
      'is not said to have lasted as long, where its end is not known',
      between('2010', null),
      '2015-01-31',
      'unknown',
    ],
  ])('%s', (_, when, notAfter, expected) => {
    const { end } = endedBy(when, notAfter);
    expect(end.kind === 'date' ? `${end.earliest} to ${end.latest}` : end.kind).toBe(expected);
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
