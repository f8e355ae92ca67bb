/** Days to px, ticks that stand on the beginnings of years, months or days, and what a plot reaches over. */
import { describe, expect, it } from 'vitest';
import { between, on } from '../../../components/fixtures/example-intervals';
import { timeScale } from '../../../components/plots/time/scale';
import { closeWindow, wholeWindow, yearWindow } from '../../../components/plots/time/window';

describe('the scale of time', () => {
  it.each([
    ['twenty years in a wide plot', '2003-01-01', '2023-01-01', 1072, 'year', '2004-01-01', 10],
    ['twenty years in a narrow one', '2003-01-01', '2023-01-01', 348, 'year', '2005-01-01', 4],
    ['a season', '2023-11-09', '2024-02-29', 348, 'month', '2023-12-01', 3],
    ['a fortnight', '2024-01-01', '2024-01-15', 348, 'day', '2024-01-01', 3],
  ])('%s', (_, from, to, width, unit, first, ticks) => {
    const scale = timeScale({ from, to }, width);
    expect([scale.unit, scale.ticks[0]?.day, scale.ticks.length]).toEqual([unit, first, ticks]);
    expect([scale.at(from), scale.at(to)]).toEqual([0, width]);
  });
});

describe('how far a plot reaches', () => {
  it('covers every known date, the article and "still so", with a little air', () => {
    const whole = wholeWindow([between('2014-06', '..'), on('2020')], '2024-01-04', '2026-07-01')!;
    expect(whole.from < '2014-06-01' && whole.from > '2013-06-01').toBe(true);
    expect(whole.to > '2026-07-01' && whole.to < '2027-01-01').toBe(true);
  });

  it('is at least some months, so that one day is not a whole plot', () => {
    expect(wholeWindow([on('2024-01-04')], null, '2026-07-01')).toEqual({
      from: '2023-11-05',
      to: '2024-03-04',
    });
  });

  it('is nothing where nothing is dated', () => {
    expect(wholeWindow([between(null, null)], null, '2026-07-01')).toBeNull();
  });

  it('looks closer around the article only where enough happened', () => {
    const whole = { from: '2003-01-01', to: '2026-07-01' };
    const near = ['2023-12-26', '2024-01-04', '2024-02-07'];
    const season = { from: '2023-11-09', to: '2024-02-29' };
    expect(closeWindow(whole, near, '2024-01-04')).toEqual(season);
    expect(closeWindow(whole, near.slice(1), '2024-01-04')).toBeNull();
    expect(closeWindow(whole, near, null)).toBeNull();
    expect(closeWindow(season, near, '2024-01-04')).toBeNull();
  });

  it('writes years with four digits', () => {
    expect(yearWindow(680)).toEqual({ from: '0680-01-01', to: '0680-12-31' });
  });
});
