/** The cast of a page: names, relations, events, map. Everything it shows is passed in; it asks nobody. */
import { useMemo, useState } from 'preact/hooks';
import type { ActivePage } from '../../extension/active-page';
import { count, t } from '../../extension/i18n';
import type { PageSummary } from '../../extension/messages';
import { dossierUrl } from '../../extension/open-pages';
import type { Pack } from '../../pack/model';
import { type CastModel, castModel } from '../../pack/views/cast';
import { numbered } from '../plots/events/numbered';
import { PageState } from '../surface/PageState';
import { dayInWords } from '../words/dates';
import { CopyCast } from './CopyCast';
import { doubtfulOf } from './cast-groups';
import { EventsTab, MapTab } from './EventsTab';
import { NamesTab } from './NamesTab';
import { RelationsTab } from './RelationsTab';
import { Tabs } from './Tabs';

export interface PanelProps {
  page: ActivePage | null;
  url: string | null;
  /** Null until it is read. */
  pack: Pack | null;
  jumpTo(mention: number): void;
  scanNow(): void;
}

export function PanelView({ page, url, pack, jumpTo, scanNow }: PanelProps) {
  const summary = page?.kind === 'read' ? page.summary : null;
  return (
    <div class="panel">
      <header>
        <h1>{t('openPanel')}</h1>
        {summary && summary.status.kind !== 'off' && <p class="on">{aboutPage(summary)}</p>}
      </header>
      <PageState page={page} scanNow={scanNow}>
        {page === null && <p class="state">{t('pageScanning')}</p>}
      </PageState>
      {summary && summary.cast.length > 0 && (
        <Cast summary={summary} url={url} pack={pack} jumpTo={jumpTo} />
      )}
    </div>
  );
}

interface CastProps extends Pick<PanelProps, 'url' | 'pack' | 'jumpTo'> {
  summary: PageSummary;
}

const TABS = ['names', 'relations', 'events', 'map'] as const;
type Tab = (typeof TABS)[number];

function Cast({ summary, url, pack, jumpTo }: CastProps) {
  const [tab, setTab] = useState<Tab>('names');
  const { cast, articleDate } = summary;
  // As text, so that finding the same names again changes nothing; ids contain no spaces.
  const all = [idsOf(cast), ...doubtfulOf(summary).flatMap(({ others }) => others)].join(' ');
  // A doubtful name ties nobody to anybody.
  const certain = idsOf(cast.filter(({ uncertain }) => !uncertain));
  const model = useMemo(
    () => pack && castModel(pack, certain.split(' '), articleDate),
    [pack, certain, articleDate],
  );
  const names = useMemo(
    () => pack && castModel(pack, all.split(' '), articleDate).members,
    [pack, all, articleDate],
  );
  const hrefOf = (address: string) =>
    dossierUrl(articleDate ? `${address}?on=${articleDate}` : address);
  const events = useMemo(() => (model ? numbered(model.events) : []), [model]);
  return (
    <>
      <Tabs<Tab>
        tabs={TABS.map((id) => ({ id, label: t(`panelTab_${id}`) }))}
        chosen={tab}
        choose={setTab}
      >
        {tab === 'names' && (
          <NamesTab summary={summary} members={names} jumpTo={jumpTo} hrefOf={hrefOf} />
        )}
        {tab !== 'names' && !model && <p class="state">{t('panelLoading')}</p>}
        {tab === 'relations' && model && <RelationsTab model={model} hrefOf={hrefOf} />}
        {tab === 'events' && model && <EventsTab model={model} events={events} hrefOf={hrefOf} />}
        {tab === 'map' && model && <MapTab model={model} events={events} hrefOf={hrefOf} />}
      </Tabs>
      <footer>
        <CopyCast summary={summary} url={url} pack={pack} members={names} />
        {model && <AsOf model={model} />}
      </footer>
    </>
  );
}

function idsOf(cast: PageSummary['cast']): string {
  return cast.map(({ actor }) => actor).join(' ');
}

function AsOf({ model }: { model: CastModel }) {
  return <p class="muted">{t('dataAsOf', dayInWords(model.asOf))}</p>;
}

function aboutPage({ cast, host, articleDate, status }: PageSummary): string {
  const parts = [
    status.kind === 'scanned' &&
      count('panelNames', cast.filter(({ uncertain }) => !uncertain).length),
    host,
    status.kind === 'scanned' &&
      (articleDate ? t('articleOf', dayInWords(articleDate)) : t('articleUndated')),
  ];
  return parts.filter(Boolean).join(' · ');
}
