/** The side panel on every kind of page. Everything is made up. */
import type { ActivePage } from '../../extension/active-page';
import type { PageStatus, PageSummary } from '../../extension/messages';
import { CATEGORIES } from '../../pack/model';
import { EXAMPLE_PACK } from '../fixtures/example-pack';
import type { Fixture } from '../fixtures/fixture';
import { ShadowStage } from '../fixtures/ShadowStage';
import { PanelView } from './PanelView';
import css from './panel.css?inline';

/** px: the width that browsers give a side panel at first. */
const WIDTH = 380;

const nothing = () => {};

function summary(status: PageStatus, names: number): PageSummary {
  const known = [...EXAMPLE_PACK.actors.values()];
  const cast = Array.from({ length: names }, (_, i) => ({
    actor: known[i]?.id ?? `actor-${i}`,
    name: known[i]?.name ?? `Example Person ${i}`,
    category: known[i]?.category ?? CATEGORIES[i % CATEGORIES.length]!,
    mentions: [i, names + i],
    uncertain: i % 11 === 4,
  }));
  return {
    status,
    host: 'news.example',
    articleDate: '2024-01-04',
    counts: Object.fromEntries(
      CATEGORIES.map((one) => [one, cast.filter(({ category }) => category === one).length]),
    ) as PageSummary['counts'],
    cast,
    mentions: [],
  };
}

const read = (status: PageStatus, names = 0): ActivePage => ({
  kind: 'read',
  tab: 1,
  summary: summary(status, names),
});

const STATES: Record<string, ActivePage | null> = {
  'an article': read({ kind: 'scanned', partial: false }, 6),
  'a hundred names': read({ kind: 'scanned', partial: true }, 100),
  'nobody known': read({ kind: 'scanned', partial: false }),
  reading: read({ kind: 'scanning' }),
  off: read({ kind: 'off' }),
  'not an article': read({ kind: 'not-an-article' }),
  failed: read({ kind: 'failed', reason: 'worker' }),
  'not started': { kind: 'not-started', tab: 1 },
  'no page': { kind: 'unreadable', tab: null },
};

const fixture: Fixture = {
  title: 'Side panel',
  states: Object.entries(STATES).map(([name, page]) => ({
    name,
    draw: () => (
      <ShadowStage css={css} width={WIDTH}>
        <PanelView page={page} url={null} pack={EXAMPLE_PACK} jumpTo={nothing} scanNow={nothing} />
      </ShadowStage>
    ),
  })),
};
export default fixture;
