/** Opens every page of a folder with the extension and without it: exceptions, and documents that differ. */
import type { Page } from 'playwright';
import { startChromium } from '../../scripts/browser/chromium';
import { PageServer } from '../../scripts/browser/page-server';
import { BUILT } from './browsers';
import { countMarks, firstDifference, openTab, stateOf } from './document-state';
import { ANY, type Row, row } from './rows';
import type { SavedFolder, SavedPage } from './saved-folder';

/** Milliseconds after which a page of usual size has been read, and marked if it names anybody. */
const READ = 1_500;
/** Pairs of tabs side by side: most of a visit is waiting. */
const LANES = 3;
const LOOK_EVERY = 500;
/** Milliseconds; some never finish loading what is elsewhere. */
const LONGEST_LOAD = 20_000;

export async function leftAsTheyWereRows({ pages, site }: SavedFolder): Promise<Row[]> {
  const server = await PageServer.start(site);
  const start = (extension: string | null) =>
    startChromium({ extension, headless: true, proxy: server.address });
  const [on, off] = [await start(BUILT), await start(null)] as const;
  let [exceptions, changed, marked, unopened] = [0, 0, 0, 0];
  const judge = (page: SavedPage, errors: string[], difference: string | null, marks: number) => {
    exceptions += errors.length;
    if (difference !== null) changed++;
    if (marks > 0) marked++;
    for (const said of [...errors, difference]) if (said) console.log(`${page.file}: ${said}`);
  };
  try {
    await on.worker();
    const waiting = [...pages];
    const lane = async () => {
      const [tabOn, tabOff] = [await openTab(on.context), await openTab(off.context)];
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        tabOn.errors.length = 0;
        tabOff.errors.length = 0;
        try {
          await Promise.all([tabOn, tabOff].map((tab) => open(tab.page, page.address)));
          const difference = await lastingDifference(tabOn.page, tabOff.page);
          const marks = await countMarks(tabOn.page);
          // What the page says without the extension as well is its own.
          const errors = tabOn.errors.filter((said) => !tabOff.errors.includes(said));
          judge(page, errors, difference, marks);
        } catch (error) {
          unopened++;
          console.log(`${page.file}: not opened: ${String(error).split('\n')[0]}`);
        }
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    await on.context.close();
    await off.context.close();
    await server.stop();
  }
  return [
    row('saved pages: opened', pages.length - unopened, '', ANY),
    row('  of which are marked', marked, '', ANY),
    row('  that could not be opened', unopened, '', ANY),
    row('saved pages: exceptions', exceptions, '', 0),
    row('saved pages: documents changed', changed, '', 0),
  ];
}

/** What is fetched in vain ends in each tab in its own time: they are compared until they are the same. */
async function lastingDifference(on: Page, off: Page): Promise<string | null> {
  const end = Date.now() + LONGEST_LOAD;
  for (;;) {
    const [withIt, without] = await Promise.all([stateOf(on), stateOf(off)]);
    const difference = firstDifference(withIt.html, without.html);
    if (difference === null || Date.now() > end) return difference;
    await off.waitForTimeout(LOOK_EVERY);
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LONGEST_LOAD });
  await page.waitForTimeout(READ);
}
