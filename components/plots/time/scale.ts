/** A stretch of time laid over a width: days to px along the reading direction, and where ticks stand. */
import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { IsoDate } from '../../../pack/model';

export interface TimeWindow {
  from: IsoDate;
  to: IsoDate;
}

export type TickUnit = 'day' | 'month' | 'year';

export interface Tick {
  day: IsoDate;
  at: number;
}

export interface TimeScale extends TimeWindow {
  width: number;
  /** px from the start of the plot; outside 0…width for days outside the window. */
  at(day: IsoDate): number;
  holds(day: IsoDate): boolean;
  unit: TickUnit;
  ticks: Tick[];
}

/** px that a tick's label takes with some air around it, in any of the languages. */
const TICK_ROOM = 72;
/** Above the first number of days all ticks are years; above the second, months. */
const YEARS_FROM = 800;
const MONTHS_FROM = 45;

export function timeScale({ from, to }: TimeWindow, width: number): TimeScale {
  const scale = scaleUtc([asDate(from), asDate(to)], [0, width]);
  const days = utcDay.count(asDate(from), asDate(to));
  const unit: TickUnit = days > YEARS_FROM ? 'year' : days > MONTHS_FROM ? 'month' : 'day';
  const ticks = scale.ticks(every(unit, days, Math.max(2, width / TICK_ROOM))).map(isoDay);
  return {
    from,
    to,
    width,
    unit,
    ticks: ticks.map((day) => ({ day, at: scale(asDate(day)) })),
    at: (day) => scale(asDate(day)),
    holds: (day) => day >= from && day <= to,
  };
}

/** Whole years, months or days, in steps that read well, so that about `most` fit. */
function every(unit: TickUnit, days: number, most: number) {
  const step = (steps: number[], length: number) =>
    steps.find((n) => days / (length * n) <= most) ?? steps.at(-1)!;
  if (unit === 'year') return utcYear.every(step([1, 2, 5, 10, 20, 50, 100], 365.25))!;
  if (unit === 'month') return utcMonth.every(step([1, 2, 3, 6, 12], 30.4))!;
  return utcDay.every(step([1, 2, 5, 10, 15], 1))!;
}

function asDate(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function isoDay(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
