/** The popup on every kind of page. Everything is made up. */
import type { ActivePage } from '../../extension/active-page';
import type { PageStatus, PageSummary } from '../../extension/messages';
import type { Settings } from '../../extension/settings';
import { defaultSettings } from '../../extension/settings-change';
import { CATEGORIES } from '../../pack/model';
import type { Fixture } from '../fixtures/fixture';
import './popup.css';
import { PopupView } from './PopupView';

const nothing = () => {};
const CAST: PageSummary['cast'] = [
  ['Example Person One', 'person', 3],
  ['Example Movement', 'armed-group', 2],
  ['Alliance of Examples', 'coalition', 2],
  ['Northland Armed Forces', 'state-force', 1],
  ['Ministry of Examples', 'government-body', 1],
  ['A party with a name that is long enough to need a second line', 'party', 1],
  ['League of Northern States', 'international-organisation', 1],
  ['Example Person Two', 'person', 1],
].map(([name, category, times], i) => ({
  actor: `actor-${i}`,
  name: name as string,
  category: category as (typeof CATEGORIES)[number],
  mentions: Array.from({ length: times as number }, (_, n) => i + n),
  uncertain: i === 3,
}));

function summary(status: PageStatus, more: Partial<PageSummary> = {}): ActivePage {
  const counts = Object.fromEntries(
    CATEGORIES.map((one) => [one, CAST.filter(({ category }) => category === one).length]),
  ) as PageSummary['counts'];
  return {
    kind: 'read',
    tab: 1,
    summary: {
      status,
      host: 'news.example',
      articleDate: '2024-01-04',
      counts,
      cast: CAST,
      mentions: [],
      ...more,
    },
  };
}

const empty = {
  cast: [],
  counts: Object.fromEntries(CATEGORIES.map((one) => [one, 0])) as PageSummary['counts'],
  articleDate: null,
};

const STATES: Record<
  string,
  { page: ActivePage | null; settings?: Partial<Settings>; notSaved?: boolean }
> = {
  'an article': {
    page: summary({ kind: 'scanned', partial: false }),
    settings: {
      categories: { ...defaultSettings().categories, party: false },
      mutedActors: ['actor-2'],
    },
  },
  'a very long page': {
    page: summary(
      { kind: 'scanned', partial: true },
      { host: 'a-very-long-host-name.of-a-paper.example', articleDate: null },
    ),
    settings: { style: 'tint', where: 'these-sites', sitesOn: [] },
  },
  'nobody known': { page: summary({ kind: 'scanned', partial: false }, empty) },
  reading: { page: summary({ kind: 'scanning' }, empty) },
  off: { page: summary({ kind: 'off' }, empty), settings: { on: false } },
  'off for site': {
    page: summary({ kind: 'off-for-site' }, empty),
    settings: { sitesOff: ['news.example'] },
  },
  'not an article': { page: summary({ kind: 'not-an-article' }, empty) },
  'not listed': {
    page: summary({ kind: 'not-a-listed-site' }, empty),
    settings: { where: 'these-sites' },
  },
  'waiting for a click': {
    page: summary({ kind: 'waiting-for-click' }, empty),
    settings: { where: 'when-i-click', style: 'on-hover' },
  },
  'no text': { page: summary({ kind: 'no-text' }, empty) },
  'failed; not saved': {
    page: summary({ kind: 'failed', reason: 'worker' }, empty),
    notSaved: true,
  },
  'not started': { page: { kind: 'not-started', tab: 1 } },
  'a page of the browser': { page: { kind: 'unreadable', tab: 1 } },
};

export default {
  title: 'Popup',
  states: Object.entries(STATES).map(([name, { page, settings, notSaved = false }]) => ({
    name,
    draw: () => (
      <PopupView
        settings={{ ...defaultSettings(), ...settings }}
        page={page}
        notSaved={notSaved}
        change={nothing}
        jumpTo={nothing}
        scanNow={nothing}
        panelIsReady
        openPanel={nothing}
        openDossiers={nothing}
        openOptions={nothing}
      />
    ),
  })),
} satisfies Fixture;
