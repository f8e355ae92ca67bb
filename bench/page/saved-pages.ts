/**
 * `--pages FOLDER`: what the shipped extension costs on pages that somebody saved, each compared with a bare
 * walk over that page. Their own scripts do not run: a trace does not say whose a microtask is.
 */
import { type Chromium, startChromium } from '../../scripts/browser/chromium';
import { PageServer } from '../../scripts/browser/page-server';
import { BUILT } from '../../scripts/built';
import { inNewTab, stopWorker } from './browsers';
import { makeExtension } from './extensions';
import { bareWalk } from './measures';
import { ANY, calm, inTurn, middle, type Row, row } from './rows';
import type { SavedFolder } from './saved-folder';
import { traced } from './traced';

const VISITS = 3;
/** Milliseconds; a page of usual size is marked after a fraction of that. */
const SETTLED = 1_000;
/** Of a larger folder as many are measured, spread evenly over it: each takes half a minute. */
export const MOST_MEASURED = 20;

interface Cost {
  /** Multiples of a bare walk over the same page. */
  first: number;
  again: number;
  /** Milliseconds. */
  longest: number;
  marked: boolean;
}

export async function costRows({ pages, site }: SavedFolder): Promise<Row[]> {
  const step = Math.max(1, pages.length / MOST_MEASURED);
  const measured = pages.filter((_, i) => Math.floor(i % step) === 0).slice(0, MOST_MEASURED);
  const server = await PageServer.start(site);
  const nothing = makeExtension('1;');
  const start = (extension: string | null) =>
    startChromium({ extension, headless: true, proxy: server.address });
  const [ours, empty, bare] = [
    await start(BUILT.chrome),
    await start(nothing.folder),
    await start(null),
  ] as const;
  try {
    await ours.worker();
    const costs: Cost[] = [];
    for (const { file, address } of measured) {
      const cost = await costOf(address, { ours, empty, bare });
      console.log(`${file}: ${cost.first.toFixed(1)} ×, again ${cost.again.toFixed(1)} ×`);
      costs.push(cost);
    }
    return rowsOf(costs);
  } finally {
    for (const { context } of [ours, empty, bare]) await context.close();
    await server.stop();
    nothing.remove();
  }
}

async function costOf(
  address: string,
  { ours, empty, bare }: Record<'ours' | 'empty' | 'bare', Chromium>,
): Promise<Cost> {
  const walks: number[] = [];
  const longest: number[] = [];
  const spent = { ours: { first: [], again: [] }, empty: { first: [], again: [] } } as Record<
    'ours' | 'empty',
    { first: number[]; again: number[] }
  >;
  let marked = false;
  const visit = (chromium: Chromium, { first, again }: { first: number[]; again: number[] }) =>
    inNewTab(chromium, async (page, devtools) => {
      const open = async () => {
        // Some never finish loading what is elsewhere.
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        await page.waitForTimeout(SETTLED);
      };
      const one = await traced(devtools, open);
      first.push(one.script);
      again.push((await traced(devtools, open)).script);
      if (chromium !== ours) return;
      longest.push(one.longest);
      marked ||= (await page.evaluate(() => CSS.highlights.size)) > 0;
    });
  await inTurn(VISITS, [
    async () => {
      await stopWorker(ours);
      await visit(ours, spent.ours);
    },
    () => visit(empty, spent.empty),
    async () => {
      walks.push(
        await inNewTab(bare, async (page) => {
          await page.goto(address, { waitUntil: 'domcontentloaded' });
          await page.waitForTimeout(SETTLED / 3);
          return bareWalk(page);
        }),
      );
    },
  ]);
  const times = (which: 'first' | 'again') =>
    (calm(spent.ours[which]) - calm(spent.empty[which])) / calm(walks);
  return { first: times('first'), again: times('again'), longest: middle(longest), marked };
}

function rowsOf(costs: Cost[]): Row[] {
  const of = (some: Cost[], what: 'first' | 'again' | 'longest') =>
    some.length > 0 ? middle(some.map((cost) => cost[what])) : null;
  const naming = costs.filter(({ marked }) => marked);
  const silent = costs.filter(({ marked }) => !marked);
  return [
    row('saved pages: measured', costs.length, '', ANY),
    row('  of which name somebody', naming.length, '', ANY),
    row('saved pages: first visit ÷ walk, median', of(costs, 'first'), '×', 10),
    row('saved pages: loaded again ÷ walk, median', of(costs, 'again'), '×', 6),
    row('  of those that name somebody: first visit', of(naming, 'first'), '×', ANY),
    row('  of those that name somebody: loaded again', of(naming, 'again'), '×', ANY),
    row('  of those that name nobody: first visit', of(silent, 'first'), '×', ANY),
    row('  of those that name nobody: loaded again', of(silent, 'again'), '×', ANY),
    row('saved pages: longest task, median', of(costs, 'longest'), 'ms', 8),
    row(
      'saved pages: longest task, worst',
      Math.max(...costs.map(({ longest }) => longest)),
      'ms',
      8,
    ),
  ];
}
