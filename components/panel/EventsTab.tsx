/** The events of the cast: on one line with the list, or on one map with the same list. */
import { count, t } from '../../extension/i18n';
import type { CastModel } from '../../pack/views/cast';
import { EventList } from '../plots/events/EventList';
import { lanesOf } from '../plots/events/lanes';
import type { NumberedEvent } from '../plots/events/numbered';
import { PeriodChoice } from '../plots/events/PeriodChoice';
import { usePeriod } from '../plots/events/use-period';
import { EventKey } from '../plots/Key';
import { StrikeMap } from '../plots/map/StrikeMap';
import { Timeline } from '../plots/timeline/Timeline';
import { number } from '../words/language';

interface Props {
  model: CastModel;
  events: NumberedEvent[];
  hrefOf(address: string): string;
}

export function EventsTab({ model, events, hrefOf }: Props) {
  const { articleDate, asOf } = model;
  const period = usePeriod(events, articleDate, asOf);
  const { shown, window } = period;
  if (events.length === 0) return <p class="state">{t('panelNoEvents')}</p>;
  return (
    <>
      <Title name={t('panelTheirEvents')} shown={shown} all={events} />
      <PeriodChoice {...period} />
      {window && shown.length > 0 && (
        <Timeline
          data={{ rows: [], lanes: lanesOf(shown), events: shown, articleDate, asOf }}
          window={window}
          name={`${t('panelTheirEvents')}: ${count('dossierEvents', shown.length)}`}
          describedBy="panel-events"
        />
      )}
      <List events={shown} model={model} hrefOf={hrefOf} />
    </>
  );
}

export function MapTab({ model, events, hrefOf }: Props) {
  const { articleDate, asOf } = model;
  const period = usePeriod(events, articleDate, asOf);
  const { shown } = period;
  if (events.length === 0) return <p class="state">{t('panelNoEvents')}</p>;
  return (
    <>
      <Title name={t('panelWhere')} shown={shown} all={events} />
      <PeriodChoice {...period} />
      <StrikeMap events={shown} name={t('dossierMapName')} describedBy="panel-events" />
      <EventKey events={shown} />
      <List events={shown} model={model} hrefOf={hrefOf} />
    </>
  );
}

function Title(props: { name: string; shown: NumberedEvent[]; all: NumberedEvent[] }) {
  return (
    <h2>
      {props.name}{' '}
      <small>{t('dossierSoManyOf', number(props.shown.length), number(props.all.length))}</small>
    </h2>
  );
}

function List({ events, model, hrefOf }: Props) {
  return (
    <EventList
      events={events}
      on={model.articleDate}
      id="panel-events"
      hrefOf={(event) => hrefOf(`event/${event}`)}
      target="_blank"
    />
  );
}
