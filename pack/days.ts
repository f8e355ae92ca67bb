/** Counting days of the calendar: no clock, no zone. */
import type { IsoDate } from './model';

/** Milliseconds. */
export const DAY = 86_400_000;

/** The day so many days later; earlier where the number is below 0. */
export const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + Math.round(days) * DAY).toISOString().slice(0, 10);

/** From one day to another; below 0 where the second comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);
