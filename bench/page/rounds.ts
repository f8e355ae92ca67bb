/**
 * The rounds of the page bench: pages of the bench's own with the shipped extension, with one that
 * does nothing, and bare; in turn, so that what else the machine does meets all alike. Medians.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Chromium, startChromium } from '../../scripts/browser/chromium';
import { PageServer } from '../../scripts/browser/page-server';
import { makeEmptyExtension } from './empty-extension';
import { bareWalk, counts, markJs, mutate, WATCH_FIRST_MARK } from './measures';
import { benchSite } from './pages';
import { profiled } from './tasks';
import { type Traced, traced } from './traced';

const EXTENSION = '.output/chrome-mv3';
/** Milliseconds; the gate looks for an article for 3,000, a page of 5 MB is read in some 3,000. */
const SETTLES = { news: 1_500, nobody: 1_500, shop: 4_000, big: 6_000 };
/** As many as the peers of PERFORMANCE.md were given. */
const NAMES_FOR_MARK_JS = 300;
const MEGABYTE = 1_000_000;
const ANY = Number.POSITIVE_INFINITY;

type PageName = keyof typeof SETTLES;
interface Browsers {
  ours: Chromium;
  empty: Chromium;
  bare: Chromium;
}
export interface Row {
  what: string;
  value: number | null;
  unit: string;
  atMost: number;
}
const row = (what: string, value: number | null, unit: string, atMost: number): Row => ({
  what,
  value,
  unit,
  atMost,
});

export async function benchPages(quick: boolean): Promise<Row[]> {
  const rounds = quick ? 3 : 7;
  const server = await PageServer.start(benchSite);
  const nothing = makeEmptyExtension();
  const start = (extension: string | null) =>
    startChromium({ extension, headless: true, proxy: server.address });
  const browsers: Browsers = {
    ours: await start(EXTENSION),
    empty: await start(nothing.folder),
    bare: await start(null),
  };
  try {
    await browsers.ours.worker();
    return [
      ...(await workRows(browsers, rounds)),
      ...(await changeRows(browsers, rounds)),
      ...(await restRows(browsers, rounds)),
    ];
  } finally {
    for (const each of Object.values(browsers)) await each.context.close();
    await server.stop();
    nothing.remove();
  }
}

/** Main-thread work, against the bare walk over the same page. */
async function workRows(browsers: Browsers, rounds: number): Promise<Row[]> {
  const walks = await repeat(rounds, () => walk(browsers.bare, 'news'));
  const cold = middle(walks.map((each) => each.cold));
  const news = await difference(browsers, 'news', rounds);
  const nobody = await difference(browsers, 'nobody', rounds);
  const shop = await difference(browsers, 'shop', rounds);
  const big = await difference(browsers, 'big', Math.ceil(rounds / 3));
  const bigWalk = await walk(browsers.bare, 'big');
  const sampled = await repeat(Math.ceil(rounds / 2), () => sample(browsers.ours, 'news'));
  const names = await markJsOn(browsers.bare);
  return [
    row('news page: bare TreeWalker, cold', cold, 'ms', ANY),
    row('news page: all script of ours, first visit ÷ walk', news.cold.script / cold, '×', 10),
    row(
      'news page: the same, page loaded again in its tab ÷ walk',
      news.warm.script / cold,
      '×',
      6,
    ),
    row(
      '  the first by the sampling profiler (wall time) ÷ walk',
      middle(sampled) / cold,
      '×',
      ANY,
    ),
    row('  the first where the same page names nobody ÷ walk', nobody.cold.script / cold, '×', ANY),
    row('  mark.js with 300 names ÷ walk', names / cold, '×', ANY),
    row(
      '5 MB page: all script of ours, first visit ÷ its walk',
      big.cold.script / bigWalk.cold,
      '×',
      10,
    ),
    row('computing styles, news page, ours ÷ empty extension', news.styles, '×', 1.15),
    row('computing styles, page with nothing, ours ÷ empty', shop.styles, '×', 1.15),
    row('longest task with script of ours, news page', news.longest, 'ms', 8),
    row('longest task with script of ours, 5 MB page', big.longest, 'ms', 8),
    row('page with nothing to mark: script, four looks, all', shop.cold.script, 'ms', ANY),
    row('  of which after the script has started: the gate', shop.afterStart, 'ms', 1),
  ];
}

/** Script with ours minus script with the empty extension, milliseconds of thread time. */
async function difference({ ours, empty }: Browsers, page: PageName, rounds: number) {
  const with_: { cold: Traced; warm: Traced }[] = [];
  const without: { cold: Traced; warm: Traced }[] = [];
  for (let round = 0; round < rounds; round++) {
    await stopWorker(ours);
    with_.push(await visitTwice(ours, page));
    without.push(await visitTwice(empty, page));
  }
  const of = (list: typeof with_, what: (each: { cold: Traced; warm: Traced }) => number) =>
    middle(list.map(what));
  const less = (visit: 'cold' | 'warm') => ({
    script: of(with_, (each) => each[visit].script) - of(without, (each) => each[visit].script),
  });
  return {
    cold: less('cold'),
    warm: less('warm'),
    longest: of(with_, (each) => each.cold.longest),
    styles: of(with_, (each) => each.cold.style) / of(without, (each) => each.cold.style),
    afterStart:
      of(with_, (each) => each.cold.afterStart) - of(without, (each) => each.cold.afterStart),
  };
}

async function visitTwice({ context }: Chromium, name: PageName) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const visit = () =>
    traced(devtools, async () => {
      await page.goto(addressOf(name));
      await page.waitForTimeout(SETTLES[name]);
    });
  const cold = await visit();
  const warm = await visit();
  await page.close();
  return { cold, warm };
}

/** What the page's own changes take with the extension, against the same without. */
async function changeRows({ ours, bare }: Browsers, rounds: number): Promise<Row[]> {
  const ratio = async (name: PageName) => {
    const on = await open(ours, name);
    const off = await open(bare, name);
    const [withIt, without]: [number[], number[]] = [[], []];
    // One round more than counted: the first compiles.
    for (let round = -1; round < rounds; round++) {
      const [a, b] = [await mutate(on), await mutate(off)];
      if (round >= 0) withIt.push(a) && without.push(b);
    }
    await Promise.all([on.close(), off.close()]);
    return middle(withIt) / middle(without);
  };
  return [
    row('1,000 changes by a news page, with ours ÷ without', await ratio('news'), '×', 1.15),
    row('1,000 changes by a page that names nobody', await ratio('nobody'), '×', 1.15),
    row('1,000 changes by a page of 5 MB', await ratio('big'), '×', 1.15),
  ];
}

/** What is added, kept and waited for. */
async function restRows({ ours, empty }: Browsers, rounds: number): Promise<Row[]> {
  const kept = async (name: PageName) => {
    const [a, b] = [await countsOf(ours, name), await countsOf(empty, name)];
    return {
      heap: (a.heap - b.heap) / MEGABYTE,
      elements: a.elements - b.elements,
      layouts: a.layouts - b.layouts,
    };
  };
  const news = await repeat(rounds, () => kept('news'));
  const big = await kept('big');
  const firstMarks = await repeat(rounds, async () => {
    await stopWorker(ours);
    const cold = await firstMark(ours);
    return cold / (await firstMark(ours));
  });
  return [
    row('elements added', Math.max(...news.map(({ elements }) => elements)), '', 0),
    row('layouts more than with the empty extension', middle(news.map((n) => n.layouts)), '', 0),
    row('JS heap more than with it, news page', middle(news.map(({ heap }) => heap)), 'MB', 2),
    row('JS heap more than with it, 5 MB page', big.heap, 'MB', 2),
    row('first mark, worker cold ÷ warm', middle(firstMarks), '×', 5),
  ];
}

const addressOf = (name: PageName) => `http://${name}.example/`;

async function open({ context }: Chromium, name: PageName) {
  const page = await context.newPage();
  await page.goto(addressOf(name));
  await page.waitForTimeout(SETTLES[name]);
  return page;
}

async function walk(chromium: Chromium, name: PageName) {
  const page = await open(chromium, name);
  const took = await bareWalk(page);
  await page.close();
  return took;
}

async function sample({ context }: Chromium, name: PageName): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const { total } = await profiled(devtools, async () => {
    await page.goto(addressOf(name));
    await page.waitForTimeout(SETTLES[name]);
  });
  await page.close();
  return total;
}

async function markJsOn(chromium: Chromium): Promise<number> {
  const page = await open(chromium, 'news');
  const took = await markJs(page, packNames());
  await page.close();
  return took;
}

async function countsOf({ context }: Chromium, name: PageName) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(addressOf(name));
  await page.waitForTimeout(SETTLES[name]);
  const counted = await counts(page, devtools);
  await page.close();
  return counted;
}

async function firstMark({ context }: Chromium): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(WATCH_FIRST_MARK);
  await page.goto(addressOf('news'));
  await page.waitForTimeout(SETTLES.news);
  const took = (await page.evaluate('window.firstMark')) as number | null;
  await page.close();
  return took ?? Number.NaN;
}

async function stopWorker({ context }: Chromium): Promise<void> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

async function repeat<T>(rounds: number, run: () => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  for (let i = 0; i < rounds; i++) values.push(await run());
  return values;
}

function middle(values: number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
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
