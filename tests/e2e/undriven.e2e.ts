/**
 * Pages drawn ahead, and pages kept to go back to: Chromium does neither under a driver, so here it
 * runs by itself, and the pages tell the server how they are.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { FLAGS } from '../../scripts/browser/chromium';
import { PageServer } from '../../scripts/browser/page-server';
import { removeFolder } from '../../scripts/browser/remove-folder';
import { BUILT } from '../../scripts/built';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { startFirefoxReader } from './readers/firefox';
import { until } from './readers/until';
import { site } from './site';

const EXTENSION = resolve(BUILT.chrome);
const PAGES = 'http://undriven.example/undriven';

type Told = Record<string, string>;

/** Starts a browser that nobody drives, with the extension, at an address; returns how to end it. */
function startChromiumAlone(server: PageServer, page: string): () => Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-ahead-'));
  const browser = spawn(
    findBrowser('chromium') as string,
    [
      '--headless=new',
      '--disable-popup-blocking',
      ...FLAGS,
      `--user-data-dir=${profile}`,
      `--proxy-server=${server.address}`,
      '--proxy-bypass-list=<-loopback>',
      `--load-extension=${EXTENSION}`,
      `--disable-extensions-except=${EXTENSION}`,
      // The welcome page comes to the front first.
      `${PAGES}/first.html?${page}`,
    ],
    { stdio: 'ignore' },
  );
  const gone = new Promise((ended) => browser.once('exit', ended));
  return async () => {
    browser.kill();
    await gone;
    await removeFolder(profile);
  };
}

async function startFirefoxAt(server: PageServer, page: string): Promise<() => Promise<void>> {
  const reader = await startFirefoxReader(server);
  // The page never finishes opening: it goes on by itself.
  void reader.open(`${PAGES}/${page}`).catch(() => undefined);
  return () => reader.quit();
}

/** Opens a page in the project's browser; `when` waits for what the page reports about a moment. */
async function opened(
  page: string,
  look: (when: (moment: string) => Promise<Told>) => Promise<void>,
) {
  const told: Told[] = [];
  const server = await PageServer.start((address) => {
    if (address.pathname === '/told') {
      told.push(Object.fromEntries(address.searchParams));
      return { status: 204, body: '' };
    }
    if (address.pathname === '/has-told') {
      const moment = address.searchParams.get('when');
      return { body: told.some(({ when }) => when === moment) ? 'yes' : 'no' };
    }
    const answer = site(address);
    // A page that may not be stored is not kept for going back.
    return answer && { ...answer, headers: { 'cache-control': 'max-age=60' } };
  });
  const start = test.info().project.name === 'firefox' ? startFirefoxAt : startChromiumAlone;
  const end = await start(server, page);
  try {
    await look((moment) =>
      until(`the page, ${moment}`, async () => told.find(({ when }) => when === moment)),
    );
  } finally {
    await end();
    await server.stop();
  }
}

test('an article drawn ahead is marked once it is shown @chromium', () =>
  opened('next.html', async (when) => {
    expect(await when('a second later')).toMatchObject({ prerendering: 'true', highlights: '0' });
    const shown = await when('shown');
    expect(shown).toMatchObject({ prerendering: 'false', visibilityState: 'visible' });
    expect(shown.highlights, 'nothing was read while nobody looked').toBe('0');
    expect(Number(shown.activationStart), 'milliseconds drawn ahead').toBeGreaterThan(0);
    expect(Number((await when('marked')).highlights)).toBeGreaterThan(0);
  }));

test('an article kept to go back to is marked as before, and goes on', () =>
  opened('left.html', async (when) => {
    const { marks } = await when('marked');
    const back = await when('back');
    expect(back.persisted).toBe('true');
    expect(Number(back.marks)).toBeGreaterThanOrEqual(Number(marks));
    await when('marked again');
  }));
