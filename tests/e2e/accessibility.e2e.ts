/** axe on every surface of the shipped build, in both themes; a run that looked at nothing fails. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { cardSays, pressInCard } from './readers/card';
import { type ChromiumReader, startChromiumReader } from './readers/chromium';
import { scanned } from './readers/marks';
import { hover, nextFrames } from './readers/pointer';
import { expect, test } from './test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SAMPLE = 'http://meridian.example/sample-article.html';

const SURFACES = [
  'popup.html',
  'options.html',
  'welcome.html',
  'sidepanel.html',
  'dossier.html',
  'dossier.html#/actor/kataib-hezbollah?on=2024-01-04',
  'dossier.html#/event/2024-01-04-baghdad-abu-taqwa',
  'dossier.html#/search?q=Sadr',
];
const THEMES = ['light', 'dark'] as const;

function judge(results: AxeResults, where: string): void {
  const found = results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`,
  );
  expect(found, where).toEqual([]);
  expect(results.passes.length, `${where}: axe looked at something`).toBeGreaterThan(5);
}

test.describe('accessibility @chromium', () => {
  let reader: ChromiumReader;
  test.beforeAll(async ({ session }) => {
    reader = await startChromiumReader(session.server);
  });
  test.afterAll(() => reader?.quit());

  for (const theme of THEMES) {
    for (const surface of SURFACES) {
      test(`${surface} in ${theme}`, async () => {
        const page = await reader.chromium.context.newPage();
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(`chrome-extension://${await reader.chromium.extensionId()}/${surface}`);
        await page.locator('h1, [role="tab"], label').first().waitFor();
        // The extension's own policy keeps foreign script out of the page; the debugger may put it in.
        const session = await reader.chromium.context.newCDPSession(page);
        await session.send('Runtime.evaluate', { expression: AXE });
        const { result } = await session.send('Runtime.evaluate', {
          expression: 'axe.run(document)',
          awaitPromise: true,
          returnByValue: true,
        });
        judge(result.value as AxeResults, surface);
        await page.close();
      });
    }

    test(`the card and its panels in ${theme}`, async () => {
      await reader.open(SAMPLE);
      await reader.page.emulateMedia({ colorScheme: theme });
      await scanned(reader);
      await hover(reader, 'Harakat al-Nujaba');
      await cardSays(reader, 'Harakat al-Nujaba');
      for (const panel of [null, 'Why marked?', 'Mute…', 'sources']) {
        if (panel) await pressInCard(reader, panel);
        await nextFrames(reader);
        judge(await reader.axeOnCard(AXE), `card, ${panel ?? 'as opened'}`);
      }
      await reader.press('Escape');
    });
  }
});
