import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PageServer } from '../../scripts/browser/page-server';
import { removeFolder } from '../../scripts/browser/remove-folder';
import { cardSays, pressInCard } from './readers/card';
import { startChromiumReader } from './readers/chromium';
import { drawn, markedTimes, marks, untilMarks } from './readers/marks';
import { hover } from './readers/pointer';
import type { Reader } from './readers/reader';
import { untilSeen } from './readers/until';
import { site } from './site';
import { expect, test } from './test';

const SAMPLE = 'http://meridian.example/sample-article.html';

const isMarked = async (reader: Reader, text: string) =>
  (await marks(reader)).some((mark) => mark.text === text);

const becomes = (reader: Reader, text: string, wanted: boolean) =>
  untilMarks(
    reader,
    `"${text}" to be ${wanted ? 'marked' : 'unmarked'}`,
    (texts) => texts.includes(text) === wanted,
  );

test('switching a category in the popup changes the marks of an open tab at once', async ({
  reader,
}) => {
  await reader.open(SAMPLE);
  await drawn(reader);
  expect(await isMarked(reader, 'Pat Ryder')).toBe(true);
  const popup = await reader.openExtensionPage('popup.html');
  const people = 'label:has(.k-person) input';
  await popup.waitFor(people);
  await popup.click(people);
  await becomes(reader, 'Pat Ryder', false);
  expect(await isMarked(reader, 'Kataib Hezbollah'), 'other categories stay').toBe(true);
  await popup.click(people);
  await becomes(reader, 'Pat Ryder', true);
  await popup.close();
});

test('switching off takes every mark away, switching on brings them back', async ({ reader }) => {
  await reader.open(SAMPLE);
  await drawn(reader);
  await reader.tellBackground('change-settings', { kind: 'switched', on: false });
  await markedTimes(reader, 0);
  await reader.tellBackground('change-settings', { kind: 'switched', on: true });
  await becomes(reader, 'Pat Ryder', true);
});

test('tints bring their rules into a page when it first wears them', async ({ reader }) => {
  await reader.open(SAMPLE);
  await drawn(reader);
  const ground = () =>
    reader.inPage(
      () => getComputedStyle(document.documentElement, '::highlight(p0)').backgroundColor,
      null,
    );
  const before = await ground();
  await reader.tellBackground('change-settings', { kind: 'chose-style', style: 'tint' });
  await untilSeen('the ground of a tint', ground, (now) => now !== before);
  await reader.tellBackground('change-settings', { kind: 'chose-style', style: 'underline' });
});

test('settings changed from two windows at once are all kept', async ({ reader }) => {
  await reader.open(SAMPLE);
  await drawn(reader);
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
  expect(await isMarked(reader, 'Kataib Hezbollah')).toBe(true);
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
    await drawn(before);
    await hover(before, 'Pat Ryder');
    await cardSays(before, 'Pat Ryder');
    await pressInCard(before, 'Mute…');
    await pressInCard(before, 'Mute Pat Ryder');
    await becomes(before, 'Pat Ryder', false);
    await before.quit();

    const after = await startChromiumReader(server, { profile });
    await after.open(SAMPLE);
    await drawn(after);
    expect(await isMarked(after, 'Kataib Hezbollah')).toBe(true);
    expect(await isMarked(after, 'Pat Ryder')).toBe(false);
    await after.quit();
  } finally {
    await server.stop();
    await removeFolder(profile);
  }
});
