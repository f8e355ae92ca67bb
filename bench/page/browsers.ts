/** The browsers of the bench, each with an extension of its own or with none, and pages opened in them. */
import type { CDPSession, Page } from 'playwright';
import { type Chromium, startChromium } from '../../scripts/browser/chromium';
import { PageServer } from '../../scripts/browser/page-server';
import { BUILT } from '../../scripts/built';
import { makeExtension } from './extensions';
import { WALK_ONCE } from './measures';
import { benchSite } from './pages';

/** Milliseconds; the gate looks for an article for 4,600, a page of 5 MB is read in some 3,000. */
const SETTLES = { news: 1_500, nobody: 1_500, shop: 5_000, big: 6_000 };
export type PageName = keyof typeof SETTLES;

export interface Browsers {
  ours: Chromium;
  /** With an extension that does nothing. */
  empty: Chromium;
  /** With one that only walks through the page's text. */
  walking: Chromium;
  bare: Chromium;
}

export async function withBrowsers<T>(run: (browsers: Browsers) => Promise<T>): Promise<T> {
  const server = await PageServer.start(benchSite);
  const nothing = makeExtension('1;');
  const walker = makeExtension(`${WALK_ONCE};`);
  const start = (extension: string | null) =>
    startChromium({ extension, headless: true, proxy: server.address });
  const browsers: Browsers = {
    ours: await start(BUILT.chrome),
    empty: await start(nothing.folder),
    walking: await start(walker.folder),
    bare: await start(null),
  };
  try {
    await browsers.ours.worker();
    return await run(browsers);
  } finally {
    for (const each of Object.values(browsers)) await each.context.close();
    await server.stop();
    nothing.remove();
    walker.remove();
  }
}

export const addressOf = (name: PageName) => `http://${name}.example/`;

export async function goTo(page: Page, name: PageName): Promise<void> {
  await page.goto(addressOf(name));
  await settle(page, name);
}

export function settle(page: Page, name: PageName): Promise<void> {
  return page.waitForTimeout(SETTLES[name]);
}

export async function open({ context }: Chromium, name: PageName): Promise<Page> {
  const page = await context.newPage();
  await goTo(page, name);
  return page;
}

/** A new tab, so that the page gets a new process. */
export async function inNewTab<T>(
  { context }: Chromium,
  run: (page: Page, devtools: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  const measured = await run(page, await context.newCDPSession(page));
  await page.close();
  return measured;
}

export function stopWorker(chromium: Chromium): Promise<void> {
  return inNewTab(chromium, async (_, devtools) => {
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
  });
}
