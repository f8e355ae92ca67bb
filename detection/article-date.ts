/** Dates as people give them for an article: a day, a month or a year. */
import type { IsoDate } from '../pack/model';

export interface DaySpan {
  from: IsoDate;
  to: IsoDate;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/;

/** The days a date may mean; null when it is no date of the calendar. */
export function dateAsWritten(text: string): DaySpan | null {
  const found = DATE.exec(text.trim());
  if (!found) return null;
  const [, year, month, day] = found;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}
