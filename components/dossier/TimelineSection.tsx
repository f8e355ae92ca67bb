/** The whole of an actor on one scale of time. */
import { useState } from 'preact/hooks';
import { t } from '../../extension/i18n';
import type { ActorDossier } from '../../pack/views/dossier';
import type { NumberedEvent } from '../plots/events/numbered';
import { wholeWindow } from '../plots/time/window';
import { Timeline } from '../plots/timeline/Timeline';
import { number } from '../words/language';
import { useDossier } from './context';
import { actorTimeline } from './timeline-of';

/** Bars shown at once: what fits a screen below the name. */
const ROWS_SHOWN = 14;

export function TimelineSection({
  dossier,
  events,
}: {
  dossier: ActorDossier;
  events: NumberedEvent[];
}) {
  const { on } = useDossier();
  const [all, setAll] = useState(false);
  const data = actorTimeline(dossier, events, on);
  const window = wholeWindow(
    [...data.rows, ...data.events].map(({ when }) => when),
    on,
    dossier.asOf,
  );
  const dated = data.rows.filter(
    ({ when }) => when.start.kind === 'date' || when.end.kind !== 'unknown',
  );
  const shown = all ? dated : dated.slice(0, ROWS_SHOWN);
  const left = dated.length - shown.length;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('dossierTimeline')}</h2>
      {window ? (
        <>
          <Timeline
            data={{ ...data, rows: shown }}
            window={window}
            name={t('dossierTimelineOf', dossier.name)}
            describedBy="statements"
          />
          {left > 0 && (
            <button type="button" class="btn more" onClick={() => setAll(true)}>
              {t('dossierMoreRows', number(left))}
            </button>
          )}
        </>
      ) : (
        <p class="muted">{t('dossierNoDates')}</p>
      )}
    </section>
  );
}
