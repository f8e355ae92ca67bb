import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PageServer } from '../../scripts/browser/page-server';
import { startChromiumReader } from './readers/chromium';
import { cardText, hover, marks, pressInCard, type Reader, scanned, until } from './readers/reader';
import { site } from './site';
import { expect, test } from './test';

const SAMPLE = 'http://meridian.example/sample-article.html';

const marked = async (reader: Reader, text: string) =>
  (await marks(reader)).some((mark) => mark.text === text);

const becomes = (reader: Reader, text: string, wanted: boolean) =>
  until(`"${text}" to be ${wanted ? 'marked' : 'unmarked'}`, async () =>
    (await marked(reader, text)) === wanted ? true : null,
  );

test('switching a category in the popup changes the marks of an open tab at once', async ({
  reader,
}) => {
  await reader.open(SAMPLE);
  await scanned(reader);
  expect(await marked(reader, 'Pat Ryder')).toBe(true);
  const popup = await reader.openExtensionPage('popup.html');
  const people = 'label:has(.k-person) input';
  await popup.waitFor(people);
  await popup.click(people);
  await becomes(reader, 'Pat Ryder', false);
  expect(await marked(reader, 'Kataib Hezbollah'), 'other categories stay').toBe(true);
  await popup.click(people);
  await becomes(reader, 'Pat Ryder', true);
  await popup.close();
});

test('switching off takes every mark away, switching on brings them back', async ({ reader }) => {
  await reader.open(SAMPLE);
  await scanned(reader);
  await reader.tellBackground('change-settings', { kind: 'switched', on: false });
  await until('no marks', async () => ((await marks(reader)).length === 0 ? true : null));
  await reader.tellBackground('change-settings', { kind: 'switched', on: true });
  await becomes(reader, 'Pat Ryder', true);
});

test('tints bring their rules into a page when it first wears them', async ({ reader }) => {
  await reader.open(SAMPLE);
  await scanned(reader);
  const ground = () =>
    reader.inPage(
      () => getComputedStyle(document.documentElement, '::highlight(p0)').backgroundColor,
      null,
    );
  const before = await ground();
  await reader.tellBackground('change-settings', { kind: 'chose-style', style: 'tint' });
  await until('the ground of a tint', async () => ((await ground()) === before ? null : true));
  await reader.tellBackground('change-settings', { kind: 'chose-style', style: 'underline' });
});

test('settings changed from two windows at once are all kept', async ({ reader }) => {
  await reader.open(SAMPLE);
  await scanned(reader);
  await Promise.all([
    reader.tellBackground('change-settings', {
      kind: 'switched-category',
      category: 'party',
      on: false,
    }),
    reader.tellBackground('change-settings', {
      kind: 'switched-category',
      category: 'person',
      on: false,
    }),
    reader.tellBackground('change-settings', { kind: 'muted-actor', actor: 'isis', muted: true }),
  ]);
  await becomes(reader, 'Pat Ryder', false);
  await becomes(reader, 'Islamic Dawa Party', false);
  await becomes(reader, 'ISIS', false);
  expect(await marked(reader, 'Kataib Hezbollah')).toBe(true);
});

test('a name muted from its card stays muted after the browser is started again @chromium', async ({
  session,
}) => {
  test.skip(session.browser !== 'chromium', 'a temporary add-on does not outlive Firefox');
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-profile-'));
  const server = await PageServer.start(site);
  try {
    const before = await startChromiumReader(server, { profile });
    await before.open(SAMPLE);
    await scanned(before);
    await hover(before, 'Pat Ryder');
    await cardText(before);
    await pressInCard(before, 'Mute…');
    await pressInCard(before, 'Mute Pat Ryder');
    await becomes(before, 'Pat Ryder', false);
    await before.quit();

    const after = await startChromiumReader(server, { profile });
    await after.open(SAMPLE);
    await scanned(after);
    expect(await marked(after, 'Kataib Hezbollah')).toBe(true);
    expect(await marked(after, 'Pat Ryder')).toBe(false);
    await after.quit();
  } finally {
    await server.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
