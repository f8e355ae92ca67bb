/** Events on bundled outlines. A picture with a name; the numbered list beside it says the same. */
import { t, uiLanguage } from '../../../extension/i18n';
import type { PlotEvent } from '../model';
import { numerals } from '../numerals';
import { PlacedMark, round } from '../PlacedMark';
import { useWidth } from '../use-width';
import { layOutMap, type MapLayout } from './layout';
import { outlines } from './outlines';
import { PlaceKey } from './PlaceKey';
import { compact } from './place-labels';
import type { PlacedGroup } from './placed';

interface Props {
  events: PlotEvent[];
  name: string;
  describedBy?: string;
}

export function StrikeMap({ events, name, describedBy }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const layout = width > 0 ? layOutMap(events, outlines(), width, countryName) : null;
  const numbers = layout?.notShown.flatMap(({ number }) => (number === null ? [] : [number])) ?? [];
  return (
    <figure class="map">
      <div class="plot" ref={box}>
        {layout && <Drawing layout={layout} name={name} describedBy={describedBy} />}
      </div>
      <PlaceKey events={layout?.groups.flatMap((group) => group.events) ?? []} />
      {numbers.length > 0 && (
        <p class="plot-note">{t('plotNotOnMap', numerals(compact(numbers)))}</p>
      )}
    </figure>
  );
}

function countryName(code: string): string {
  return new Intl.DisplayNames(uiLanguage(), { type: 'region' }).of(code) ?? code;
}

interface DrawingProps {
  layout: MapLayout;
  name: string;
  describedBy: string | undefined;
}

/** Maps are not mirrored: west stays left in every language. */
function Drawing({ layout, name, describedBy }: DrawingProps) {
  return (
    <svg
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
      viewBox={`0 0 ${layout.width} ${round(layout.height)}`}
      width={layout.width}
      height={round(layout.height)}
      direction="ltr"
    >
      <rect class="sea" width={layout.width} height={round(layout.height)} />
      {layout.countries.map(({ code, path }) => (
        <path key={code} class="land" d={path} />
      ))}
      {layout.countries.map(
        ({ code, name }) =>
          name && (
            <text
              key={code}
              class="country"
              x={round(name.x)}
              y={round(name.y)}
              text-anchor="middle"
            >
              {name.text}
            </text>
          ),
      )}
      {layout.groups.map((group) => (
        <Area key={group.events[0]!.id} group={group} />
      ))}
      {layout.groups.map((group) => (
        <Marks key={group.events[0]!.id} group={group} />
      ))}
    </svg>
  );
}

function Area({ group: { area, x, y, events } }: { group: PlacedGroup }) {
  if (!area) return null;
  return (
    <circle
      class={`area-${area.kind} e-${events[0]!.shape}`}
      cx={round(x)}
      cy={round(y)}
      r={round(area.radius)}
    />
  );
}

function Marks({ group: { spots, y, label, place } }: { group: PlacedGroup }) {
  return (
    <g>
      {spots.map(({ event, x }) => (
        <g key={event.id}>
          <title>{event.title}</title>
          <PlacedMark shape={event.shape} standing={event.standing} x={x} y={y} />
        </g>
      ))}
      {place && (
        <text class="place-name" x={round(place.x)} y={round(place.y)} text-anchor={place.anchor}>
          {place.text}
        </text>
      )}
      {label && (
        <text
          class="number on-land"
          x={round(label.x)}
          y={round(label.y)}
          text-anchor={label.anchor}
        >
          {numerals(label.text)}
        </text>
      )}
    </g>
  );
}
