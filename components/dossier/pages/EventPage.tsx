/** Everything about one event: what, when, where, who says so, what it answered. */
import { t } from '../../../extension/i18n';
import type { DossierEvent, EventDossier } from '../../../pack/views/dossier';
import { EventGlyph } from '../../marks/EventGlyph';
import { EventList } from '../../plots/events/EventList';
import { numbered } from '../../plots/events/numbered';
import { keyInWords } from '../../plots/Key';
import { StrikeMap } from '../../plots/map/StrikeMap';
import { intervalInWords } from '../../words/dates';
import { allFiguresInWords } from '../../words/figures';
import { eventKindName } from '../../words/labels';
import { isolated, list, PACK_LANGUAGE } from '../../words/language';
import { useDossier, useLink } from '../context';
import { DisputesSection } from '../sections/DisputesSection';
import { LinkedSection } from '../sections/LinkedSection';
import { SourcesSection } from '../sections/SourcesSection';
import { StatementsTable } from '../sections/StatementsTable';

export function EventPage({ dossier }: { dossier: EventDossier }) {
  const { event, statements, asOf } = dossier;
  return (
    <>
      <EventHeader dossier={dossier} />
      <EventFacts event={event} />
      <Chain title={t('eventRespondsTo')} events={dossier.respondsTo} id="responds-to" />
      <Chain title={t('eventAnsweredBy')} events={dossier.answeredBy} id="answered-by" />
      <section aria-labelledby="statements-title">
        <h2 id="statements-title">{t('dossierStatementsTitle')}</h2>
        <StatementsTable rows={statements} asOf={asOf} id="statements" />
      </section>
      <DisputesSection disputes={dossier.disputes} />
      {event.place && event.place.lat !== null && event.place.precision !== 'country' && (
        <section aria-labelledby="where" class="where">
          <h2 id="where">{t('eventWhere')}</h2>
          <StrikeMap
            events={numbered([event]).map((one) => ({ ...one, number: null }))}
            name={`${t('eventWhere')}: ${event.place.name}`}
          />
        </section>
      )}
      <LinkedSection rows={dossier.linked} asOf={asOf} />
      <SourcesSection sources={dossier.sources} />
    </>
  );
}

function EventHeader({ dossier }: { dossier: EventDossier }) {
  const { event, summary, aliases } = dossier;
  return (
    <header class="head">
      <h1 tabIndex={-1}>
        <bdi lang={PACK_LANGUAGE}>{event.title}</bdi>
      </h1>
      <p class="what">
        <EventGlyph shape={event.shape} standing={event.standing} />{' '}
        <b>{eventKindName(event.kind)}</b> · {intervalInWords(event.when)}
        {event.place && (
          <>
            {' · '}
            <bdi lang={PACK_LANGUAGE}>{event.place.name}</bdi>
          </>
        )}
      </p>
      <p class="say">
        <bdi lang={PACK_LANGUAGE}>{summary}</bdi>
      </p>
      {aliases.length > 0 && (
        <p class="muted">{t('dossierAlsoCalled', list(aliases.map(isolated)))}</p>
      )}
      {dossier.singleSource && <p class="notice">{t('dossierSingleSource')}</p>}
    </header>
  );
}

function EventFacts({ event }: { event: DossierEvent }) {
  const figures = allFiguresInWords(event.figures, event.sources.length);
  return (
    <dl class="facts">
      <div>
        <dt>{t('eventWho')}</dt>
        <dd>
          {event.shape === 'words'
            ? keyInWords(event.shape, event.standing)
            : t(`standing_${event.standing}`)}
        </dd>
      </div>
      {figures && (
        <div>
          <dt>{t('eventCasualties')}</dt>
          <dd class="num">{figures}</dd>
        </div>
      )}
      {event.place && (
        <div>
          <dt>{t('eventPlace')}</dt>
          <dd>
            <bdi lang={PACK_LANGUAGE}>{event.place.name}</bdi>
            <small>{t(`plotPlace_${event.place.precision}`)}</small>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Chain({ title, events, id }: { title: string; events: DossierEvent[]; id: string }) {
  const { on } = useDossier();
  const link = useLink();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <EventList
        events={numbered(events)}
        on={on}
        id={`${id}-list`}
        hrefOf={(event) => link('event', event)}
      />
    </section>
  );
}
