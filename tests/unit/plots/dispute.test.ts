/** Figures that differ: one scale from zero for all sources, never an average. */
import { describe, expect, it } from 'vitest';
import { type DisputeRow, layOutDispute } from '../../../components/plots/dispute/layout';
import { textWidth } from '../../../components/plots/text-room';

const row = (low: number | null, best: number | null, high: number | null): DisputeRow => ({
  id: `${low} ${best} ${high}`,
  who: 'somebody',
  low,
  best,
  high,
  said: 'so many',
});
const lay = (...rows: DisputeRow[]) => layOutDispute(rows, 508);

describe('figures side by side', () => {
  it('share one scale from zero', () => {
    const { rows, plotFrom, ticks } = lay(row(5, null, 5), row(10, null, 10));
    const [five, ten] = rows.map(({ dots }) => dots[0]! - plotFrom) as [number, number];
    expect(ten / five).toBeCloseTo(2);
    expect(ticks[0]).toEqual({ value: 0, at: plotFrom });
  });

  it.each([
    ['one figure: one dot', row(4, 4, 4), 1, false, null],
    ['a range: two dots and a line', row(3, null, 5), 2, true, null],
    ['at least: a dot and an arrow up', row(25, null, null), 1, false, 'up'],
    ['at most: a dot and an arrow down', row(null, null, 7), 1, false, 'down'],
    ['no number: words at the start of the scale', row(null, null, null), 0, false, null],
  ])('%s', (_, given, dots, line, arrow) => {
    const [placed] = lay(given).rows;
    expect([placed!.dots.length, placed!.line !== null, placed!.arrow?.way ?? null]).toEqual([
      dots,
      line,
      arrow,
    ]);
  });

  it('ticks stand at whole people', () => {
    expect(lay(row(0, null, 1)).ticks.map(({ value }) => value)).toEqual([0, 1]);
  });

  const LONG = 'A source with a long name indeed, cited by an agency and by two ministries';
  const long = { ...row(3, null, null), who: LONG, said: 'at least 3 killed' };

  it('breaks long names beside the figures', () => {
    const { rows, plotFrom, plotTo } = layOutDispute([long], 508);
    expect(rows[0]!.lines.length).toBeGreaterThan(1);
    expect(rows[0]!.labelBaseline).toBe(rows[0]!.baseline);
    expect(plotTo).toBeGreaterThan(plotFrom);
  });

  it('stands names above the figures where there is no room beside them', () => {
    const width = 336;
    const { rows, plotFrom, plotTo, height } = layOutDispute([long, row(4, 4, 4)], width);
    const [first, second] = rows as [(typeof rows)[0], (typeof rows)[0]];
    expect(first.lines.length).toBeLessThan(3);
    expect(first.middle).toBeGreaterThan(first.labelBaseline + (first.lines.length - 1) * 13);
    expect(second.labelBaseline).toBeGreaterThan(first.baseline);
    expect(first.wordsAt + textWidth(long.said, 12)).toBeLessThanOrEqual(width);
    expect(plotTo - plotFrom).toBeGreaterThan(width / 3);
    expect(height).toBeGreaterThan(second.baseline);
  });
});
