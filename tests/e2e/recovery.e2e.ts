/** Never dead: settings that cannot be read or come from elsewhere in time, no network, a frozen tab. */
import type { ChromiumReader } from './readers/chromium';
import { marked, scanned, untilMarks } from './readers/marks';
import type { Reader } from './readers/reader';
import { untilSeen } from './readers/until';
import { expect, test } from './test';

const SAMPLE = 'http://meridian.example/sample-article.html';

/** Writes to the extension's storage, as damage or another version would; returns what is there then. */
async function store(reader: Reader, items: Record<string, unknown>) {
  const control = await reader.openExtensionPage('options.html');
  const held = await control.run(async (items) => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    await api.storage.local.set(items as Record<string, never>);
    return api.storage.local.get(null);
  }, items);
  await control.close();
  return held as Record<string, unknown>;
}

const stored = (reader: Reader) => store(reader, {});
const becomes = (reader: Reader, text: string, wanted: boolean) =>
  untilMarks(
    reader,
    `"${text}" to be ${wanted ? 'marked' : 'unmarked'}`,
    (texts) => texts.includes(text) === wanted,
  );

for (const { what, settings } of [
  { what: 'a word', settings: 'rubbish' },
  { what: 'a list', settings: [1, 2, 3] },
  { what: 'nothing', settings: null },
]) {
  test(`settings that are ${what}: the usual ones hold, and a change puts them right`, async ({
    reader,
  }) => {
    await store(reader, { settings });
    await reader.open(SAMPLE);
    await scanned(reader);
    await becomes(reader, 'Pat Ryder', true);
    const change = { kind: 'switched-category', category: 'person', on: false };
    await reader.tellBackground('change-settings', change);
    await becomes(reader, 'Pat Ryder', false);
    const now = await stored(reader);
    expect(now.settings).toMatchObject({ categories: { person: false } });
    if (settings !== null) expect(now['settings-unreadable'], 'nothing is lost').toEqual(settings);
  });
}

test('settings of a newer version: what is known holds, what is not is kept', async ({
  reader,
}) => {
  await reader.open(SAMPLE);
  await scanned(reader);
  await reader.tellBackground('change-settings', {
    kind: 'switched-category',
    category: 'person',
    on: false,
  });
  const before = (await stored(reader)).settings as Record<string, unknown>;
  await store(reader, { settings: { ...before, version: 99, moods: ['calm'] } });
  await becomes(reader, 'Pat Ryder', false);
  await reader.tellBackground('change-settings', {
    kind: 'switched-category',
    category: 'party',
    on: false,
  });
  await becomes(reader, 'Islamic Dawa Party', false);
  expect((await stored(reader)).settings).toMatchObject({
    version: 99,
    moods: ['calm'],
    categories: { person: false, party: false },
  });
});

test('without a network all goes on @chromium', async ({ reader }) => {
  await reader.open(SAMPLE);
  await scanned(reader);
  const { chromium } = reader as ChromiumReader;
  await chromium.context.setOffline(true);
  try {
    await reader.inPage(() => {
      const added = document.createElement('p');
      added.textContent = 'Later that day the Badr Organization spoke of Iraq and of offline days.';
      document.querySelector('article')?.append(added);
    }, null);
    await marked(reader, 'Badr Organization');
  } finally {
    await chromium.context.setOffline(false);
  }
});

test('a tab that was frozen and woken is marked as before, and follows changes @chromium', async ({
  reader,
}) => {
  await reader.open(SAMPLE);
  const before = (await scanned(reader)).mentions.length;
  const { chromium, page } = reader as ChromiumReader;
  const devtools = await chromium.context.newCDPSession(page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await reader.inPage(() => {
    const added = document.createElement('p');
    added.textContent = 'Later that day the Badr Organization spoke of Iraq again.';
    document.querySelector('article')?.append(added);
  }, null);
  const told = async () => (await reader.summary()).mentions.length;
  await untilSeen('the added mention', told, (mentions) => mentions > before);
});
