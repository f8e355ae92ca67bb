/**
 * Never dead, nothing left behind: when the worker is stopped, the extension is reloaded, or a page is kept
 * in the cache meanwhile.
 */

import { cardSays, noCard } from './readers/card';
import { startChromiumReader } from './readers/chromium';
import { drawn, markedTimes, scanned, untilMarks } from './readers/marks';
import { hover } from './readers/pointer';
import { until } from './readers/until';
import { expect, test } from './test';

const SAMPLE = 'http://meridian.example/sample-article.html';
const WORKER_STOPS = 20;

test('a worker stopped again and again is started when it is needed @chromium', async ({
  session,
}) => {
  test.setTimeout(300_000);
  const reader = await startChromiumReader(session.server);
  try {
    await reader.open(SAMPLE);
    const before = (await scanned(reader)).mentions.length;
    const devtools = await reader.chromium.context.newCDPSession(reader.page);
    await devtools.send('ServiceWorker.enable');
    for (let i = 0; i < WORKER_STOPS; i++) {
      await devtools.send('ServiceWorker.stopAllWorkers');
      await reader.inPage((i) => {
        const text = document.createElement('p');
        text.textContent = `Later that day, note ${i}: Kataib Hezbollah and the Badr Organization said nothing about Iraq.`;
        document.querySelector('article')?.append(text);
      }, i);
    }
    await untilMarks(
      reader,
      'the added paragraphs to be marked',
      (texts) => texts.filter((text) => text === 'Badr Organization').length === WORKER_STOPS,
      120_000,
    );
    await hover(reader, 'Pat Ryder');
    await cardSays(reader, 'Pat Ryder');
    expect(before).toBeGreaterThan(20);
  } finally {
    await reader.quit();
  }
});

test('an extension reloaded under an open page leaves no host and no mark of the old one @chromium', async ({
  session,
}) => {
  const reader = await startChromiumReader(session.server);
  try {
    await reader.open(SAMPLE);
    await scanned(reader);
    await hover(reader, 'Pat Ryder');
    await cardSays(reader, 'Pat Ryder');
    const errors: string[] = [];
    reader.page.on('pageerror', (error) => errors.push(String(error)));
    const worker = await reader.chromium.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await until('the old card to go', async () =>
      reader.inPage(
        () => (document.querySelectorAll('div[popover]').length <= 1 ? true : null),
        null,
      ),
    );
    await untilMarks(
      reader,
      'one set of marks or none',
      (texts) => texts.filter((text) => text === 'Pat Ryder').length <= 1,
    );
    expect(errors).toEqual([]);
  } finally {
    await reader.quit();
  }
});

test('a page that leaves and comes back from the browser’s cache is marked as before', async ({
  reader,
}) => {
  await reader.open(SAMPLE);
  const before = (await drawn(reader)).length;
  await reader.inPage(() => {
    location.href = '/odd/shop.html';
  }, null);
  await until('the other page', () =>
    reader.inPage(() => (document.title === 'Shop' ? true : null), null),
  );
  await reader.inPage(() => history.back(), null);
  await markedTimes(reader, before);
  await hover(reader, 'Pat Ryder');
  await cardSays(reader, 'Pat Ryder');
  await reader.press('Escape');
  await noCard(reader);
});
