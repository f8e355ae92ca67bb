/** Rows, lanes and marks: what stands where, and what becomes one mark because it would overlap. */
import { describe, expect, it } from 'vitest';
import { between, on } from '../../../components/fixtures/example-intervals';
import type { TimelineData, TimelineRow } from '../../../components/plots/model';
import { timeScale } from '../../../components/plots/time/scale';
import { layOutTimeline } from '../../../components/plots/timeline/layout';
import { laneMarks } from '../../../components/plots/timeline/marks';
import { event } from './example';

const january = { from: '2024-01-01', to: '2024-01-31' };
const scale = timeScale(january, 300); // ten px a day

const row = (label: string, start: string | null, end: string | null): TimelineRow => ({
  id: label,
  label,
  category: 'person',
  when: between(start, end),
  notAfter: null,
});
const data = (more: Partial<TimelineData>): TimelineData => ({
  rows: [],
  lanes: [],
  events: [],
  articleDate: null,
  asOf: '2024-01-21',
  ...more,
});

describe('marks of a lane', () => {
  const spots = (...events: ReturnType<typeof event>[]) =>
    laneMarks(events, scale).map(({ at, events: all, label }) => [at, all.length, label]);

  it.each([
    [
      'two days apart: two marks',
      ['2024-01-03', '2024-01-05'],
      [
        [20, 1, null],
        [40, 1, null],
      ],
    ],
    [
      'one day apart they would overlap: one mark with a count',
      ['2024-01-03', '2024-01-04'],
      [[25, 2, null]],
    ],
    ['outside the stretch: not drawn', ['2023-12-31', '2024-02-01'], []],
  ])('%s', (_, days, expected) => {
    expect(spots(...days.map((one) => event(one, on(one))))).toEqual(expected);
  });

  it('names the numbers of the list, shortened where there are many', () => {
    const numbered = (day: string, number: number) => event(day, on(day), { number });
    expect(spots(numbered('2024-01-03', 9), numbered('2024-01-03', 10))).toEqual([
      [20, 2, '9, 10'],
    ]);
    const many = [11, 12, 13, 14].map((number) => numbered('2024-01-03', number));
    expect(spots(...many)).toEqual([[20, 4, '11…14']]);
  });

  it('keeps numbers apart even where the marks alone would fit', () => {
    const long = (day: string, number: number) => event(day, on(day), { number });
    expect(spots(long('2024-01-03', 1001), long('2024-01-05', 1002))).toEqual([
      [30, 2, '1001…1002'],
    ]);
  });

  it('puts a day somewhere in the month in its middle, with the possible days as a whisker', () => {
    expect(laneMarks([event('x', on('2024-01'))], scale)).toMatchObject([
      { at: 150, whisker: [0, 300] },
    ]);
  });

  it('puts two nights on the first, with a whisker to the second', () => {
    expect(laneMarks([event('x', between('2024-01-03', '2024-01-04'))], scale)).toMatchObject([
      { at: 20, whisker: [20, 30] },
    ]);
  });
});

describe('the timeline', () => {
  it('puts a label above the start of its bar, or before the end of the plot where it would run out', () => {
    const layout = layOutTimeline(
      data({
        rows: [
          row('Led by A', '2024-01-02', '..'),
          row('Leads the Society of B', '2024-01-29', '..'),
        ],
      }),
      january,
      300,
    )!;
    expect(layout.rows.map(({ label }) => [label.at, label.anchor])).toEqual([
      [10, 'start'],
      [300, 'end'],
    ]);
  });

  it('gives a long label as many lines as it needs, and moves what follows', () => {
    const name = 'word '.repeat(40).trim();
    const layout = layOutTimeline(
      data({ rows: [row(name, '2024-01-02', '..'), row('B', '2024-01-02', '..')] }),
      january,
      300,
    )!;
    const [first, second] = layout.rows;
    expect(first!.label.lines.length).toBeGreaterThan(2);
    expect(first!.label.lines.join(' ')).toBe(name);
    expect(second!.label.baseline).toBeGreaterThan(first!.barAt);
    expect(layout.axisAt).toBeGreaterThan(second!.barAt);
  });

  it('marks the article only inside the stretch', () => {
    const rows = [row('A', '2024-01-02', '..')];
    expect(layOutTimeline(data({ rows, articleDate: '2024-01-11' }), january, 300)!.now).toBe(100);
    expect(layOutTimeline(data({ rows, articleDate: '2021-01-11' }), january, 300)!.now).toBeNull();
  });

  it('says which events have no place in it', () => {
    const lanes = [{ id: 'strike_rest', label: 'Strikes' }];
    const events = [
      event('in', on('2024-01-03')),
      event('out', on('2023-01-03')),
      event('undated', between(null, null)),
    ];
    const layout = layOutTimeline(data({ lanes, events }), january, 300)!;
    expect(layout.outside.map(({ id }) => id)).toEqual(['out', 'undated']);
  });

  it('is nothing where nothing has a date', () => {
    expect(layOutTimeline(data({ rows: [row('A', null, null)] }), january, 300)).toBeNull();
  });

  it('keeps the labels of four hundred rows apart', () => {
    const rows = Array.from({ length: 400 }, (_, i) => row(`Row ${i}`, '2024-01-02', '..'));
    const layout = layOutTimeline(data({ rows }), january, 300)!;
    const baselines = layout.rows.map(({ label }) => label.baseline);
    expect(new Set(baselines).size).toBe(400);
    expect(layout.height).toBeGreaterThan(400 * 20);
  });
});
