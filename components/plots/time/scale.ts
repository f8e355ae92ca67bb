/** A stretch of time laid over a width: days to px along the reading direction, and where ticks stand. */
import { scaleUtc } from 'd3-scale';
import { utcDay } from 'd3-time';
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

/** px a tick's label takes with air around it, in any of the languages. */
const TICK_ROOM = 72;
/** Beyond this many days ticks are years only; beyond the second, months only. */
const YEARS_FROM = 800;
const MONTHS_FROM = 45;

export function timeScale({ from, to }: TimeWindow, width: number): TimeScale {
  const scale = scaleUtc([asDate(from), asDate(to)], [0, width]);
  const days = utcDay.count(asDate(from), asDate(to));
  const unit: TickUnit = days > YEARS_FROM ? 'year' : days > MONTHS_FROM ? 'month' : 'day';
  const ticks = scale
    .ticks(Math.max(2, Math.floor(width / TICK_ROOM)))
    .map(isoDay)
    .filter((day) => unit === 'day' || day.endsWith(unit === 'year' ? '-01-01' : '-01'));
  return {
    from,
    to,
    width,
    unit,
    ticks: [...new Set(ticks)].map((day) => ({ day, at: scale(asDate(day)) })),
    at: (day) => scale(asDate(day)),
    holds: (day) => day >= from && day <= to,
  };
}

export function asDate(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function isoDay(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDay(utcDay.offset(asDate(day), Math.round(days)));
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return utcDay.count(asDate(from), asDate(to));
}
