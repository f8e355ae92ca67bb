/**
 * `npm run screenshots`: pictures of the shipped extension on the sample article, for README and docs.
 * Run after a change that readers see, and look at every one of them.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { ChromiumReader } from '../tests/e2e/readers/chromium';
import { scanned } from '../tests/e2e/readers/marks';
import { hover } from '../tests/e2e/readers/pointer';
import { site } from '../tests/e2e/site';
import { startChromium } from './browser/chromium';
import { PageServer } from './browser/page-server';
import { BUILT } from './built';

const FOLDER = 'docs/screenshots';
const SAMPLE = 'http://meridian.example/sample-article.html';
const NAME = 'Mushtaq Talib al-Saidi';
/** ms for fonts and the card's fade. */
const SETTLE = 700;

interface Look {
  language: string;
  theme: 'light' | 'dark';
  suffix: string;
}

const LOOKS: Look[] = [
  { language: 'en', theme: 'light', suffix: '' },
  { language: 'en', theme: 'dark', suffix: '-dark' },
  { language: 'fr', theme: 'light', suffix: '-fr' },
  { language: 'ar', theme: 'light', suffix: '-ar' },
];

const SURFACES: { name: string; path: string; width: number; height: number; whole: boolean }[] = [
  { name: 'popup', path: 'popup.html', width: 360, height: 640, whole: true },
  { name: 'panel', path: 'sidepanel.html', width: 400, height: 1200, whole: true },
  {
    name: 'dossier',
    path: 'dossier.html#/actor/kataib-hezbollah?on=2024-01-04',
    width: 1280,
    height: 1500,
    whole: false,
  },
  {
    name: 'dossier-narrow',
    path: 'dossier.html#/event/2024-01-04-baghdad-abu-taqwa',
    width: 420,
    height: 1500,
    whole: false,
  },
  { name: 'options', path: 'options.html', width: 900, height: 900, whole: true },
  { name: 'welcome', path: 'welcome.html', width: 900, height: 900, whole: true },
];

mkdirSync(FOLDER, { recursive: true });
const server = await PageServer.start(site);
try {
  for (const look of LOOKS) await take(look);
} finally {
  await server.stop();
}

async function take({ language, theme, suffix }: Look): Promise<void> {
  const chromium = await startChromium({
    extension: BUILT.chrome,
    headless: true,
    proxy: server.address,
    language,
    colorScheme: theme,
    deviceScaleFactor: 2,
    viewport: { width: 1100, height: 960 },
  });
  try {
    await chromium.worker();
    const reader = new ChromiumReader(chromium, server);
    await reader.open(SAMPLE);
    await scanned(reader);
    await hover(reader, NAME);
    await reader.page.waitForTimeout(SETTLE);
    await save(reader.page, `card${suffix}`, false);
    await reader.press('Escape');
    const tab = await tabOf(reader);
    for (const { name, path, width, height, whole } of SURFACES) {
      const page = await chromium.context.newPage();
      await page.setViewportSize({ width, height });
      // Opened as tabs, popup and panel are told which tab they speak of.
      const address = /popup|sidepanel/.test(path) ? `${path}?tab=${tab}` : path;
      await page.goto(`chrome-extension://${await chromium.extensionId()}/${address}`);
      await page.waitForTimeout(SETTLE);
      await save(page, `${name}${suffix}`, whole);
      await page.close();
    }
  } finally {
    await chromium.context.close();
  }
}

async function tabOf({ chromium }: ChromiumReader): Promise<number> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    for (const tab of await chrome.tabs.query({})) {
      const reply = await chrome.tabs
        .sendMessage(tab.id ?? -1, { to: 'page', name: 'summary', ask: null })
        .catch(() => null);
      if (reply?.ok) return tab.id ?? -1;
    }
    return -1;
  });
}

async function save(page: Page, name: string, whole: boolean): Promise<void> {
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: whole });
  console.log(`${FOLDER}/${name}.png`);
}
