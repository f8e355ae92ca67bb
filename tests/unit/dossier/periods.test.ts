/** Which events are looked at closely, and on which lane each stands. */
import { describe, expect, it } from 'vitest';
import { between, on } from '../../../components/fixtures/example-intervals';
import { laneOf } from '../../../components/plots/events/numbered';
import { periodsOf, windowOf, within } from '../../../components/plots/events/periods';
import { event } from '../plots/example';

const ASOF = '2026-07-01';
const days = (...all: string[]) => all.map((day) => event(day, on(day)));

describe('the period looked at first', () => {
  it.each([
    ['few events, no article: all of them', days('2020-01-03', '2024-01-04'), null, 'all'],
    [
      'an article in a busy season: the season',
      days('2003-03-20', '2023-12-26', '2024-01-04', '2024-02-07'),
      '2024-01-04',
      'around',
    ],
    ['an article in a quiet time: all', days('2003-03-20', '2024-02-07'), '2012-01-01', 'all'],
  ])('%s', (_, events, article, kind) => {
    expect(periodsOf(events as never, article, ASOF).first.kind).toBe(kind);
  });

  it('is the last busy year where there are many and no article', () => {
    const many = Array.from(
      { length: 30 },
      (_, i) => `20${String(i % 10).padStart(2, '0')}-0${(i % 9) + 1}-01`,
    );
    expect(periodsOf(days(...many) as never, null, ASOF).first).toEqual({
      kind: 'year',
      year: 2009,
    });
  });

  it.each([
    ['its own year', '2012-11-30', 2012],
    ['the nearest of the busy ones', '2015-06-01', 2014],
    ['of two as near the one before it', '2013-06-01', 2012],
    ['the first, long before', '1995-01-01', 2012],
  ])('is, of an article in a quiet time, the busy year nearest to it: %s', (_, article, year) => {
    const busy = (of: number) => Array.from({ length: 7 }, (_, i) => `${of}-0${i + 1}-01`);
    const many = days(...busy(2012), ...busy(2014), ...busy(2025), '2015-01-01');
    expect(periodsOf(many as never, article, ASOF).first).toEqual({ kind: 'year', year });
  });
});

describe('what a period holds', () => {
  const events = [
    ...days('2023-12-31', '2024-01-01', '2024-12-31'),
    event('undated', between(null, null)),
    event('month', on('2024-06')),
  ];
  const whole = { from: '2023-01-01', to: '2025-01-01' };

  it('a year: its first to its last day, and what lies somewhere in it', () => {
    const period = { kind: 'year', year: 2024 } as const;
    const held = within(events, period, windowOf(period, null, whole));
    expect(held.map(({ id }) => id)).toEqual(['2024-01-01', '2024-12-31', 'month']);
  });

  it('all years: also what has no date', () => {
    const period = { kind: 'all' } as const;
    expect(within(events, period, windowOf(period, null, whole))).toHaveLength(5);
  });

  it('around the article: eight weeks either way', () => {
    expect(windowOf({ kind: 'around' }, '2024-01-04', whole)).toEqual({
      from: '2023-11-09',
      to: '2024-02-29',
    });
  });
});

describe('the lane of an event', () => {
  it.each([
    ['strike', 'target', 'strike_on'],
    ['strike', 'killed', 'strike_on'],
    ['attack', 'perpetrator', 'attack_by'],
    ['attack', null, 'attack_rest'],
    ['attack', 'spoke', 'attack_rest'],
    ['words', 'perpetrator', 'words'],
  ] as const)('%s with the part %s: %s', (shape, part, lane) => {
    expect(laneOf({ shape, part })).toBe(lane);
  });
});
