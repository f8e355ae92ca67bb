/** The whole of an actor on one scale of time. */
import { useState } from 'preact/hooks';
import { t } from '../../../extension/i18n';
import type { IsoDate } from '../../../pack/model';
import { holdsOn } from '../../../pack/queries';
import type { ActorDossier } from '../../../pack/views/dossier';
import type { NumberedEvent } from '../../plots/events/numbered';
import type { TimelineRow } from '../../plots/model';
import { wholeWindow } from '../../plots/time/window';
import { Timeline } from '../../plots/timeline/Timeline';
import { number } from '../../words/language';
import { nameInWords } from '../../words/names';
import { useDossier } from '../context';
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
  const shown = all ? dated : mostTelling(dated, on ?? dossier.asOf);
  const left = dated.length - shown.length;
  if (!window) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('dossierTimeline')}</h2>

      <Timeline
        data={{ ...data, rows: shown }}
        window={window}
        name={t('dossierTimelineOf', nameInWords(dossier))}
        describedBy="statements"
      />
      {left > 0 && (
        <button type="button" class="btn more" onClick={() => setAll(true)}>
          {t('dossierMoreRows', number(left))}
        </button>
      )}
    </section>
  );
}

/** Where there are too many, what may have held on the day comes before what certainly did not. */
function mostTelling(rows: TimelineRow[], day: IsoDate): TimelineRow[] {
  const held = rows.filter(({ when }) => holdsOn(when, day, null) !== false);
  const chosen = new Set([...new Set([...held, ...rows])].slice(0, ROWS_SHOWN));
  return rows.filter((row) => chosen.has(row));
}
