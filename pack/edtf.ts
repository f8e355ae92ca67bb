/**
 * Turns dates as the data writes them (EDTF level 1, and the level 2 set for "one of these") into intervals.
 * Runs when the pack is built; the extension receives the intervals. Why not the `edtf` library:
 * docs/decisions/020-own-edtf-reader.md; the tests compare the two.
 */
import type { Interval, IntervalEnd, IsoDate } from './model';

export type EdtfReading = { ok: true; interval: Interval } | { ok: false; why: string };

type DateEnd = Extract<IntervalEnd, { kind: 'date' }>;

const QUALIFIER = /[?~%]$/;
const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
const MONTHS_IN_A_YEAR = 12;
/** EDTF gives these month numbers to seasons and quarters, which have no agreed days. */
const SEASONS = { first: 21, last: 41 };

export const UNKNOWN_INTERVAL: Interval = {
  edtf: null,
  start: { kind: 'unknown' },
  end: { kind: 'unknown' },
  isPoint: false,
};

/** `isSpan` false: `2003/2007` means one day somewhere in between. */
export function readEdtf(text: string, isSpan = true): EdtfReading {
  try {
    return { ok: true, interval: intervalOf(text, isSpan) };
  } catch (error) {
    if (error instanceof NoDate) return { ok: false, why: error.message };
    throw error;
  }
}

class NoDate extends Error {}

function intervalOf(text: string, isSpan: boolean): Interval {
  if (text.startsWith('[')) return point(text, oneOf(text));
  const sides = text.split('/');
  if (sides.length === 1) return point(text, dateOf(text));
  if (sides.length > 2) throw new NoDate(`"${text}" has more than one slash`);
  const start = endOf(sides[0]!);
  const end = endOf(sides[1]!);
  if (start.kind !== 'date' && end.kind !== 'date') {
    throw new NoDate(`"${text}" says nothing: leave it out where no date is known`);
  }
  if (start.kind === 'date' && end.kind === 'date' && end.latest < start.earliest) {
    throw new NoDate(`"${text}" ends before it begins: swap the two dates or mend one`);
  }
  if (isSpan) return { edtf: text, start, end, isPoint: false };
  if (start.kind !== 'date' || end.kind !== 'date') {
    throw new NoDate(`"${text}" with span: false needs both dates`);
  }
  return point(text, { kind: 'date', edtf: text, earliest: start.earliest, latest: end.latest });
}

function point(text: string, day: DateEnd): Interval {
  return { edtf: text, start: day, end: day, isPoint: true };
}

function endOf(text: string): IntervalEnd {
  if (text === '..') return { kind: 'open' };
  if (text === '') return { kind: 'unknown' };
  return dateOf(text);
}

function oneOf(text: string): DateEnd {
  if (!text.endsWith(']')) throw new NoDate(`"${text}" lacks its closing bracket`);
  const days = text
    .slice(1, -1)
    .split(',')
    .map((part) => dateOf(part.trim()));
  const earliest = days.map((day) => day.earliest).sort()[0]!;
  const latest = days
    .map((day) => day.latest)
    .sort()
    .at(-1)!;
  return { kind: 'date', edtf: text, earliest, latest };
}

function dateOf(text: string): DateEnd {
  const parts = DATE.exec(text.replace(QUALIFIER, ''));
  if (!parts) {
    throw new NoDate(`"${text}" is no date: write 2024-01-04, 2024-01, 2024, 2007?, 2014~ or 199X`);
  }
  const [, year, month, day] = parts as unknown as [string, string, string?, string?];
  const needsMonthFirst = month === 'XX' && day !== undefined && day !== 'XX';
  if (needsMonthFirst || (year.includes('X') && month !== undefined)) {
    throw new NoDate(`"${text}": what stands after an X must be unknown too`);
  }
  const monthNumber = month === undefined || month === 'XX' ? null : Number(month);
  if (monthNumber !== null && monthNumber >= SEASONS.first && monthNumber <= SEASONS.last) {
    throw new NoDate(
      `"${text}": a season has no agreed days, write months instead (2024-03/2024-05)`,
    );
  }
  if (monthNumber !== null && (monthNumber < 1 || monthNumber > MONTHS_IN_A_YEAR)) {
    throw new NoDate(`"${text}": there is no month ${month}`);
  }
  const lastDay = (m: number, y: number) => new Date(Date.UTC(y, m, 0)).getUTCDate();
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (monthNumber === null) {
    return { kind: 'date', edtf: text, earliest: iso(first, 1, 1), latest: iso(last, 12, 31) };
  }
  const dayNumber = day === undefined || day === 'XX' ? null : Number(day);
  const daysInMonth = lastDay(monthNumber, first);
  if (dayNumber !== null && (dayNumber < 1 || dayNumber > daysInMonth)) {
    throw new NoDate(`"${text}": that month has ${daysInMonth} days`);
  }
  return {
    kind: 'date',
    edtf: text,
    earliest: iso(first, monthNumber, dayNumber ?? 1),
    latest: iso(last, monthNumber, dayNumber ?? daysInMonth),
  };
}

function iso(year: number, month: number, day: number): IsoDate {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
