/** Opens the corpus with the extension and without it, and says what differs. */
import type { Page } from 'playwright';
import { CORPUS, type CorpusPage, corpusSite } from '../../tests/fixtures/sites/pages';
import { countMarks, stateFromOutside, stateOf } from './document-state';
import { comparedUntilSame, inPairsOfTabs } from './pairs-of-tabs';

/** Milliseconds; the slowest page is marked after 5,000, on a machine with other work many times later. */
const LONGEST_WAIT = 45_000;
/** Milliseconds after which a page with nothing to mark has been judged. */
const JUDGED = 700;
const LOOK_EVERY = 60;

export interface Visit {
  page: CorpusPage;
  errors: string[];
  /** What the extension left different in the document; null if nothing. */
  difference: string | null;
  marks: number;
  /** Milliseconds; tasks of 50 and more, as the page itself can see them. */
  longTasks: { on: number; off: number };
}

export function visitCorpus(each: (visit: Visit) => void, pages = CORPUS): Promise<void> {
  return inPairsOfTabs(corpusSite, pages, async (page, tabs) => {
    const isSeen = page.layout.expect !== 'unseen';
    const [marks] = await Promise.all([
      open(tabs.on.page, page, true),
      open(tabs.off.page, page, false),
    ]);
    const { difference, on, off } = await comparedUntilSame(
      tabs,
      isSeen ? stateOf : stateFromOutside,
      { every: LOOK_EVERY, atMost: LONGEST_WAIT },
    );
    each({
      page,
      errors: [...tabs.on.errors],
      difference,
      marks: isSeen ? marks : -1,
      longTasks: { on: on.longTask, off: off.longTask },
    });
  });
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
