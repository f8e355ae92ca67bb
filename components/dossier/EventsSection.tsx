/** Events of one stretch of time: close timeline, numbered list and map, all with the same numbers. */
import { useState } from 'preact/hooks';
import { count, t } from '../../extension/i18n';
import type { IsoDate } from '../../pack/model';
import { EventKey } from '../plots/Key';
import { StrikeMap } from '../plots/map/StrikeMap';
import { wholeWindow } from '../plots/time/window';
import { Timeline } from '../plots/timeline/Timeline';
import { yearInWords } from '../words/dates';
import { number } from '../words/language';
import { useDossier } from './context';
import { EventList } from './EventList';
import { type NumberedEvent, type Period, periodsOf, windowOf, within } from './events-of';
import { lanes } from './timeline-of';

interface Props {
  events: NumberedEvent[];
  asOf: IsoDate;
}

export function EventsSection({ events, asOf }: Props) {
  const { on } = useDossier();
  const { choices, first } = periodsOf(events, on, asOf);
  const [chosen, setChosen] = useState<Period | null>(null);
  if (events.length === 0)
    return (
      <section aria-labelledby="events">
        <h2 id="events">{t('dossierEventsTitle')}</h2>
        <p class="muted">{t('dossierNoEvents')}</p>
      </section>
    );
  // The day may have changed since the choice: a period that is gone is no choice.
  const period = chosen && choices.some((one) => keyOf(one) === keyOf(chosen)) ? chosen : first;
  const whole = wholeWindow(
    events.map(({ when }) => when),
    on,
    asOf,
  );
  const window = whole && windowOf(period, on, whole);
  const shown = window ? within(events, period, window) : events;
  return (
    <section aria-labelledby="events">
      <h2 id="events">
        {t('dossierEventsTitle')}{' '}
        <small>{t('dossierSoManyOf', number(shown.length), number(events.length))}</small>
      </h2>
      {choices.length > 1 && (
        <label class="period no-print">
          <span>{t('dossierPeriod')}</span>
          <select
            class="btn line"
            value={keyOf(period)}
            onChange={(event) =>
              setChosen(choices.find((one) => keyOf(one) === event.currentTarget.value) ?? first)
            }
          >
            {choices.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {periodInWords(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {window && shown.length > 0 && (
        <>
          <Timeline
            data={{ rows: [], lanes: lanes(shown), events: shown, articleDate: on, asOf }}
            window={window}
            name={`${t('dossierEventsTitle')}: ${count('dossierEvents', shown.length)}`}
            describedBy="event-list"
          />
          <EventKey events={shown} />
        </>
      )}
      <div class="two">
        <EventList events={shown} on={on} id="event-list" />
        <StrikeMap events={shown} name={t('dossierMapName')} describedBy="event-list" />
      </div>
    </section>
  );
}

function keyOf(period: Period): string {
  return period.kind === 'year' ? String(period.year) : period.kind;
}

function periodInWords(period: Period): string {
  if (period.kind === 'year') return yearInWords(`${String(period.year).padStart(4, '0')}-01-01`);
  return period.kind === 'around' ? t('dossierAroundTheDay') : t('dossierAllYears');
}
