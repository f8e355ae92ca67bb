/** The small bar beside an interval in a table: the same scale in every row, the article's day as a line. */
import { direction } from '../../../extension/i18n';
import type { Interval, IsoDate } from '../../../pack/model';
import { round } from '../PlacedMark';
import { type TimeWindow, timeScale } from '../time/scale';
import { spansOf } from '../time/spans';
import { SpanMarks } from './SpanMarks';

/** px; the chevron needs a little room after the scale's end. */
const WIDTH = 132;
const ROOM = 6;
const HEIGHT = 13;
const MIDDLE = 6.5;
const DOT = 2.8;

interface Props {
  when: Interval;
  window: TimeWindow;
  articleDate: IsoDate | null;
  asOf: IsoDate;
}

/** Hidden from screen readers: the words beside it say the same. */
export function IntervalBar({ when, window, articleDate, asOf }: Props) {
  const scale = timeScale(window, WIDTH);
  const spans = spansOf(when, scale, { asOf, dashes: 'few' });
  if (spans.length === 0) return null;
  const full = WIDTH + ROOM;
  const x = direction() === 'rtl' ? (at: number) => full - at : (at: number) => at;
  const isOneDay = when.isPoint && spans[0]!.kind === 'post';
  return (
    <svg class="interval-bar" width={full} height={HEIGHT} aria-hidden="true">
      <path class="grid" d={`M${x(0)} ${MIDDLE}H${x(WIDTH)}`} />
      {isOneDay ? (
        <circle class="bar" cx={round(x(spans[0]!.from))} cy={MIDDLE} r={DOT} />
      ) : (
        <SpanMarks spans={spans} y={MIDDLE} thickness={3} x={x} />
      )}
      {articleDate && scale.holds(articleDate) && (
        <path class="now" d={`M${round(x(scale.at(articleDate)))} 0V${HEIGHT}`} />
      )}
    </svg>
  );
}
