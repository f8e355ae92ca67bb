/** The dossier as one page: search on top, then whatever the address says. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../extension/i18n';
import type { Pack } from '../../pack/model';
import { searchOf } from '../../pack/search';
import { type Dossier, dossierOf } from '../../pack/views/dossier';
import { dayInWords } from '../words/dates';
import { type Address, hashOf, parseAddress } from './address';
import { CopyMenu } from './CopyMenu';
import { Correction } from './Correction';
import { DossierProvider } from './context';
import { nameOf } from './name-of';
import { ActorPage } from './pages/ActorPage';
import { EventPage } from './pages/EventPage';
import { OfficePage, PartyPage, SourcePage } from './pages/OtherPages';
import { IndexPage, SearchPage } from './pages/SearchPage';
import { TopBar } from './TopBar';

export function App({ pack }: { pack: Pack }) {
  const [address, setAddress] = useState(readAddress);
  useEffect(() => {
    const read = () => setAddress(readAddress());
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const search = useMemo(() => searchOf(pack), [pack]);
  const id = address.kind === 'thing' ? address.id : null;
  const dossier = useMemo(() => (id === null ? null : dossierOf(pack, id)), [pack, id]);
  const title = titleOf(address, dossier, pack);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const main = useFocusOnArrival(id ?? address.kind);

  return (
    <DossierProvider value={{ pack, on: address.kind === 'thing' ? address.on : null, goToSource }}>
      <TopBar address={address}>
        {dossier && <CopyMenu key={dossier.id} dossier={dossier} />}
      </TopBar>
      <main ref={main}>
        <Content address={address} dossier={dossier} search={search} />
        <footer class="end-note">
          <span>{t('dataAsOf', dayInWords(pack.meta.asOf))}</span>
          {dossier && <Correction key={dossier.id} dossier={dossier} />}
        </footer>
      </main>
    </DossierProvider>
  );
}

interface ContentProps {
  address: Address;
  dossier: Dossier | null;
  search: ReturnType<typeof searchOf>;
}

function Content({ address, dossier, search }: ContentProps) {
  if (address.kind === 'index') return <IndexPage />;
  if (address.kind === 'search')
    return <SearchPage query={address.query} hits={search(address.query)} />;
  // Keyed by its subject, so that choices made on one dossier do not carry over to the next.
  switch (dossier?.kind) {
    case 'actor':
      return <ActorPage key={dossier.id} dossier={dossier} />;
    case 'event':
      return <EventPage key={dossier.id} dossier={dossier} />;
    case 'source':
      return <SourcePage key={dossier.id} dossier={dossier} />;
    case 'office':
      return <OfficePage key={dossier.id} dossier={dossier} />;
    case 'party':
      return <PartyPage key={dossier.id} dossier={dossier} />;
    default:
      return <Unknown id={address.id} />;
  }
}

function Unknown({ id }: { id: string }) {
  return (
    <header class="head">
      <h1 tabIndex={-1}>{t('unknownTitle')}</h1>
      <p class="say">
        {t('unknownId')} <code dir="ltr">{id}</code>
      </p>
      <p>
        <a href={hashOf({ kind: 'search', query: id.replaceAll('-', ' ') })}>
          {t('unknownSearch')}
        </a>
        {' · '}
        <a href={hashOf({ kind: 'index' })}>{t('unknownIndex')}</a>
      </p>
    </header>
  );
}

function readAddress(): Address {
  return parseAddress(location.hash, location.search);
}

function titleOf(address: Address, dossier: Dossier | null, pack: Pack): string {
  if (address.kind === 'search') return t('searchTitle', address.query);
  if (address.kind === 'index') return pack.meta.title;
  return dossier ? nameOf(dossier) : t('unknownTitle');
}

/**
 * After a link was followed the heading gets the focus, as after loading a page; but not on the first page.
 */
function useFocusOnArrival(where: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(where);
  useEffect(() => {
    if (before.current === where) return;
    before.current = where;
    scrollTo(0, 0);
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [where]);
  return main;
}

function goToSource(number: number): void {
  const entry = document.getElementById(`source-${number}`);
  const folded = entry?.closest('details');
  if (folded) folded.open = true;
  entry?.scrollIntoView({ block: 'center' });
  entry?.focus({ preventScroll: true });
}
