/**
 * Where everything of the card's small timeline stands: dates in, coordinates out. No words, no DOM.
 * Time runs in reading direction. What is not known is never drawn as if it were.
 */
import type { Interval, IsoDate } from '../../../pack/model';
import type { CardAffiliation, CardEvent, CardModel } from '../../../pack/views/card';
import { type PlotWindow, plotWindow } from './window';

/** px: the card's 360 less twice its padding of 16. */
export const PLOT_WIDTH = 328;
/** px of a row: a label of 11 and its bar below. */
const ROW_HEIGHT = 27;
/** px of a lane of events: the marks stand half beside their label. */
const LANE_HEIGHT = 27;
/** px above the first row, for the words "this article". */
const TOP = 18;
/** px below the last row, for the axis and its labels. */
const BOTTOM = 18;
/** px from a row's top to its label's baseline and to the middle of its bar. */
const LABEL_AT = 10;
const BAR_AT = 17;
/** More bars than this would push the sentence out of sight; the dossier has them all. */
const MOST_ROWS = 4;
/** px: two marks of one lane closer than this are one mark. */
const MERGE_WITHIN = 3;

export interface PlotSpan {
  kind: 'bar' | 'hairline' | 'dashes' | 'post' | 'beyond-start' | 'beyond-end';
  /** In px along time, before mirroring; `to` equals `from` for posts and chevrons. */
  from: number;
  to: number;
}

export interface PlotRow {
  affiliation: CardAffiliation;
  spans: PlotSpan[];
  labelBaseline: number;
  barAt: number;
}

interface PlotMark {
  /** All that fall on this spot. */
  events: CardEvent[];
  at: number;
  /** The possible days, where the date is not known to the day. */
  whisker: [number, number] | null;
}

export interface PlotLane {
  shape: CardEvent['shape'];
  marks: PlotMark[];
  labelBaseline: number;
  at: number;
}

export interface CardTimelineLayout {
  window: PlotWindow;
  rows: PlotRow[];
  lanes: PlotLane[];
  ticks: { day: IsoDate; at: number }[];
  /** The article's day; null when it is not known or lies outside. */
  now: number | null;
  axisAt: number;
  height: number;
  /** Affiliations there was no room for. */
  rowsLeftOut: number;
}

type Model = Pick<CardModel, 'timeline' | 'events' | 'articleDate' | 'asOf'>;

/** Null when there is nothing with a date: an empty plot says nothing. */
export function layOutCardTimeline(model: Model, width = PLOT_WIDTH): CardTimelineLayout | null {
  const window = plotWindow(model);
  if (!window) return null;
  const at = (day: IsoDate) => window.position(day) * width;

  const drawable = bySameActor(
    model.timeline
      .map((affiliation) => ({
        affiliation,
        spans: spansOf(affiliation, model, window, at, width),
      }))
      .filter((row) => row.spans.length > 0),
  );
  const rows = mostTelling(drawable).map((row, i) => ({
    ...row,
    labelBaseline: TOP + i * ROW_HEIGHT + LABEL_AT,
    barAt: TOP + i * ROW_HEIGHT + BAR_AT,
  }));

  const shapes: CardEvent['shape'][] = ['attack', 'strike', 'words'];
  const lanes = shapes
    .map((shape) => ({ shape, marks: marksOf(shape, model.events, window, at) }))
    .filter((lane) => lane.marks.length > 0)
    .map((lane, i) => {
      const top = TOP + rows.length * ROW_HEIGHT + i * LANE_HEIGHT;
      return { ...lane, labelBaseline: top + LABEL_AT - 2, at: top + BAR_AT + 1 };
    });
  if (!rows.length && !lanes.length) return null;

  const axisAt =
    TOP + rows.length * ROW_HEIGHT + lanes.length * LANE_HEIGHT + (lanes.length ? 4 : 0);
  const { articleDate } = model;
  return {
    window,
    rows,
    lanes,
    ticks: window.ticks.map((day) => ({ day, at: at(day) })),
    now: articleDate && window.holds(articleDate) ? at(articleDate) : null,
    axisAt,
    height: axisAt + BOTTOM,
    rowsLeftOut: drawable.length - rows.length,
  };
}

type Drawable = Pick<PlotRow, 'affiliation' | 'spans'>;

/** What held on the article's day before what may have, before the rest; then in the order of time. */
function mostTelling(all: Drawable[]): Drawable[] {
  const rank = ({ affiliation: { holds } }: Drawable) => (holds ? 0 : holds === null ? 1 : 2);
  const first = ({ spans }: Drawable) => Math.min(...spans.map((span) => span.from));
  return [...all]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_ROWS)
    .sort((a, b) => first(a) - first(b));
}

/** Two terms in one post share a row, unless they overlap. */
function bySameActor(all: Drawable[]): Drawable[] {
  const rows: Drawable[] = [];
  for (const one of all) {
    const { id, name } = one.affiliation.to;
    const same = rows.find(
      ({ affiliation: { to }, spans }) =>
        (to.id ?? to.name) === (id ?? name) && !overlap(spans, one.spans),
    );
    if (!same) rows.push({ ...one });
    else {
      same.spans = [...same.spans, ...one.spans];
      if (one.affiliation.holds) same.affiliation = one.affiliation;
    }
  }
  return rows;
}

function overlap(a: PlotSpan[], b: PlotSpan[]): boolean {
  const from = (spans: PlotSpan[]) => Math.min(...spans.map((span) => span.from));
  const to = (spans: PlotSpan[]) => Math.max(...spans.map((span) => span.to));
  return from(a) < to(b) && from(b) < to(a);
}

function spansOf(
  { when, holds, notAfter }: CardAffiliation,
  { articleDate, asOf }: Model,
  window: PlotWindow,
  at: (day: IsoDate) => number,
  width: number,
): PlotSpan[] {
  if (when.isPoint) return when.start.kind === 'date' ? pointSpans(when, window, at) : [];
  const attested = holds && articleDate ? articleDate : null;
  const start = when.start.kind === 'date' ? when.start : null;
  const end = when.end.kind === 'date' ? when.end : null;
  if (!start && !end && when.end.kind !== 'open') return [];

  const firstSure = start?.latest ?? attested ?? end?.earliest ?? asOf;
  const lastSure = end?.earliest ?? (when.end.kind === 'open' ? asOf : later(attested, firstSure));
  const spans: PlotSpan[] = [];

  if (firstSure > window.to || lastSure < window.from) return [];
  const from = Math.max(0, at(firstSure));
  const to = Math.min(width, at(lastSure));

  if (start) {
    if (start.latest < window.from) spans.push({ kind: 'beyond-start', from: 0, to: 0 });
    else if (start.earliest === start.latest) spans.push({ kind: 'post', from, to: from });
    else spans.push({ kind: 'hairline', from: Math.max(0, at(start.earliest)), to: from });
  } else if (when.start.kind === 'unknown') {
    spans.push({ kind: 'dashes', from: 0, to: from });
  }
  if (to > from) spans.push({ kind: 'bar', from, to });
  if (end) {
    if (end.earliest > window.to) spans.push({ kind: 'beyond-end', from: width, to: width });
    else if (end.earliest === end.latest) spans.push({ kind: 'post', from: to, to });
    else spans.push({ kind: 'hairline', from: to, to: Math.min(width, at(end.latest)) });
  } else if (when.end.kind === 'open') {
    spans.push({ kind: 'beyond-end', from: to, to });
  } else {
    const until = Math.min(width, at(notAfter && notAfter < asOf ? notAfter : asOf));
    if (until > to) spans.push({ kind: 'dashes', from: to, to: until });
  }
  return spans;
}

function pointSpans(when: Interval, window: PlotWindow, at: (day: IsoDate) => number): PlotSpan[] {
  if (when.start.kind !== 'date') return [];
  const { earliest, latest } = when.start;
  if (latest < window.from || earliest > window.to) return [];
  return earliest === latest
    ? [{ kind: 'post', from: at(earliest), to: at(earliest) }]
    : [{ kind: 'hairline', from: at(earliest), to: at(latest) }];
}

function marksOf(
  shape: CardEvent['shape'],
  events: CardEvent[],
  window: PlotWindow,
  at: (day: IsoDate) => number,
): PlotMark[] {
  const marks: PlotMark[] = [];
  for (const event of events) {
    const { start, end } = event.when;
    if (event.shape !== shape || start.kind !== 'date') continue;
    if (!window.holds(start.earliest)) continue;
    const uncertain = start.earliest !== start.latest;
    const last = !event.when.isPoint && end.kind === 'date' ? end.latest : start.latest;
    const x = uncertain ? (at(start.earliest) + at(start.latest)) / 2 : at(start.earliest);
    const near = marks.find((mark) => Math.abs(mark.at - x) < MERGE_WITHIN);
    if (near) near.events.push(event);
    else
      marks.push({
        events: [event],
        at: x,
        whisker: uncertain ? [at(start.earliest), at(last)] : null,
      });
  }
  return marks;
}

function later(a: IsoDate | null, b: IsoDate): IsoDate {
  return a && a > b ? a : b;
}
