/**
 * One interval as pieces to draw. Post: a date known to the day. Hairline: the date lies somewhere
 * in here. Chevron: goes on beyond the plot. Dashes: not known. What is not known is never drawn as
 * if it were.
 */
import type { Interval, IntervalEnd, IsoDate } from '../../../pack/model';
import type { TimeScale } from './scale';

export interface Span {
  kind:
    | 'bar'
    | 'hairline'
    | 'post'
    | 'dashes-before'
    | 'dashes-after'
    | 'beyond-start'
    | 'beyond-end'
    /** From an act on, while nothing on file undoes it. */
    | 'nothing-ends-it';
  /** px along time; `to` equals `from` for posts and chevrons. */
  from: number;
  to: number;
}

/** px of dashes that say "from here, nobody knows". */
export const DASHES = 22;

/** What intervals are laid over: days to px along the reading direction. */
export type TimeAxis = Pick<TimeScale, 'from' | 'to' | 'width' | 'at'>;

export interface Known {
  asOf: IsoDate;
  /** A day on which it is known to have held, if any. */
  attested?: IsoDate | null;
  /** The last day on which it may have held, if there is one on file. */
  notAfter?: IsoDate | null;
  /** Dashes where an end is not known: a few px that say so, or over all days on which it may have held. */
  dashes: 'few' | 'all-it-may';
}

type DatedEnd = IntervalEnd & { kind: 'date' };
type Days = Pick<DatedEnd, 'earliest' | 'latest'>;

export function spansOf(when: Interval, axis: TimeAxis, known: Known): Span[] {
  if (when.isPoint) return pointSpans(when, axis);
  const { asOf, attested = null, notAfter = null, dashes } = known;
  const goesOn = when.end.kind === 'open';
  const [begun, ended] = inOrder(datesOf(when.start), datesOf(when.end), goesOn ? asOf : null);
  const isOfOld = when.start.kind === 'open';
  if (!begun && !ended && !goesOn && !isOfOld) return [];

  const firstSure = isOfOld ? axis.from : (begun?.latest ?? attested ?? ended?.earliest ?? asOf);
  const lastSure = ended?.earliest ?? later(firstSure, goesOn ? asOf : (attested ?? firstSure));
  if ((begun?.earliest ?? firstSure) > axis.to || (ended?.latest ?? lastSure) < axis.from)
    return [];

  const inside = insideOf(axis);
  const from = inside(firstSure);
  const to = inside(lastSure);
  const spans: Span[] = [];

  if (isOfOld || firstSure < axis.from) spans.push({ kind: 'beyond-start', from: 0, to: 0 });
  else if (begun) spans.push(dated(begun, inside));
  else {
    const start = dashes === 'few' ? Math.max(0, from - DASHES) : 0;
    spans.push({ kind: 'dashes-before', from: start, to: from });
  }
  if (to > from) spans.push({ kind: 'bar', from, to });
  if (goesOn) spans.push({ kind: 'beyond-end', from: to, to });
  else if (ended && ended.earliest > axis.to) {
    spans.push({ kind: 'beyond-end', from: axis.width, to: axis.width });
  } else if (ended) spans.push(dated(ended, inside));
  else {
    const most = inside(notAfter ?? (dashes === 'few' ? axis.to : asOf));
    const until = dashes === 'few' ? Math.min(to + DASHES, most) : most;
    spans.push({ kind: 'dashes-after', from: to, to: until });
  }
  return spans.filter(({ kind, from, to }) => !kind.startsWith('dashes') || to > from);
}

/** What goes on ends with those it ties together, if not before. An end that is not known stays so. */
export function endedBy(when: Interval, notAfter: IsoDate | null): Interval {
  const { end, isPoint } = when;
  if (notAfter === null || isPoint || end.kind === 'unknown') return when;
  if (end.kind === 'open') {
    return { ...when, end: { kind: 'date', edtf: notAfter, earliest: notAfter, latest: notAfter } };
  }
  return isWithin(notAfter, end) ? { ...when, end: { ...end, latest: notAfter } } : when;
}

function datesOf(end: IntervalEnd): DatedEnd | null {
  return end.kind === 'date' ? end : null;
}

/** Nothing ends before it begins, or begins after it was seen to go on: each narrows the other. */
function inOrder(
  start: Days | null,
  end: Days | null,
  goesOnOn: IsoDate | null,
): [Days | null, Days | null] {
  const last = end?.latest ?? goesOnOn;
  return [
    start && last !== null && isWithin(last, start) ? { ...start, latest: last } : start,
    start && end && isWithin(start.earliest, end) ? { ...end, earliest: start.earliest } : end,
  ];
}

function isWithin(day: IsoDate, { earliest, latest }: Days): boolean {
  return day >= earliest && day <= latest;
}

function dated({ earliest, latest }: Days, inside: (day: IsoDate) => number): Span {
  const kind = earliest === latest ? 'post' : 'hairline';
  return { kind, from: inside(earliest), to: inside(latest) };
}

function insideOf({ at, width }: TimeAxis): (day: IsoDate) => number {
  return (day) => Math.min(width, Math.max(0, at(day)));
}

/** The act itself, by its date; then a thin line as far as is on file. */
export function actSpans(when: Interval, axis: TimeAxis, asOf: IsoDate): Span[] {
  if (when.start.kind !== 'date' || when.start.earliest > axis.to || asOf < axis.from) return [];
  const inside = insideOf(axis);
  const { latest } = when.start;
  const on: Span = { kind: 'nothing-ends-it', from: inside(latest), to: inside(asOf) };
  const before: Span = { kind: 'beyond-start', from: 0, to: 0 };
  return latest < axis.from ? [before, on] : [...pointSpans(when, axis), on];
}

function pointSpans({ start }: Interval, axis: TimeAxis): Span[] {
  if (start.kind !== 'date' || start.latest < axis.from || start.earliest > axis.to) return [];
  return [dated(start, insideOf(axis))];
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
