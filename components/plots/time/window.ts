/** Which stretch of time a plot shows. */

import { addDays, daysBetween } from '../../../pack/days';
import type { Interval, IsoDate } from '../../../pack/model';
import type { TimeWindow } from './scale';

/** Days: a plot of less would be one bar from edge to edge. */
const LEAST_DAYS = 120;
/** Share of the stretch left free at each end, so that no mark is cut by the edge. */
const AIR = 0.025;
/** Days either side of the article in the closer look: the season around it. */
const SEASON = 56;
/** Fewer events than this need no second plot. */
const WORTH_A_CLOSER_LOOK = 3;

/** Everything with a date, the article's day, and "still so" up to the day the data was looked up. */
export function wholeWindow(
  whens: Interval[],
  articleDate: IsoDate | null,
  asOf: IsoDate,
): TimeWindow | null {
  const days = whens.flatMap((when) => daysOf(when, asOf));
  if (days.length === 0) return null;
  if (articleDate) days.push(articleDate);
  days.sort();
  return withAir(days[0]!, days.at(-1)!);
}

function daysOf(when: Interval, asOf: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (const end of [when.start, when.end])
    if (end.kind === 'date') days.push(end.earliest, end.latest);
  if (!when.isPoint && when.end.kind === 'open') days.push(asOf);
  return days;
}

function withAir(from: IsoDate, to: IsoDate): TimeWindow {
  const days = daysBetween(from, to);
  const air = Math.max(days * AIR, (LEAST_DAYS - days) / 2, 1);
  return { from: addDays(from, -air), to: addDays(to, air) };
}

/** The season around the article, if enough happened in it and the whole is much longer. */
export function closeWindow(
  whole: TimeWindow,
  eventDays: IsoDate[],
  around: IsoDate | null,
): TimeWindow | null {
  if (!around) return null;
  const season = { from: addDays(around, -SEASON), to: addDays(around, SEASON) };
  const held = eventDays.filter((day) => day >= season.from && day <= season.to);
  const isMuchLonger = daysBetween(whole.from, whole.to) > 6 * SEASON;
  return held.length >= WORTH_A_CLOSER_LOOK && isMuchLonger ? season : null;
}

export function yearWindow(year: number): TimeWindow {
  const text = String(year).padStart(4, '0');
  return { from: `${text}-01-01`, to: `${text}-12-31` };
}
