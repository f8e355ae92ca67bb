/**
 * The end-to-end tests' own `test`: a `reader` at the project's browser, a server that stands in for the web,
 * fresh settings before each test, and a failure for any request that leaves the fixture sites.
 */
import { test as base, expect } from '@playwright/test';
import { PageServer } from '../../scripts/browser/page-server';
import { startChromiumReader } from './readers/chromium';
import { startFirefoxReader } from './readers/firefox';
import type { Reader } from './readers/reader';
import { site } from './site';

export const test = base.extend<
  { reader: Reader },
  { session: Reader & { quit(): Promise<void> } }
>({
  session: [
    async ({}, use, info) => {
      const server = await PageServer.start(site);
      const start = info.project.name === 'firefox' ? startFirefoxReader : startChromiumReader;
      const session = await start(server);
      await use(session);
      await session.quit();
      await server.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  reader: async ({ session }, use) => {
    await session.tellBackground('change-settings', { kind: 'reset' });
    session.server.strays.length = 0;
    await use(session);
    await session.close();
    expect(session.server.strays, 'no request may leave the fixture sites').toEqual([]);
  },
});

export { expect };
