/** Figures that differ, one row for each source, on one scale from zero. Never an average. Pure. */
import { scaleLinear } from 'd3-scale';
import { textWidth, wrapWords } from '../text-room';

export interface DisputeRow {
  id: string;
  /** Who says so, in the reader's words. */
  who: string;
  low: number | null;
  best: number | null;
  high: number | null;
  /** What they say, in the reader's words: "3 or 5", "at least 13", or the text where no number was given. */
  said: string;
}

export interface PlacedDisputeRow {
  row: DisputeRow;
  /** Lines of the label and the baseline of the first. */
  lines: string[];
  labelBaseline: number;
  /** Of the words beside the figures. */
  baseline: number;
  middle: number;
  dots: number[];
  /** From the least to the most, where a source gives both. */
  line: [number, number] | null;
  /** Where the arrow of "at least" (or "at most") starts. */
  arrow: { at: number; way: 'up' | 'down' } | null;
  /** Where the words stand; null if no number is given, and the words stand at the scale's start. */
  wordsAt: number;
}

export interface DisputeLayout {
  width: number;
  height: number;
  rows: PlacedDisputeRow[];
  ticks: { value: number; at: number }[];
  axisAt: number;
  plotFrom: number;
  plotTo: number;
}

const LABEL_SIZE = 11;
const LABEL_LINE = 13;
/** px of a row with a one-line label, and below the rows for the axis. */
const ROW = 22;
const AXIS_ROOM = 18;
/** px: the labels' column takes a third, within limits, and the words need room at the end. */
const LABELS_LEAST = 96;
const LABELS_MOST = 190;
const LABELS_GAP = 14;
/** px: narrower, the labels' column would hold a word or two a line, so they stand above their figures. */
const LEAST_BESIDE = 420;
/** px from the edge to the scale's zero, so that its dot is whole. */
const EDGE = 6;
/** px from the top of a row to the middle of what stands on its first line. */
const MIDDLE = 11;
/** px from a line's middle to its baseline. */
const BASELINE = 4;
const WORDS_GAP = 9;
const ARROW = 18;

export function layOutDispute(rows: DisputeRow[], width: number): DisputeLayout {
  const isStacked = width < LEAST_BESIDE;
  const beside = Math.min(LABELS_MOST, Math.max(LABELS_LEAST, width / 3));
  const labels = isStacked ? width : beside;
  const wordsRoom = Math.max(
    ...rows.filter(hasNumber).map(({ said }) => textWidth(said, 12) + WORDS_GAP + ARROW),
    24,
  );
  const plotFrom = isStacked ? EDGE : labels + LABELS_GAP;
  const mostForWords = isStacked ? width / 2 : width / 3;
  const plotTo = Math.max(plotFrom + 60, width - Math.min(wordsRoom, mostForWords));
  const most = Math.max(
    1,
    ...rows.flatMap(({ low, best, high }) => [low ?? 0, best ?? 0, high ?? 0]),
  );
  const scale = scaleLinear([0, most], [plotFrom, plotTo]).nice(4);
  const ticks = scale
    .ticks(Math.max(2, Math.floor((plotTo - plotFrom) / 70)))
    .filter(Number.isInteger)
    .map((value) => ({ value, at: scale(value) }));

  let y = 4;
  const placed = rows.map((row) => {
    const lines = wrapWords(row.who, LABEL_SIZE, labels);
    const labelsHeight = lines.length * LABEL_LINE;
    const labelBaseline = y + MIDDLE + BASELINE;
    const middle = y + MIDDLE + (isStacked ? labelsHeight + 2 : 0);
    y += isStacked ? labelsHeight + ROW + 4 : Math.max(ROW, labelsHeight + 8);
    const baseline = middle + BASELINE;
    return { row, lines, labelBaseline, baseline, middle, ...placeFigures(row, scale, plotFrom) };
  });
  return { width, height: y + AXIS_ROOM, rows: placed, ticks, axisAt: y, plotFrom, plotTo };
}

function placeFigures(
  row: DisputeRow,
  scale: (n: number) => number,
  plotFrom: number,
): Pick<PlacedDisputeRow, 'dots' | 'line' | 'arrow' | 'wordsAt'> {
  const { low, best, high } = row;
  const values = [...new Set([low, best, high].filter((n) => n !== null))];
  if (values.length === 0) return { dots: [], line: null, arrow: null, wordsAt: plotFrom };
  const dots = values.map(scale).sort((a, b) => a - b);
  const line: [number, number] | null = dots.length > 1 ? [dots[0]!, dots[dots.length - 1]!] : null;
  const isOpenAbove = high === null && low !== null && best === null;
  const isOpenBelow = low === null && high !== null && best === null;
  const last = dots[dots.length - 1]!;
  return {
    dots,
    line,
    arrow: isOpenAbove
      ? { at: last, way: 'up' }
      : isOpenBelow
        ? { at: dots[0]!, way: 'down' }
        : null,
    wordsAt: last + WORDS_GAP + (isOpenAbove ? ARROW : 0),
  };
}

function hasNumber({ low, best, high }: DisputeRow): boolean {
  return low !== null || best !== null || high !== null;
}
