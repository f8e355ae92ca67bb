/** Counting days of the calendar: no clock, no zone. */
import type { IsoDate } from './model';

/** Milliseconds. */
export const DAY = 86_400_000;

/** The day that many days later, or earlier if the number is negative. */
export const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + Math.round(days) * DAY).toISOString().slice(0, 10);

/** Days from one day to another; negative if the second comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);
