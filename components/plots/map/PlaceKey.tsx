/** How exactly a place is known, as the map draws it; only what is used. */
import { t } from '../../../extension/i18n';
import type { PlotEvent } from '../model';

const PRECISIONS = ['exact', 'town', 'province'] as const;

export function PlaceKey({ events }: { events: PlotEvent[] }) {
  const used = PRECISIONS.filter((precision) =>
    events.some(({ place }) => place?.precision === precision),
  );
  if (used.length === 0) return null;
  return (
    <ul class="key">
      {used.map((precision) => (
        <li key={precision}>
          <svg
            class="place-icon e-strike"
            viewBox="-10 -10 20 20"
            width="16"
            height="16"
            aria-hidden="true"
          >
            {precision === 'town' && <circle class="area-town" r="9" />}
            {precision === 'province' && <circle class="area-province" r="9" />}
            <circle class="full" r="3.2" />
          </svg>
          {t(`plotPlace_${precision}`)}
        </li>
      ))}
      <li>{t('plotSchematic')}</li>
    </ul>
  );
}
