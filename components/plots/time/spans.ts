/**
 * One interval as pieces to draw. Post: a date known to the day. Hairline: the date lies somewhere
 * in here. Chevron: goes on beyond the plot. Dashes: not known. What is not known is never drawn as
 * if it were.
 */
import type { Interval, IsoDate } from '../../../pack/model';
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

export interface Attested {
  /** A day on which it is known to have held, if any. */
  day: IsoDate | null;
  asOf: IsoDate;
}

export function spansOf(when: Interval, scale: TimeScale, attested: Attested): Span[] {
  if (when.isPoint) return pointSpans(when, scale);
  const start = when.start.kind === 'date' ? when.start : null;
  const end = when.end.kind === 'date' ? when.end : null;
  const goesOn = when.end.kind === 'open';
  if (!start && !end && !goesOn) return [];

  const firstSure = start?.latest ?? attested.day ?? end?.earliest ?? attested.asOf;
  const lastSure =
    end?.earliest ?? (goesOn ? attested.asOf : latest(firstSure, attested.day ?? firstSure));
  if ((start?.earliest ?? firstSure) > scale.to) return [];
  if ((end?.latest ?? lastSure) < scale.from && !goesOn) return [];

  const inside = (x: number) => Math.min(scale.width, Math.max(0, x));
  const from = inside(scale.at(firstSure));
  const to = inside(Math.max(scale.at(lastSure), scale.at(firstSure)));
  const spans: Span[] = [];

  if (!start) {
    if (when.start.kind === 'unknown')
      spans.push({ kind: 'dashes-before', from: Math.max(0, from - DASHES), to: from });
    else spans.push({ kind: 'beyond-start', from: 0, to: 0 });
  } else if (start.latest < scale.from) {
    spans.push({ kind: 'beyond-start', from: 0, to: 0 });
  } else if (start.earliest === start.latest) {
    spans.push({ kind: 'post', from, to: from });
  } else {
    spans.push({ kind: 'hairline', from: inside(scale.at(start.earliest)), to: from });
  }
  if (to > from) spans.push({ kind: 'bar', from, to });
  if (end) {
    if (end.earliest > scale.to) spans.push({ kind: 'beyond-end', from: to, to });
    else if (end.earliest === end.latest) spans.push({ kind: 'post', from: to, to });
    else spans.push({ kind: 'hairline', from: to, to: inside(scale.at(end.latest)) });
  } else if (goesOn) {
    spans.push({ kind: 'beyond-end', from: to, to });
  } else {
    spans.push({ kind: 'dashes-after', from: to, to: inside(to + DASHES) });
  }
  return spans;
}

/** The act itself, by its date; then a thin line as far as is on file. */
export function actSpans(when: Interval, scale: TimeScale, asOf: IsoDate): Span[] {
  if (when.start.kind !== 'date' || when.start.earliest > scale.to || asOf < scale.from) return [];
  const inside = (x: number) => Math.min(scale.width, Math.max(0, x));
  const from = inside(scale.at(when.start.latest));
  const on: Span = { kind: 'nothing-ends-it', from, to: inside(scale.at(asOf)) };
  const before: Span = { kind: 'beyond-start', from: 0, to: 0 };
  return when.start.latest < scale.from ? [before, on] : [...pointSpans(when, scale), on];
}

function pointSpans(when: Interval, scale: TimeScale): Span[] {
  if (when.start.kind !== 'date') return [];
  const { earliest, latest: last } = when.start;
  if (last < scale.from || earliest > scale.to) return [];
  const from = Math.max(0, scale.at(earliest));
  return earliest === last
    ? [{ kind: 'post', from, to: from }]
    : [{ kind: 'hairline', from, to: Math.min(scale.width, scale.at(last)) }];
}

function latest(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
