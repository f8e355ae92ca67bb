/** Reads a day out of what pages write as dates. Anything doubtful is no date. */
import { addDays } from '../../pack/days';
import type { IsoDate } from '../../pack/model';

/** The web has hardly any older news pages; such dates come from clocks that were never set. */
const EARLIEST: IsoDate = '1990-01-01';

export function saneDay(written: unknown, now: Date): IsoDate | null {
  const day = readDay(written);
  if (day === null) return null;
  // Tomorrow is allowed: publishers east of the reader are ahead of the reader's clock.
  const latest = addDays(now.toISOString().slice(0, 10), 1);
  return day >= EARLIEST && day <= latest ? day : null;
}

function readDay(written: unknown): IsoDate | null {
  if (typeof written !== 'string') return null;
  const text = written.trim();
  // The day as the publisher wrote it, in the publisher's own zone.
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text);
  if (slashed) return calendarDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  if (/^\d{10}(\d{3})?$/.test(text)) return fromEpoch(text);
  return inEnglishWords(text);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * "January 4, 2024", "Thu, 04 Jan 2024 10:00:00 GMT". Digits alone (04/01/2024) are ambiguous and give no
 * day.
 */
function inEnglishWords(text: string): IsoDate | null {
  const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  if (monthFirst) return worded(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i.exec(text);
  return dayFirst ? worded(dayFirst[3], dayFirst[2], dayFirst[1]) : null;
}

function worded(year = '', month = '', day = ''): IsoDate | null {
  const index = MONTHS.indexOf(month.toLowerCase());
  return index < 0 ? null : calendarDay(Number(year), index + 1, Number(day));
}

function fromEpoch(digits: string): IsoDate | null {
  const milliseconds = digits.length === 10 ? Number(digits) * 1000 : Number(digits);
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function calendarDay(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
