/** Pages of a site opened in two browsers at once, with the extension and without it. */
import { startChromium } from '../../scripts/browser/chromium';
import { PageServer, type Site } from '../../scripts/browser/page-server';
import { BUILT } from '../../scripts/built';
import { firstDifference, openTab, type State, type WatchedTab } from './document-state';

/** Pairs of tabs side by side: most of a visit is waiting. */
const LANES = 3;

/** The same page, with the extension and without it. */
export interface PairOfTabs {
  on: WatchedTab;
  off: WatchedTab;
}

/** Both browsers visit each page once; the errors of a pair are those of this page. */
export async function inPairsOfTabs<P>(
  site: Site,
  pages: readonly P[],
  visit: (page: P, tabs: PairOfTabs) => Promise<void>,
): Promise<void> {
  const server = await PageServer.start(site);
  const start = (extension: string | null) =>
    startChromium({ extension, headless: true, proxy: server.address });
  const [on, off] = [await start(BUILT.chrome), await start(null)] as const;
  try {
    await on.worker();
    const waiting = [...pages];
    const lane = async () => {
      const tabs = { on: await openTab(on.context), off: await openTab(off.context) };
      for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
        tabs.on.errors.length = 0;
        tabs.off.errors.length = 0;
        await visit(page, tabs);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    await on.context.close();
    await off.context.close();
    await server.stop();
  }
}

export interface Compared {
  /** What the extension left different in the document; null if nothing. */
  difference: string | null;
  on: State;
  off: State;
}

/**
 * Scripts, and what is fetched in vain, end in each tab in their own time: the two are compared until they are the same,
 * or the time is up. Milliseconds.
 */
export async function comparedUntilSame(
  { on, off }: PairOfTabs,
  look: (tab: WatchedTab['page']) => Promise<State>,
  { every, atMost }: { every: number; atMost: number },
): Promise<Compared> {
  const end = Date.now() + atMost;
  for (;;) {
    const [withIt, without] = await Promise.all([look(on.page), look(off.page)]);
    const difference = firstDifference(withIt.html, without.html);
    if (difference === null || Date.now() >= end) return { difference, on: withIt, off: without };
    await off.page.waitForTimeout(every);
  }
}
