/**
 * What the page's own work costs with the extension and without: two open pages, measured in turn, by the
 * time their main threads were at work (waiting for other processes does not count).
 */
import type { Page } from 'playwright';
import type { Chromium } from '../../scripts/browser/chromium';
import { type Browsers, open, type PageName, settle } from './browsers';
import { addList, changeInFrames, changeMuch, computeAllStyles } from './measures';
import { calm, inTurn, type Row, row } from './rows';

/** Main-thread time as the browser records it, by what it is spent on. */
type Account = 'RecalcStyleDuration' | 'TaskDuration';

/** As a share of what the page's own work takes without the extension. */
const MOST = 1.15;
/** Milliseconds; by then the list has been read again, so that rounds do not overlap. */
const RESTS = { styles: 50, changes: 250 };

export async function sideBySideRows(browsers: Browsers, rounds: number): Promise<Row[]> {
  const { ours, empty, bare } = browsers;
  const styles = (name: PageName) =>
    ratio(ours, empty, name, rounds, 'RecalcStyleDuration', computeAllStyles, RESTS.styles);
  const changes = (name: PageName, change = changeMuch) =>
    ratio(ours, bare, name, rounds, 'TaskDuration', change, RESTS.changes);
  return [
    row('computing styles, news page, ours ÷ empty extension', await styles('news'), '×', MOST),
    row('computing styles, page with nothing, ours ÷ empty', await styles('shop'), '×', MOST),
    row('changes by a news page, with ours ÷ without', await changes('news'), '×', MOST),
    row('  the same, a few in every frame', await changes('news', changeInFrames), '×', MOST),
    row('changes by a page that names nobody', await changes('nobody'), '×', MOST),
    row('changes by a page of 5 MB', await changes('big'), '×', MOST),
  ];
}

async function ratio(
  on: Chromium,
  off: Chromium,
  name: PageName,
  rounds: number,
  account: Account,
  work: (page: Page) => Promise<void>,
  rest: number,
): Promise<number> {
  const [withIt, without] = [await watched(on, name, account), await watched(off, name, account)];
  const took = { withIt: [] as number[], without: [] as number[] };
  const ask = async (tab: typeof withIt, into: number[]) => {
    into.push(await tab.spentOn(work));
    await tab.page.waitForTimeout(rest);
  };
  // One round more than counted: the first compiles.
  await inTurn(rounds + 1, [() => ask(withIt, took.withIt), () => ask(without, took.without)]);
  await Promise.all([withIt.page.close(), without.page.close()]);
  return calm(took.withIt.slice(1)) / calm(took.without.slice(1));
}

async function watched(chromium: Chromium, name: PageName, account: Account) {
  const page = await open(chromium, name);
  // A tab behind another gets a frame a second.
  await page.bringToFront();
  await addList(page);
  await settle(page, name);
  const devtools = await chromium.context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find((each) => each.name === account)?.value ?? Number.NaN;
  };
  const spentOn = async (work: (page: Page) => Promise<void>) => {
    const before = await spent();
    await work(page);
    return (await spent()) - before;
  };
  return { page, spentOn };
}
