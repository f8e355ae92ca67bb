/** Events of one stretch of time: close timeline, numbered list and map, all with the same numbers. */
import { count, t } from '../../../extension/i18n';
import type { IsoDate } from '../../../pack/model';
import { EventList } from '../../plots/events/EventList';
import { lanesOf } from '../../plots/events/lanes';
import type { NumberedEvent } from '../../plots/events/numbered';
import { PeriodChoice } from '../../plots/events/PeriodChoice';
import { usePeriod } from '../../plots/events/use-period';
import { StrikeMap } from '../../plots/map/StrikeMap';
import { Timeline } from '../../plots/timeline/Timeline';
import { number } from '../../words/language';
import { useDossier, useLink } from '../context';

interface Props {
  events: NumberedEvent[];
  asOf: IsoDate;
}

export function EventsSection({ events, asOf }: Props) {
  const { on } = useDossier();
  const link = useLink();
  const period = usePeriod(events, on, asOf);
  const { shown, window } = period;
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="events">
      <h2 id="events">
        {t('dossierEventsTitle')}{' '}
        <small>{t('dossierSoManyOf', number(shown.length), number(events.length))}</small>
      </h2>
      <PeriodChoice {...period} />
      {window && shown.length > 0 && (
        <Timeline
          data={{ rows: [], lanes: lanesOf(shown), events: shown, articleDate: on, asOf }}
          window={window}
          name={`${t('dossierEventsTitle')}: ${count('dossierEvents', shown.length)}`}
          describedBy="event-list"
        />
      )}
      <div class="list-and-map">
        <EventList
          events={shown}
          on={on}
          id="event-list"
          hrefOf={(event) => link('event', event)}
        />
        <StrikeMap events={shown} name={t('dossierMapName')} describedBy="event-list" />
      </div>
    </section>
  );
}
