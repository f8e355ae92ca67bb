/** What the extension's scripts cost the main thread, compared with a bare walk over the same page. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Chromium } from '../../scripts/browser/chromium';
import {
  addressOf,
  type Browsers,
  goTo,
  inNewTab,
  open,
  type PageName,
  stopWorker,
} from './browsers';
import { bareWalk, markJs } from './measures';
import { ANY, calm, inTurn, middle, type Row, repeat, row } from './rows';
import { profiled } from './tasks';
import { type Traced, traced } from './traced';

/** mark.js takes about two seconds for these on a page of the usual size; more would hold up the bench. */
const NAMES_FOR_MARK_JS = 300;

interface Visits {
  first: Traced[];
  /** The page loaded again in its tab. */
  again: Traced[];
}

export async function workRows(browsers: Browsers, rounds: number): Promise<Row[]> {
  const { bare, ours, walking } = browsers;
  const walks: number[] = [];
  const byExtension: Visits = { first: [], again: [] };
  const news = await compared(browsers, 'news', rounds, [
    async () => void walks.push(await walk(bare, 'news'), await walk(bare, 'news')),
    () => visit(walking, 'news', byExtension, false),
  ]);
  const nobody = await compared(browsers, 'nobody', Math.ceil(rounds / 2));
  const shop = await compared(browsers, 'shop', Math.ceil(rounds / 1.5));
  const big = await compared(browsers, 'big', Math.ceil(rounds / 3));
  const bigWalk = calm(await repeat(3, () => walk(bare, 'big')));
  const sampled = calm(await repeat(Math.ceil(rounds / 2), () => sample(ours)));
  const names = await markJsOn(bare);
  const once = calm(walks);
  const nothing = news.empty.first;
  const walker = of(byExtension.first, 'script') - of(nothing, 'script');
  const times = (what: string, script: number, goal: number) => row(what, script / once, '×', goal);
  return [
    row('news page: bare TreeWalker, cold', once, 'ms', ANY),
    row('  script of any extension, not in what follows', of(nothing, 'script'), 'ms', ANY),
    times('news page: all script of ours, first visit ÷ walk', news.more('first'), 10),
    times('news page: the same, page loaded again in its tab ÷ walk', news.more('again'), 6),
    times('  an extension that only walks, first visit ÷ walk', walker, ANY),
    times('  the first by the sampling profiler (wall time) ÷ walk', sampled, ANY),
    times('  the first where the same page names nobody ÷ walk', nobody.more('first'), ANY),
    times('  mark.js with 300 names ÷ walk', names, ANY),
    row('5 MB page: all script of ours, first ÷ its walk', big.more('first') / bigWalk, '×', 10),
    row('longest task with script of ours, news page', longest(news.ours.first), 'ms', 8),
    row('longest task with script of ours, 5 MB page', longest(big.ours.first), 'ms', 8),
    row('styles as the news page comes, ours ÷ empty (noisy)', news.styles, '×', ANY),
    row('styles as a page with nothing comes, ours ÷ empty', shop.styles, '×', ANY),
    row('page with nothing to mark: script, four looks, all', shop.more('first'), 'ms', ANY),
    row('  of which after the script has started', shop.more('first', 'afterStart'), 'ms', 1),
  ];
}

function of(visits: Traced[], what: keyof Traced): number {
  return calm(visits.map((each) => each[what]));
}

function longest(visits: Traced[]): number {
  return middle(visits.map((each) => each.longest));
}

/** The page with ours and with the empty extension; `more`: how much more ours costs. */
async function compared(
  { ours, empty }: Browsers,
  name: PageName,
  rounds: number,
  alongside: (() => Promise<void>)[] = [],
) {
  const visits = {
    ours: { first: [], again: [] } as Visits,
    empty: { first: [], again: [] } as Visits,
  };
  await inTurn(rounds, [
    async () => {
      await stopWorker(ours);
      await visit(ours, name, visits.ours);
    },
    () => visit(empty, name, visits.empty),
    ...alongside,
  ]);
  const more = (which: keyof Visits, what: keyof Traced = 'script') =>
    of(visits.ours[which], what) - of(visits.empty[which], what);
  const styles = of(visits.ours.first, 'style') / of(visits.empty.first, 'style');
  return { ours: visits.ours, empty: visits.empty, more, styles };
}

/** Loads the page again where that is reported: on the news page. */
function visit(
  chromium: Chromium,
  name: PageName,
  { first, again }: Visits,
  twice = name === 'news',
): Promise<void> {
  return inNewTab(chromium, async (page, devtools) => {
    first.push(await traced(devtools, () => goTo(page, name)));
    if (twice) again.push(await traced(devtools, () => goTo(page, name)));
  });
}

function walk(chromium: Chromium, name: PageName): Promise<number> {
  return inNewTab(chromium, async (page) => {
    await page.goto(addressOf(name));
    // Nobody else is at work there.
    await page.waitForTimeout(500);
    return bareWalk(page);
  });
}

function sample(chromium: Chromium): Promise<number> {
  return inNewTab(chromium, async (page, devtools) => {
    const { total } = await profiled(devtools, () => goTo(page, 'news'));
    return total;
  });
}

async function markJsOn(chromium: Chromium): Promise<number> {
  const page = await open(chromium, 'news');
  const took = await markJs(page, packNames());
  await page.close();
  return took;
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
