/** The rounds of the page bench: each page with and without the extension, medians over pages. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { parse } from 'yaml';
import { type Chromium, startChromium } from '../../scripts/browser/chromium';
import { PageServer } from '../../scripts/browser/page-server';
import { makeArticle, paragraphsOf } from '../../tests/fixtures/sites/article';
import { documentOf } from '../../tests/fixtures/sites/layout';
import { CORPUS, corpusSite } from '../../tests/fixtures/sites/pages';
import { bareWalk, counts, markJs, mutate, WATCH_FIRST_MARK } from './measures';
import { type OwnWork, profiled } from './tasks';

const EXTENSION = '.output/chrome-mv3';
const BIG = 'http://big.example/';
const BIG_BYTES = 5_000_000;
/** Milliseconds; a page of 100 kB is read in a tenth of it, one of 5 MB in most of it. */
const SETTLES = 1_500;
const BIG_SETTLES = 8_000;
/** As many as the peers of PERFORMANCE.md were given. */
const NAMES_FOR_MARK_JS = 300;
const MUTATION_ROUNDS = 5;
const MEGABYTE = 1_000_000;
const ANY = Number.POSITIVE_INFINITY;

const site = (address: URL) =>
  address.hostname === 'big.example' ? { body: bigPage() } : corpusSite(address);

function bigPage(): string {
  const article = makeArticle(5, 'en', 200);
  const once = paragraphsOf(article)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
  return documentOf(
    article,
    `<article>${once.repeat(Math.ceil(BIG_BYTES / once.length))}</article>`,
  );
}

export async function benchPages(quick: boolean) {
  const still = CORPUS.filter(
    ({ layout, lang }) => layout.expect === 'marked' && lang === 'en' && !layout.headers,
  );
  const pages = still
    .filter((_, index) => index % (quick ? 8 : 2) === 0)
    .map(({ address }) => address);
  const names = packNames();
  const server = await PageServer.start(site);
  const on = await startChromium({ extension: EXTENSION, headless: true, proxy: server.address });
  const off = await startChromium({ extension: null, headless: true, proxy: server.address });
  try {
    await on.worker();
    const measured = [];
    for (const address of pages) measured.push(await measure(on, off, address, SETTLES, names));
    const big = await measure(on, off, BIG, BIG_SETTLES, null);
    const idle = await measure(on, off, 'http://corpus.example/shop/en/', 4_000, null);
    return rowsOf(measured, big, idle);
  } finally {
    await on.context.close();
    await off.context.close();
    await server.stop();
  }
}

type Measured = Awaited<ReturnType<typeof measure>>;

async function measure(
  on: Chromium,
  off: Chromium,
  address: string,
  wait: number,
  names: string[] | null,
) {
  const without = await visit(off, address, wait);
  const walk = await bareWalk(without.page);
  const mutationsOff = await median(MUTATION_ROUNDS, () => mutate(without.page));
  const marking = names ? await markJs(without.page, names) : null;
  await without.page.close();
  await stopWorker(on);
  const cold = await visit(on, address, wait);
  const mutationsOn = await median(MUTATION_ROUNDS, () => mutate(cold.page));
  await cold.page.close();
  const warm = await visit(on, address, wait);
  await warm.page.close();
  return { address, walk, marking, cold, warm, without, mutations: mutationsOn / mutationsOff };
}

async function visit(chromium: Chromium, address: string, wait: number) {
  const page = await chromium.context.newPage();
  await page.addInitScript(WATCH_FIRST_MARK);
  const devtools = await chromium.context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const work: OwnWork = await profiled(devtools, async () => {
    await page.goto(address);
    await page.waitForTimeout(wait);
  });
  const counted = await counts(page, devtools);
  const firstMark = (await page.evaluate('window.firstMark')) as number | null;
  return { page, work, counted, firstMark };
}

async function stopWorker(chromium: Chromium): Promise<void> {
  const page: Page = await chromium.context.newPage();
  const devtools = await chromium.context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

function rowsOf(pages: Measured[], big: Measured, idle: Measured) {
  const middle = (of: (page: Measured) => number) => middleOf(pages.map(of));
  const most = (of: (page: Measured) => number) => Math.max(...pages.map(of));
  const row = (what: string, value: number | null, unit: string, atMost: number) => ({
    what,
    value,
    unit,
    atMost,
  });
  const walks = (page: Measured) => page.walk;
  return [
    row('pages measured, beside one of 5 MB and one with nothing', pages.length, '', ANY),
    row(
      'work, all, cold ÷ bare TreeWalker cold (median)',
      middle((p) => p.cold.work.total / walks(p).cold),
      '×',
      10,
    ),
    row(
      'work, all, warm ÷ bare TreeWalker cold (median)',
      middle((p) => p.warm.work.total / walks(p).cold),
      '×',
      6,
    ),
    row(
      'mark.js with 300 names ÷ bare TreeWalker cold (median)',
      middle((p) => (p.marking ?? 0) / walks(p).cold),
      '×',
      ANY,
    ),
    row('work on 5 MB, cold ÷ bare TreeWalker cold', big.cold.work.total / big.walk.cold, '×', 10),
    row(
      'longest stretch of our script, any page (median)',
      middle((p) => p.cold.work.longestStretch),
      'ms',
      8,
    ),
    row(
      'longest stretch of our script, any page (worst)',
      most((p) => p.cold.work.longestStretch),
      'ms',
      8,
    ),
    row('longest stretch of our script, 5 MB', big.cold.work.longestStretch, 'ms', 8),
    row(
      '1,000 mutations, on ÷ off (median)',
      middle((p) => p.mutations),
      '×',
      1.15,
    ),
    row('1,000 mutations on 5 MB, on ÷ off', big.mutations, '×', 1.15),
    row(
      'elements added (most)',
      most((p) => p.cold.counted.elements - p.without.counted.elements),
      '',
      0,
    ),
    row(
      'layouts more than without (median)',
      middle((p) => p.cold.counted.layouts - p.without.counted.layouts),
      '',
      0,
    ),
    row(
      'style recalculations more than without (median)',
      middle((p) => p.cold.counted.styles - p.without.counted.styles),
      '',
      ANY,
    ),
    row('first mark, worker cold ÷ warm (median)', firstMarks(pages), '×', 5),
    row(
      'JS heap more than without, median',
      middle((p) => (p.cold.counted.heap - p.without.counted.heap) / MEGABYTE),
      'MB',
      2,
    ),
    row(
      'JS heap more than without, 5 MB',
      (big.cold.counted.heap - big.without.counted.heap) / MEGABYTE,
      'MB',
      2,
    ),
    row(
      'page with nothing to mark: all work, starting the script included',
      idle.cold.work.total,
      'ms',
      1,
    ),
    row('card open to first paint', null, 'frames', 1),
  ];
}

function firstMarks(pages: Measured[]): number | null {
  const ratios = pages.flatMap(({ cold, warm }) =>
    cold.firstMark !== null && warm.firstMark ? [cold.firstMark / warm.firstMark] : [],
  );
  return ratios.length > 0 ? middleOf(ratios) : null;
}

function middleOf(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function median(rounds: number, run: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < rounds; i++) values.push(await run());
  return middleOf(values);
}

/** Names as the data has them, for the peer. */
function packNames(): string[] {
  const folder = 'data/actors';
  const names = readdirSync(folder).flatMap((file) => {
    const { names = [] } = parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
      names?: unknown[];
    };
    return names.filter((name): name is string => typeof name === 'string').slice(0, 2);
  });
  return names.slice(0, NAMES_FOR_MARK_JS);
}
