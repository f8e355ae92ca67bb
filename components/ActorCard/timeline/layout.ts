/**
 * Where everything in the card's small timeline stands: dates in, coordinates out. No words, no DOM. Time
 * runs in reading direction. What is not known is never drawn as if it were.
 */
import type { IsoDate } from '../../../pack/model';
import type { CardAffiliation, CardEvent, CardModel } from '../../../pack/views/card';
import { endedBy, type Span, spansOf, type TimeAxis } from '../../plots/time/spans';
import { type PlotWindow, plotWindow } from './window';

/** px: the card's 360 minus twice its padding of 16. */
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

export interface PlotRow {
  affiliation: CardAffiliation;
  /** In px along time, before mirroring. */
  spans: Span[];
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
  const axis = { from: window.from, to: window.to, width, at };

  const drawable = bySameActor(
    model.timeline
      .map((affiliation) => ({
        affiliation,
        spans: spansOfAffiliation(affiliation, model, axis),
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

/**
 * Prefers what held on the article's day, then what may have held, then the rest, and of each what lasted
 * longest; the result is in order of time.
 */
function mostTelling(all: Drawable[]): Drawable[] {
  const rank = ({ affiliation: { holds } }: Drawable) => (holds ? 0 : holds === null ? 1 : 2);
  const length = ({ spans }: Drawable) =>
    spans.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
  return [...all]
    .sort((a, b) => rank(a) - rank(b) || length(b) - length(a))
    .slice(0, MOST_ROWS)
    .sort((a, b) => firstOf(a.spans) - firstOf(b.spans));
}

/** Two terms in one post share a row, unless they overlap; two posts in one body are two bars with two labels. */
function bySameActor(all: Drawable[]): Drawable[] {
  const rows: Drawable[] = [];
  for (const one of all) {
    const key = rowKey(one.affiliation);
    const same = rows.find(
      ({ affiliation, spans }) => rowKey(affiliation) === key && !overlap(spans, one.spans),
    );
    if (!same) rows.push({ ...one });
    else {
      same.spans = [...same.spans, ...one.spans];
      if (one.affiliation.holds) same.affiliation = one.affiliation;
    }
  }
  return rows;
}

function rowKey(affiliation: CardAffiliation): string {
  const { id, name } = affiliation.to;
  return `${id ?? name} ${postHeld(affiliation) ?? ''}`;
}

/** The post that a person's bar stands for; the body it is in may have had the same person in several. */
export function postHeld({ property, role, to }: CardAffiliation): string | null {
  return property === 'holds-post' && to.category !== 'person' ? role : null;
}

export function firstOf(spans: Span[]): number {
  return Math.min(...spans.map(({ from }) => from));
}

function overlap(a: Span[], b: Span[]): boolean {
  const last = (spans: Span[]) => Math.max(...spans.map(({ to }) => to));
  return firstOf(a) < last(b) && firstOf(b) < last(a);
}

function spansOfAffiliation(
  { when, holds, notAfter }: CardAffiliation,
  { articleDate, asOf }: Model,
  axis: TimeAxis,
): Span[] {
  const attested = holds ? articleDate : null;
  return spansOf(endedBy(when, notAfter), axis, { asOf, attested, notAfter, dashes: 'all-it-may' });
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
