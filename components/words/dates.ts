/**
 * Dates and intervals of the data in the reader's language. What is not known is said to be so, never
 * guessed.
 */
import { t, uiLanguage } from '../../extension/i18n';
import type { Interval, IntervalEnd, IsoDate, Property } from '../../pack/model';
import { number } from './language';

export type DateStyle = 'long' | 'short';
type Precision = 'day' | 'month' | 'year';
type KnownEnd = Extract<IntervalEnd, { kind: 'date' }>;

const EDTF_DATE = /^(-?\d{4})(-(?:0[1-9]|1[0-2]))?(-\d{2})?([?~%])?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(precision: Precision, style: DateStyle): Intl.DateTimeFormat {
  const language = uiLanguage();
  const key = `${language} ${precision} ${style}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month: style }),
      ...(precision === 'day' && { day: 'numeric' }),
    });
    formats.set(key, made);
  }
  return made;
}

function toDate(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function written(precision: Precision, style: DateStyle, day: IsoDate): string {
  return together(format(precision, style).formatToParts(toDate(day)));
}

/**
 * "2–3 February 2024", "2014–2018": there is no space between single numbers, whatever the browser's tables
 * say.
 */
function writtenRange(precision: Precision, style: DateStyle, from: IsoDate, to: IsoDate): string {
  const parts = format(precision, style).formatRangeToParts(toDate(from), toDate(to));
  const isShort = parts.filter(({ source }) => source === 'startRange').length === 1;
  return together(isShort ? parts.map(closeUp) : parts);
}

function closeUp(part: Part): Part {
  return /^\s*–\s*$/.test(part.value) ? { ...part, value: '–' } : part;
}

type Part = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

/** Only French uses an ordinal for the first of a month: "1er juillet". */
function together(parts: Part[]): string {
  const first = number(1);
  return parts
    .map(({ type, value }) => (type === 'day' && value === first ? t('dayFirst') : value))
    .join('');
}

export function dayInWords(day: IsoDate, style: DateStyle = 'long'): string {
  return written('day', style, day);
}

export function monthInWords(day: IsoDate, withYear: boolean): string {
  return withYear
    ? format('month', 'short').format(toDate(day))
    : new Intl.DateTimeFormat(uiLanguage(), { timeZone: 'UTC', month: 'short' }).format(
        toDate(day),
      );
}

export function yearInWords(day: IsoDate): string {
  return format('year', 'long').format(toDate(day));
}

/** How finely the data gives a date; null when it gives only the two days it lies between. */
function precisionOf(end: KnownEnd): Precision | null {
  const parts = EDTF_DATE.exec(end.edtf);
  if (!parts) return end.earliest === end.latest ? 'day' : null;
  return parts[3] ? 'day' : parts[2] ? 'month' : 'year';
}

/** One date, with "about" or "uncertain" where the data says so. */
export function dateInWords(end: KnownEnd, style: DateStyle = 'long'): string {
  const precision = precisionOf(end);
  if (!precision) return t('dateSometimeIn', rangeInWords(end.earliest, end.latest, style));
  const date = written(precision, style, end.earliest);
  const qualifier = EDTF_DATE.exec(end.edtf)?.[4];
  if (qualifier === '?') return t('dateUncertain', date);
  if (qualifier === '~') return t('dateAbout', date);
  if (qualifier === '%') return t('dateUncertain', t('dateAbout', date));
  return date;
}

/** "until 7 February 2024": the end alone. */
export function endInWords(end: KnownEnd, style: DateStyle = 'long'): string {
  return t(isDay(end) ? 'dateUntilDay' : 'dateUntil', dateInWords(end, style));
}

/** Whole years are shown as years ("2003–2007"), anything else is shown to the day. */
function rangeInWords(from: IsoDate, to: IsoDate, style: DateStyle): string {
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  return writtenRange(wholeYears ? 'year' : 'day', style, from, to);
}

/** French says "depuis le 3 mai" but "depuis mai": some texts have a separate form for days. */
function isDay(end: KnownEnd): boolean {
  return precisionOf(end) === 'day';
}

export function intervalInWords(when: Interval, style: DateStyle = 'long'): string {
  const { start, end } = when;
  if (when.isPoint) return start.kind === 'date' ? dateInWords(start, style) : t('dateNotKnown');
  if (start.kind === 'date') {
    const from = dateInWords(start, style);
    if (end.kind === 'open') return t(isDay(start) ? 'dateSinceDay' : 'dateSince', from);
    if (end.kind === 'unknown')
      return t(isDay(start) ? 'dateFromDayEndNotKnown' : 'dateFromEndNotKnown', from);
    return spanInWords(start, end, style);
  }
  if (end.kind === 'date') {
    const until = endInWords(end, style);
    return start.kind === 'open' ? until : t('dateStartNotKnown', until);
  }
  if (end.kind === 'open' && start.kind === 'unknown' && when.edtf !== null)
    return t('dateStartNotKnown', t('dateStillSo'));
  return t('dateNotKnown');
}

/** What happens once, and does not go on until a day: somebody dies by then, and does not until then. */
const MOMENTS: Property[] = [
  'founded',
  'dissolved',
  'renamed',
  'split-from',
  'merged-into',
  'mission-ended',
  'born',
  'died',
  'killed-in',
];

/** When a statement holds, or when what it says happened. */
export function statementWhenInWords(
  { property, when }: { property: Property; when: Interval },
  style: DateStyle = 'long',
): string {
  const { start, end } = when;
  const isByThen = !when.isPoint && start.kind === 'unknown' && end.kind === 'date';
  if (!isByThen || !MOMENTS.includes(property)) return intervalInWords(when, style);
  return t(isDay(end) ? 'dateByDay' : 'dateBy', dateInWords(end, style));
}

function spanInWords(start: KnownEnd, end: KnownEnd, style: DateStyle): string {
  const precision = precisionOf(start);
  const plain = !/[?~%]/.test(start.edtf + end.edtf);
  if (precision && precision === precisionOf(end) && plain)
    return writtenRange(precision, style, start.earliest, end.earliest);
  return t('dateFromTo', dateInWords(start, style), dateInWords(end, style));
}

/** The date of a publication, as its EDTF says (`2024-01`, `2024-01-04`); as written if it is another form. */
export function issuedInWords(edtf: string, style: DateStyle = 'long'): string {
  const parts = EDTF_DATE.exec(edtf);
  if (!parts) return edtf;
  const day = `${parts[1]}${parts[2] ?? '-01'}${parts[3] ?? '-01'}`;
  return dateInWords({ kind: 'date', edtf, earliest: day, latest: day }, style);
}
