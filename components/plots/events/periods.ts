/** Events of a stretch of time that the reader chooses: around the article, a year, or all. Pure. */
import type { IsoDate } from '../../../pack/model';
import type { PlotEvent } from '../model';
import type { TimeWindow } from '../time/scale';
import { closeWindow, wholeWindow, yearWindow } from '../time/window';

/** A stretch of time the reader may look at closely. */
export type Period = { kind: 'all' } | { kind: 'around' } | { kind: 'year'; year: number };

/** The number of events that a list and a map can show at once without a choice of period. */
const FEW = 20;

export interface Periods {
  choices: Period[];
  first: Period;
}

export function periodsOf(events: PlotEvent[], on: IsoDate | null, asOf: IsoDate): Periods {
  const days = events.flatMap(({ when }) =>
    when.start.kind === 'date' ? [when.start.earliest] : [],
  );
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => b - a);
  const whole = wholeWindow(
    events.map(({ when }) => when),
    on,
    asOf,
  );
  const isWorthIt = whole !== null && closeWindow(whole, days, on) !== null;
  const all: Period = { kind: 'all' };
  const around: Period[] = isWorthIt ? [{ kind: 'around' }] : [];
  const byYear = years.length > 1 ? years.map((year): Period => ({ kind: 'year', year })) : [];
  const busy = years.filter((year) => days.filter((day) => inYear(day, year)).length > 2);
  const year = nearest(busy, on);
  const its = byYear.find((period) => period.kind === 'year' && period.year === year);
  const first = around[0] ?? (events.length > FEW ? (its ?? all) : all);
  return { choices: [...around, all, ...byYear], first };
}

export function windowOf(period: Period, on: IsoDate | null, whole: TimeWindow): TimeWindow {
  if (period.kind === 'year') return yearWindow(period.year);
  if (period.kind === 'all' || !on) return whole;
  return closeWindow({ from: '0001-01-01', to: '9999-12-31' }, [on, on, on], on) ?? whole;
}

/** Events with no date at all belong to no year but to the whole. */
export function within<E extends PlotEvent>(events: E[], period: Period, window: TimeWindow): E[] {
  if (period.kind === 'all') return events;
  return events.filter(({ when }) => {
    if (when.start.kind !== 'date') return false;
    const last = when.end.kind === 'date' ? when.end.latest : when.start.latest;
    return when.start.earliest <= window.to && last >= window.from;
  });
}

/** To the article's year, and of two as near the one it may speak of; with no article the last. `years`: newest first. */
function nearest(years: number[], on: IsoDate | null): number | null {
  if (!on) return years[0] ?? null;
  const distance = (year: number) => Math.abs(year - Number(on.slice(0, 4)));
  return [...years].sort((a, b) => distance(a) - distance(b) || a - b)[0] ?? null;
}

function inYear(day: IsoDate, year: number): boolean {
  return Number(day.slice(0, 4)) === year;
}
