/** What each source says about one number, side by side. The table below it says the same in words. */
import { direction } from '../../../extension/i18n';
import { number } from '../../words/language';
import { round } from '../PlacedMark';
import { useWidth } from '../use-width';
import { type DisputeRow, layOutDispute, type PlacedDisputeRow } from './layout';

const DOT = 4; // px radius

interface Props {
  rows: DisputeRow[];
  name: string;
}

export function DisputePlot({ rows, name }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const layout = width > 0 ? layOutDispute(rows, width) : null;
  const x = direction() === 'rtl' ? (at: number) => width - at : (at: number) => at;
  // The rows are words already; as one description they are the plot's equivalent.
  const said = `${name}: ${rows.map(({ who, said }) => `${who}, ${said}`).join('; ')}`;
  return (
    <div class="plot" ref={box}>
      {layout && (
        <svg
          role="img"
          aria-label={said}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
        >
          {layout.ticks.map(({ value, at }) => (
            <g key={value}>
              <path class="grid dotted" d={`M${round(x(at))} 2V${layout.axisAt}`} />
              <text class="tick" x={round(x(at))} y={layout.height - 4} text-anchor="middle">
                {number(value)}
              </text>
            </g>
          ))}
          {layout.rows.map((row) => (
            <Row key={row.row.id} placed={row} x={x} />
          ))}
          <path
            class="base"
            d={`M${round(x(layout.plotFrom))} ${layout.axisAt}H${round(x(layout.plotTo))}`}
          />
        </svg>
      )}
    </div>
  );
}

function Row({ placed, x }: { placed: PlacedDisputeRow; x: (at: number) => number }) {
  const { row, lines, labelBaseline, baseline, middle, dots, line, arrow, wordsAt } = placed;
  return (
    <g>
      <text>
        {lines.map((words, i) => (
          <tspan key={words} x={x(0)} y={labelBaseline + i * 13}>
            {words}
          </tspan>
        ))}
      </text>
      {line && <path class="stem" d={`M${round(x(line[0]))} ${middle}H${round(x(line[1]))}`} />}
      {dots.map((at) => (
        <circle key={at} class="full ink" cx={round(x(at))} cy={middle} r={DOT} />
      ))}
      {arrow && <path class="arrow" d={arrowPath(arrow, x, middle)} />}
      <text class={`words${dots.length ? '' : ' unnumbered'}`} x={round(x(wordsAt))} y={baseline}>
        {row.said}
      </text>
    </g>
  );
}

function arrowPath(
  arrow: NonNullable<PlacedDisputeRow['arrow']>,
  x: (at: number) => number,
  y: number,
): string {
  const way = arrow.way === 'up' ? 1 : -1;
  const from = x(arrow.at + way * 7);
  const tip = x(arrow.at + way * 20);
  const barb = x(arrow.at + way * 16);
  return `M${from} ${y}H${tip}M${barb} ${y - 3}L${tip} ${y}L${barb} ${y + 3}`;
}
