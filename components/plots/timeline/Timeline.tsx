/** Intervals as bars and events as marks on one scale of time, running in reading direction. */
import { direction, t } from '../../../extension/i18n';
import { dayInWords } from '../../words/dates';
import { number } from '../../words/language';
import { EventKey } from '../Key';
import type { PlotEvent, TimelineData } from '../model';
import { numerals } from '../numerals';
import { PlacedMark, round } from '../PlacedMark';
import type { TimeWindow } from '../time/scale';
import { tickInWords } from '../time/tick-words';
import { useWidth } from '../use-width';
import { layOutTimeline, type PlacedLane, type TimelineLayout } from './layout';
import type { LaneMark } from './marks';
import { SpanMarks } from './SpanMarks';

interface Props {
  data: TimelineData;
  window: TimeWindow;
  /** What the picture shows, for those who do not see it. */
  name: string;
  /** The id of the list or table that says the same in words. */
  describedBy?: string;
}

const NUMBER_BELOW = 17; // px from a lane's line to the baseline of the numbers
const BAR = 4; // px thickness
/** px: a number nearer to the article's line than this is moved beside it. */
const CLEAR_OF_NOW = 8;

export function Timeline({ data, window, name, describedBy }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const layout = width > 0 ? layOutTimeline(data, window, width) : null;
  return (
    <div class="plot" ref={box}>
      {layout && (
        <>
          <Drawing layout={layout} data={data} name={name} describedBy={describedBy} />
          <EventKey events={shownIn(layout)} several={hasSeveral(layout)} />
        </>
      )}
    </div>
  );
}

function shownIn({ lanes }: TimelineLayout): PlotEvent[] {
  return lanes.flatMap(({ marks }) => marks.flatMap(({ events }) => events));
}

function hasSeveral({ lanes }: TimelineLayout): boolean {
  return lanes.some(({ marks }) => marks.some(({ events }) => events.length > 1));
}

function Drawing({
  layout,
  data,
  name,
  describedBy,
}: {
  layout: TimelineLayout;
  data: TimelineData;
  name: string;
  describedBy?: string | undefined;
}) {
  const { width, height, axisAt, now } = layout;
  const rtl = direction() === 'rtl';
  const x = rtl ? (at: number) => width - at : (at: number) => at;
  const said = data.articleDate
    ? `${name}; ${t('thisArticle')}: ${dayInWords(data.articleDate)}`
    : name;
  return (
    <svg
      role="img"
      aria-label={said}
      aria-describedby={describedBy}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {layout.ticks.map(({ day, at }, i) => (
        <g key={day}>
          <path class="grid dotted" d={`M${round(x(at))} 18V${axisAt + 4}`} />
          <text class="tick" x={round(x(at))} y={height - 3} text-anchor={tickAnchor(at, width)}>
            {tickInWords(day, layout.unit, i === 0)}
          </text>
        </g>
      ))}
      <path class="base" d={`M0 ${axisAt}H${width}`} />
      {now !== null && <ThisArticle at={now} x={x} width={width} to={axisAt} />}
      {layout.rows.map(({ row, spans, label, barAt }) => (
        <g key={row.id} class={row.category ? `k-${row.category} accent` : 'accent-none'}>
          <SpanMarks spans={spans} y={barAt} thickness={BAR} x={x} />
          <text class="halo" text-anchor={label.anchor}>
            {label.lines.map((line, i) => (
              <tspan key={line} x={round(x(label.at))} y={label.baseline + i * 14}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {layout.lanes.map((lane) => (
        <Lane key={lane.lane.id} lane={lane} now={now} x={x} width={width} rtl={rtl} />
      ))}
    </svg>
  );
}

/** The first and the last stay inside the picture. */
function tickAnchor(at: number, width: number): 'start' | 'middle' | 'end' {
  if (at < 24) return 'start';
  return at > width - 24 ? 'end' : 'middle';
}

function ThisArticle(props: { at: number; x: (at: number) => number; width: number; to: number }) {
  const { at, x, width, to } = props;
  const anchor = at < 36 ? 'start' : at > width - 36 ? 'end' : 'middle';
  const middle = round(x(at));
  return (
    <>
      <path class="now" d={`M${middle} 15V${to}`} />
      <path class="now-head" d={`M${middle - 4} 14h8l-4 5z`} />
      <text class="now-words halo" x={middle} y={10} text-anchor={anchor}>
        {t('thisArticle')}
      </text>
    </>
  );
}

interface LaneProps {
  lane: PlacedLane;
  now: number | null;
  x: (at: number) => number;
  width: number;
  rtl: boolean;
}

function Lane({ lane: { lane, labelBaseline, lineAt, marks }, now, x, width, rtl }: LaneProps) {
  return (
    <g>
      <path class="grid" d={`M0 ${lineAt}H${width}`} />
      <text class="halo" x={x(0)} y={labelBaseline}>
        {lane.label}
      </text>
      {marks.map((mark) => (
        <Mark
          key={mark.events[0]!.id}
          mark={mark}
          isOnNow={now !== null && Math.abs(mark.at - now) < CLEAR_OF_NOW}
          x={x}
          y={lineAt}
          rtl={rtl}
        />
      ))}
    </g>
  );
}

interface MarkProps {
  mark: LaneMark;
  isOnNow: boolean;
  x: LaneProps['x'];
  y: number;
  rtl: boolean;
}

function Mark({ mark, isOnNow, x, y, rtl }: MarkProps) {
  const { events, at, whisker, label } = mark;
  const middle = round(x(at));
  const [first] = events;
  return (
    <g>
      <title>{events.map(({ title }) => title).join('\n')}</title>
      {whisker && (
        <path
          class={`whisker e-${first!.shape}`}
          d={`M${round(x(whisker[0]))} ${y}H${round(x(whisker[1]))}`}
        />
      )}
      {events.length === 1 ? (
        <PlacedMark shape={first!.shape} standing={first!.standing} x={x(at)} y={y} rtl={rtl} />
      ) : (
        <Several count={events.length} shape={first!.shape} x={middle} y={y} />
      )}
      {label && (
        <text
          class="number halo"
          x={isOnNow ? round(x(at + 4)) : middle}
          y={y + NUMBER_BELOW}
          text-anchor={isOnNow ? 'start' : 'middle'}
        >
          {numerals(label)}
        </text>
      )}
    </g>
  );
}

/** Many events in one spot: a pill with their number, which claims nothing about who says so. */
function Several({ count, shape, x, y }: { count: number; shape: string; x: number; y: number }) {
  const width = count > 9 ? 22 : 17;
  return (
    <g class={`e-${shape}`}>
      <rect class="open" x={x - width / 2} y={y - 7} width={width} height={14} rx={7} />
      <text class="pill-number" x={x} y={y + 3.8} text-anchor="middle">
        {number(count)}
      </text>
    </g>
  );
}
