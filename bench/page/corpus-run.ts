/** Opens the corpus with the extension and without it, and says what differs. */
import type { Page } from 'playwright';
import { startChromium } from '../../scripts/browser/chromium';
import { PageServer } from '../../scripts/browser/page-server';
import { CORPUS, type CorpusPage, corpusSite } from '../../tests/fixtures/sites/pages';
import { BUILT } from './browsers';
import {
  countMarks,
  firstDifference,
  openTab,
  stateFromOutside,
  stateOf,
  type WatchedTab,
} from './document-state';

/** Milliseconds; the slowest page is marked after 5,000, on a machine with other work many times later. */
const LONGEST_WAIT = 45_000;
/** Milliseconds after which a page with nothing to mark has been judged. */
const JUDGED = 700;
const LOOK_EVERY = 60;
/** Pairs of tabs side by side: most of a visit is waiting. */
const LANES = 3;

export interface Visit {
  page: CorpusPage;
  errors: string[];
  /** What the extension left different in the document; null if nothing. */
  difference: string | null;
  marks: number;
  /** Milliseconds; tasks of 50 and more, as the page itself can see them. */
  longTasks: { on: number; off: number };
}

export async function visitCorpus(each: (visit: Visit) => void, pages = CORPUS): Promise<void> {
  const server = await PageServer.start(corpusSite);
  const on = await startChromium({ extension: BUILT, headless: true, proxy: server.address });
  const off = await startChromium({ extension: null, headless: true, proxy: server.address });
  try {
    await on.worker();
    const waiting = [...pages];
    const lane = async () => {
      const [tabOn, tabOff] = [await openTab(on.context), await openTab(off.context)];
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        tabOn.errors.length = 0;
        const [marks] = await Promise.all([
          open(tabOn.page, page, true),
          open(tabOff.page, page, false),
        ]);
        each(await compare(page, tabOn, tabOff.page, marks));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    await on.context.close();
    await off.context.close();
    await server.stop();
  }
}

/** Goes there and waits until it is marked, or has been judged not to be. */
async function open(tab: Page, page: CorpusPage, on: boolean): Promise<number> {
  await tab.goto(page.address);
  if (!on || page.layout.expect !== 'marked') {
    await tab.waitForTimeout(JUDGED);
    return page.layout.expect === 'unseen' ? 0 : countMarks(tab);
  }
  const end = Date.now() + LONGEST_WAIT;
  let marks = 0;
  while (marks === 0 && Date.now() < end) {
    await tab.waitForTimeout(LOOK_EVERY);
    marks = await countMarks(tab);
  }
  return marks;
}

/** Pages with running scripts reach the same state in their own time: they are compared until they have. */
async function compare(page: CorpusPage, on: WatchedTab, off: Page, marks: number): Promise<Visit> {
  const seen = page.layout.expect !== 'unseen';
  const look = (tab: Page) => (seen ? stateOf(tab) : stateFromOutside(tab));
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    const [withIt, without] = await Promise.all([look(on.page), look(off)]);
    const difference = firstDifference(withIt.html, without.html);
    if (difference !== null && Date.now() < end) {
      await off.waitForTimeout(LOOK_EVERY);
      continue;
    }
    const longTasks = { on: withIt.longTask, off: without.longTask };
    return { page, errors: [...on.errors], difference, marks: seen ? marks : -1, longTasks };
  }
}
