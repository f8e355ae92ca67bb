/** What else is measured: what is added to the page, kept in memory and waited for. */
import type { Chromium } from '../../scripts/browser/chromium';
import { type Browsers, goTo, inNewTab, type PageName, stopWorker } from './browsers';
import { counts, WATCH_FIRST_MARK } from './measures';
import { middle, type Row, repeat, row } from './rows';

const MEGABYTE = 1_000_000;

export async function restRows({ ours, empty }: Browsers, rounds: number): Promise<Row[]> {
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

function countsOf(chromium: Chromium, name: PageName) {
  return inNewTab(chromium, async (page, devtools) => {
    await devtools.send('Performance.enable');
    await goTo(page, name);
    return counts(page, devtools);
  });
}

function firstMark(chromium: Chromium): Promise<number> {
  return inNewTab(chromium, async (page) => {
    await page.addInitScript(WATCH_FIRST_MARK);
    await goTo(page, 'news');
    return ((await page.evaluate('window.firstMark')) as number | null) ?? Number.NaN;
  });
}
