/** Which stretch of time the card's plot shows, and where its ticks stand. Pure; days as UTC. */
import { addDays, DAY, daysBetween } from '../../../pack/days';
import type { IsoDate } from '../../../pack/model';
import type { CardModel } from '../../../pack/views/card';
import { endedBy } from '../../plots/time/spans';

/** Days either way: with this many events near, the plot looks at the months around the article. */
const NEAR_DAYS = 100;
const NEAR_EVENTS = 2;
/** Months shown before and after the article's month when looking closely. */
const MONTHS_BEFORE = 3;
const MONTHS_AFTER = 2;
/** A plot of less than this many days would be one bar from edge to edge. */
const LEAST_DAYS = 90;
/** Share of the plot that comes before the article where nothing else does. */
const LEAD = 0.08;
/** Years of which fewer than two begin within the plot say nothing of its scale: then months do. */
const LEAST_TICKS = 2;
/** About as many labels as 328 px hold in any language. */
const MOST_TICKS = 6;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

export interface PlotWindow {
  from: IsoDate;
  to: IsoDate;
  unit: 'month' | 'year';
  ticks: IsoDate[];
  /** 0 at `from`, 1 at `to`; below 0 or above 1 for days outside. */
  position(day: IsoDate): number;
  holds(day: IsoDate): boolean;
}

type Model = Pick<CardModel, 'timeline' | 'events' | 'articleDate' | 'asOf'>;

export function plotWindow(model: Model): PlotWindow | null {
  const { articleDate } = model;
  if (articleDate) {
    const near = model.events.filter(
      ({ when }) =>
        when.start.kind === 'date' &&
        Math.abs(daysBetween(when.start.earliest, articleDate)) <= NEAR_DAYS,
    );
    if (near.length >= NEAR_EVENTS)
      return makeWindow(
        monthStart(articleDate, -MONTHS_BEFORE),
        monthStart(articleDate, MONTHS_AFTER),
      );
  }
  const days = knownDays(model);
  if (!days.length) return null;
  if (articleDate) days.push(articleDate);
  days.sort();
  let from = days[0]!;
  let to = days.at(-1)!;
  const lacking = LEAST_DAYS - daysBetween(from, to);
  if (lacking > 0) {
    from = addDays(from, -lacking / 2);
    to = addDays(to, lacking / 2);
  }
  // All labels of the lanes begin at the edge: the article's line would run through their first letters.
  if (articleDate) {
    const lead = Math.ceil(daysBetween(from, to) * LEAD);
    if (daysBetween(from, articleDate) < lead) from = addDays(articleDate, -lead);
  }
  return makeWindow(from, to);
}

/** Every day the plot would have to reach; "still so" reaches the day the data was looked up. */
function knownDays({ timeline, events, asOf }: Model): IsoDate[] {
  const days: IsoDate[] = [];
  const lasting = timeline.map(({ when, notAfter }) => endedBy(when, notAfter));
  for (const when of [...lasting, ...events.map(({ when }) => when)]) {
    for (const end of [when.start, when.end])
      if (end.kind === 'date') days.push(end.earliest, end.latest);
    if (!when.isPoint && when.end.kind === 'open' && when.start.kind === 'date') days.push(asOf);
  }
  return days;
}

function makeWindow(from: IsoDate, to: IsoDate): PlotWindow {
  const start = Date.parse(from);
  const length = Date.parse(to) - start;
  const years = length > 500 * DAY ? yearTicks(from, to) : [];
  const unit = years.length >= LEAST_TICKS ? 'year' : 'month';
  return {
    from,
    to,
    unit,
    ticks: unit === 'year' ? years : monthTicks(from, to),
    position: (day) => (Date.parse(day) - start) / length,
    holds: (day) => day >= from && day <= to,
  };
}

function monthTicks(from: IsoDate, to: IsoDate): IsoDate[] {
  const ticks: IsoDate[] = [];
  for (let i = 0; ; i++) {
    const day = monthStart(from, i);
    if (day > to) break;
    if (day >= from) ticks.push(day);
  }
  const step = [1, 2, 3, 6].find((n) => ticks.length / n <= MOST_TICKS) ?? 12;
  return ticks.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0);
}

function yearTicks(from: IsoDate, to: IsoDate): IsoDate[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  const step = YEAR_STEPS.find((n) => (last - first) / n < MOST_TICKS) ?? 1000;
  const ticks: IsoDate[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = `${String(year).padStart(4, '0')}-01-01`;
    if (day >= from && day <= to) ticks.push(day);
  }
  return ticks;
}

function monthStart(day: IsoDate, months: number): IsoDate {
  const [year, month] = day.split('-').map(Number);
  return isoOf(Date.UTC(year!, month! - 1 + months, 1));
}

function isoOf(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
