/** Opens every page of a folder with the extension and without it: exceptions, and documents that differ. */
import type { Page } from 'playwright';
import { countMarks, stateOf } from './document-state';
import { comparedUntilSame, inPairsOfTabs } from './pairs-of-tabs';
import { ANY, type Row, row } from './rows';
import type { SavedFolder, SavedPage } from './saved-folder';

/** Milliseconds after which a page of usual size has been read, and marked if it names anybody. */
const READ = 1_500;
/** Milliseconds; some never finish loading what is elsewhere. */
const LONGEST_LOAD = 20_000;
const LOOKS = { every: 500, atMost: LONGEST_LOAD };

export async function leftAsTheyWereRows({ pages, site }: SavedFolder): Promise<Row[]> {
  let [exceptions, changed, marked, unopened] = [0, 0, 0, 0];
  const judge = (page: SavedPage, errors: string[], difference: string | null, marks: number) => {
    exceptions += errors.length;
    if (difference !== null) changed++;
    if (marks > 0) marked++;
    for (const said of [...errors, difference]) if (said) console.log(`${page.file}: ${said}`);
  };
  await inPairsOfTabs(site, pages, async (page, tabs) => {
    const { on, off } = tabs;
    try {
      await Promise.all([on, off].map((tab) => open(tab.page, page.address)));
      const { difference } = await comparedUntilSame(tabs, stateOf, LOOKS);
      const marks = await countMarks(on.page);
      // What the page says without the extension as well is its own.
      const errors = on.errors.filter((said) => !off.errors.includes(said));
      judge(page, errors, difference, marks);
    } catch (error) {
      unopened++;
      console.log(`${page.file}: not opened: ${String(error).split('\n')[0]}`);
    }
  });
  return [
    row('saved pages: opened', pages.length - unopened, '', ANY),
    row('  of which are marked', marked, '', ANY),
    row('  that could not be opened', unopened, '', ANY),
    row('saved pages: exceptions', exceptions, '', 0),
    row('saved pages: documents changed', changed, '', 0),
  ];
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LONGEST_LOAD });
  await page.waitForTimeout(READ);
}
