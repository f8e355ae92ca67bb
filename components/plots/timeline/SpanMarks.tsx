/** The pieces of one interval, drawn. Used by the timeline's rows and by the small bars in tables. */
import { round } from '../PlacedMark';
import { DASHES, type Span } from '../time/spans';

/** px */
const CHEVRON = 4;
const POST = 4;
const HAIRLINE = 1.5;
/** px radius: an act of one day, drawn at the last day it may have been. */
const ACT = 3;
/** Keeps a month visible on a scale of decades. */
const LEAST_HAIRLINE = 2.5;
/** Dashes that grow towards what is known: from and width of each, px from the unknown end. */
const EACH_DASH = [
  [0, 2],
  [5, 4],
  [12, 7],
] as const;

interface Props {
  spans: Span[];
  y: number;
  thickness: number;
  /** Time to px: mirrors in right-to-left plots. */
  x: (at: number) => number;
}

export function SpanMarks({ spans, y, thickness, x }: Props) {
  const box = (key: string, from: number, to: number, height: number) => (
    <rect
      key={key}
      class="bar"
      x={round(Math.min(x(from), x(to)))}
      width={round(Math.max(1, Math.abs(x(to) - x(from))))}
      y={y - height / 2}
      height={height}
    />
  );
  return (
    <>
      {spans.map(({ kind, from, to }) => {
        switch (kind) {
          case 'bar':
            return box(kind, from, to, thickness);
          case 'hairline':
            return box(kind, from, Math.max(to, from + LEAST_HAIRLINE), HAIRLINE);
          case 'post':
            return box(`${kind}${from}`, from - 0.75, from + 0.75, 2 * POST);
          case 'dashes-before':
            return EACH_DASH.filter(([start]) => to - DASHES + start >= from - 1).map(
              ([start, width]) =>
                box(`${kind}${start}`, to - DASHES + start, to - DASHES + start + width, thickness),
            );
          case 'dashes-after':
            return EACH_DASH.filter(([start]) => from + DASHES - start <= to + 1).map(
              ([start, width]) =>
                box(
                  `${kind}${start}`,
                  from + DASHES - start - width,
                  from + DASHES - start,
                  thickness,
                ),
            );
          case 'nothing-ends-it':
            return (
              <g key={kind}>
                <path class="on-and-on" d={`M${round(x(from))} ${y}H${round(x(to))}`} />
                {from > 0 && <circle class="bar" cx={round(x(from))} cy={y} r={ACT} />}
              </g>
            );
          case 'beyond-start':
          case 'beyond-end': {
            const way = kind === 'beyond-end' ? 1 : -1;
            const tip = x(from + way * CHEVRON);
            const back = x(from);
            return (
              <path
                key={kind}
                class="chevron"
                d={`M${round(back)} ${y - CHEVRON}L${round(tip)} ${y}L${round(back)} ${y + CHEVRON}`}
              />
            );
          }
          default:
            return null;
        }
      })}
    </>
  );
}
