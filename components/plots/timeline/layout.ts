/** Where everything of a timeline stands: data in, px out. No words, no DOM; drawing mirrors it. */
import type { PlotEvent, TimelineData, TimelineLane, TimelineRow } from '../model';
import { textWidth, wrapWords } from '../text-room';
import { type Tick, type TickUnit, type TimeWindow, timeScale } from '../time/scale';
import { actSpans, type Span, spansOf } from '../time/spans';
import { type LaneMark, laneMarks } from './marks';

const LABEL_SIZE = 11;
const LABEL_LINE = 14; // px from one line of a label to the next
/** px above the first row, for the words "this article". */
const TOP = 18;
/** px from a row's top to its label's baseline, from the last baseline to its bar, and below the bar. */
const TO_LABEL = 10;
const TO_BAR = 7;
const BELOW_BAR = 14;
/** px from a lane's label to its line, and below the line without and with numbers. */
const TO_LANE = 12;
const BELOW_LANE = 13;
const BELOW_NUMBERED = 24;
/** px below the axis for the tick labels. */
const AXIS_ROOM = 18;

interface PlacedLabel {
  at: number;
  anchor: 'start' | 'end';
  lines: string[];
  /** Baseline of the first line. */
  baseline: number;
}

interface PlacedRow {
  row: TimelineRow;
  spans: Span[];
  label: PlacedLabel;
  barAt: number;
}

export interface PlacedLane {
  lane: TimelineLane;
  labelBaseline: number;
  lineAt: number;
  marks: LaneMark[];
}

export interface TimelineLayout {
  width: number;
  height: number;
  unit: TickUnit;
  ticks: Tick[];
  rows: PlacedRow[];
  lanes: PlacedLane[];
  now: number | null;
  axisAt: number;
  /** Events of these lanes that have no place in this stretch of time. */
  outside: PlotEvent[];
}

/** Null when nothing of it has a date in this stretch: an empty plot says nothing. */
export function layOutTimeline(
  data: TimelineData,
  window: TimeWindow,
  width: number,
): TimelineLayout | null {
  const scale = timeScale(window, width);
  let y = TOP;

  const rows: PlacedRow[] = [];
  for (const row of data.rows) {
    const spans = row.nothingEndsIt
      ? actSpans(row.when, scale, data.asOf)
      : spansOf(row.when, scale, { asOf: data.asOf, notAfter: row.notAfter, dashes: 'few' });
    if (spans.length === 0) continue;
    const label = placeLabel(row.label, spans, width, y + TO_LABEL);
    const barAt = label.baseline + (label.lines.length - 1) * LABEL_LINE + TO_BAR;
    rows.push({ row, spans, label, barAt });
    y = barAt + BELOW_BAR;
  }

  const lanes: PlacedLane[] = [];
  for (const lane of data.lanes) {
    const events = data.events.filter((event) => event.lane === lane.id);
    const marks = laneMarks(events, scale);
    if (marks.length === 0) continue;
    const labelBaseline = y + TO_LABEL;
    const lineAt = labelBaseline + TO_LANE;
    lanes.push({ lane, labelBaseline, lineAt, marks });
    y = lineAt + (marks.some(({ label }) => label) ? BELOW_NUMBERED : BELOW_LANE);
  }
  if (rows.length === 0 && lanes.length === 0) return null;

  const shown = new Set(lanes.flatMap(({ marks }) => marks.flatMap(({ events }) => events)));
  const { articleDate } = data;
  return {
    width,
    height: y + AXIS_ROOM,
    unit: scale.unit,
    ticks: scale.ticks,
    rows,
    lanes,
    now: articleDate && scale.holds(articleDate) ? scale.at(articleDate) : null,
    axisAt: y,
    outside: data.events.filter((event) => !shown.has(event)),
  };
}

/** Above the start of the bar; ends with the plot where it would run out of it. */
function placeLabel(text: string, spans: Span[], width: number, baseline: number): PlacedLabel {
  const lines = wrapWords(text, LABEL_SIZE, width);
  const widest = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  const from = Math.min(...spans.map((span) => span.from));
  return from + widest <= width
    ? { at: from, anchor: 'start', lines, baseline }
    : { at: width, anchor: 'end', lines, baseline };
}
