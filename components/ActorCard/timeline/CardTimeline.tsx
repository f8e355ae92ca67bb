/** Draws what `layout.ts` decided. A picture with a text alternative; the lists take keys. */
import { direction, t, uiLanguage } from '../../../extension/i18n';
import type { CardAffiliation, CardModel } from '../../../pack/views/card';
import { EventGlyph, EventShape } from '../../marks/EventGlyph';
import type { Span as TimeSpan } from '../../plots/time/spans';
import { dayInWords, intervalInWords, monthInWords, yearInWords } from '../../words/dates';
import { list, number } from '../../words/language';
import { writtenName } from '../../words/names';
import { standingsOf } from '../card-view';
import { elide, textWidth, tickLabels } from './labels';
import {
  type CardTimelineLayout,
  firstOf,
  layOutCardTimeline,
  PLOT_WIDTH,
  type PlotLane,
  type PlotRow,
  postHeld,
} from './layout';

export function CardTimeline({ model }: { model: CardModel }) {
  const plot = layOutCardTimeline(model);
  if (!plot) return null;
  const rtl = direction() === 'rtl';
  const x = (at: number) => (rtl ? PLOT_WIDTH - at : at);
  const drawn = plot.lanes.flatMap((lane) => lane.marks.flatMap((mark) => mark.events));
  return (
    <div class="plot">
      <svg
        role="img"
        aria-label={inWords(model, drawn.length)}
        viewBox={`0 0 ${PLOT_WIDTH} ${plot.height}`}
        width={PLOT_WIDTH}
        height={plot.height}
      >
        <Axis plot={plot} x={x} />
        {plot.now !== null && <Now at={plot.now} x={x} axisAt={plot.axisAt} />}
        {plot.rows.map((row, i) => (
          <Row key={i} row={row} x={x} />
        ))}
        {plot.lanes.map((lane) => (
          <Lane key={lane.shape} lane={lane} x={x} rtl={rtl} />
        ))}
      </svg>
      <ul class="key">
        {standingsOf(drawn).map((standing) => (
          <li key={standing}>
            <EventGlyph
              shape={drawn.find((e) => e.standing === standing)!.shape}
              standing={standing}
            />
            {t(`keyStanding_${standing}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

type ToX = (at: number) => number;

function Axis({ plot, x }: { plot: CardTimelineLayout; x: ToX }) {
  const { ticks, window, axisAt, height } = plot;
  const labels = tickLabels(ticks, PLOT_WIDTH, (day, withYear) =>
    window.unit === 'year' ? yearInWords(day) : monthInWords(day, withYear),
  );
  return (
    <>
      {labels.map(({ at, text, anchor }) => (
        <g key={at}>
          <line class="grid" x1={x(at)} x2={x(at)} y1={18} y2={axisAt} stroke-dasharray="1 3" />
          <text class="tick" x={x(at)} y={height - 3} text-anchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      <line class="base" x1={0} x2={PLOT_WIDTH} y1={axisAt} y2={axisAt} />
    </>
  );
}

function Lane({ lane, x, rtl }: { lane: PlotLane; x: ToX; rtl: boolean }) {
  const { shape, marks, labelBaseline, at: y } = lane;
  return (
    <g>
      <text class="halo" x={x(0)} y={labelBaseline}>
        {t(`lane_${shape}`)}
      </text>
      <line class="grid" x1={0} x2={PLOT_WIDTH} y1={y} y2={y} />
      {marks.map(({ at, whisker, events }) => (
        <g key={at}>
          {whisker && (
            <line
              class={`whisker e-${shape}`}
              x1={x(whisker[0])}
              x2={x(whisker[1])}
              y1={y}
              y2={y}
            />
          )}
          <g transform={`translate(${x(at)} ${y})${rtl ? ' scale(-1 1)' : ''}`}>
            <EventShape {...events[0]!} r={4.2} />
          </g>
        </g>
      ))}
    </g>
  );
}

function Now({ at, x, axisAt }: { at: number; x: ToX; axisAt: number }) {
  const text = t('thisArticle');
  const half = textWidth(text) / 2;
  const label = Math.min(Math.max(at, half), PLOT_WIDTH - half);
  return (
    <g data-part="this-article">
      <line class="now" x1={x(at)} x2={x(at)} y1={17} y2={axisAt} />
      <path class="now-head" d={`M${x(at) - 4} 14h8l-4 5z`} />
      <text class="now-words" x={x(label)} y={10} text-anchor="middle">
        {text}
      </text>
    </g>
  );
}

function Row({ row, x }: { row: PlotRow; x: ToX }) {
  const { to } = row.affiliation;
  const text = elide(labelOf(row.affiliation));
  const first = Math.max(0, firstOf(row.spans));
  // Ends with the plot where it would not fit from its bar's start: its true width only the browser knows.
  const [at, anchor] =
    first + textWidth(text) > PLOT_WIDTH ? [PLOT_WIDTH, 'end' as const] : [first, 'start' as const];
  return (
    <>
      <text class="halo" x={x(at)} y={row.labelBaseline} text-anchor={anchor}>
        {text}
      </text>
      <g class={`bars ${to.category ? `k-${to.category}` : ''}`}>
        {row.spans.map((span, i) => (
          <Span key={i} span={span} y={row.barAt} x={x} />
        ))}
      </g>
    </>
  );
}

function labelOf(affiliation: CardAffiliation): string {
  return postHeld(affiliation) ?? writtenName(affiliation.to, uiLanguage()).text;
}

function Span({ span, y, x }: { span: TimeSpan; y: number; x: ToX }) {
  const left = Math.min(x(span.from), x(span.to));
  const width = Math.abs(x(span.to) - x(span.from));
  switch (span.kind) {
    case 'bar':
      return <rect x={left} y={y - 2} width={width} height={4} rx={1} />;
    case 'hairline':
      return <rect x={left} y={y - 0.6} width={width} height={1.2} />;
    case 'post':
      return <rect x={x(span.from) - 0.8} y={y - 4} width={1.6} height={8} />;
    case 'dashes-before':
    case 'dashes-after':
      return <line class="dashes" x1={x(span.from)} x2={x(span.to)} y1={y} y2={y} />;
    case 'beyond-start':
    case 'beyond-end': {
      const on = span.kind === 'beyond-end' ? 1 : -1;
      const tip = x(span.from);
      const back = tip - 4 * on * (x(1) > x(0) ? 1 : -1);
      return <path class="chevron" d={`M${back} ${y - 4}L${tip} ${y}L${back} ${y + 4}`} />;
    }
  }
}

/** What the picture shows, for those who do not see it; details are in the lists. */
function inWords({ timeline, articleDate }: CardModel, events: number): string {
  const affiliations = timeline
    .slice(0, 4)
    .map((one) => `${labelOf(one)}: ${intervalInWords(one.when)}`);
  return [
    t('plotOf'),
    affiliations.length ? list(affiliations) : null,
    events ? t('plotEvents', number(events)) : null,
    articleDate ? t('plotArticle', dayInWords(articleDate)) : null,
  ]
    .filter(Boolean)
    .join('. ');
}
