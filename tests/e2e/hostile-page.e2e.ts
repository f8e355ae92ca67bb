/** A page that means harm learns no more than docs/privacy.md admits, and breaks nothing. */
import { cardSays, noCard } from './readers/card';
import { drawn, marked, marks, untilMarks } from './readers/marks';
import { hover, whereIs } from './readers/pointer';
import { untilSeen } from './readers/until';
import { expect, test } from './test';

const HOSTILE = 'http://hostile.example/hostile.html';
/** Two letters at most, then a digit or nothing: says neither who made it nor what it marks. */
const OPAQUE_NAME = /^[a-z]{1,2}\d?$/;
/** Milliseconds; well past the time a pointer has to rest before a card opens. */
const LONG_ENOUGH = 900;

interface HostilePage {
  heard: unknown[][];
  stolen: string[];
  added: {
    name: string;
    root: unknown;
    html: string;
    text: string;
    full?: string;
    attributes: string;
  }[];
}

const rest = () => new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));

test('overridden prototypes neither break the marks nor see the extension at work', async ({
  reader,
}) => {
  await reader.open(HOSTILE);
  await marked(reader, 'Kataib Hezbollah');
  await hover(reader, 'Kataib Hezbollah');
  await cardSays(reader, 'Kataib Hezbollah');
  const learnt = await reader.inPage(() => {
    const { stolen, added, heard } = window as unknown as HostilePage;
    return {
      stolen: [...new Set(stolen)],
      added: added.map(({ name, root, html, text, full }) => ({ name, root, html, text, full })),
      messages: heard.filter(([type]) => type === 'message' || String(type).startsWith('wxt')),
      names: [...CSS.highlights.keys()],
      globals: Object.keys(window).filter((key) => /backgrounder|copyRunning|wxt/i.test(key)),
    };
  }, null);
  // The test's own look at the page uses what the page has overridden; the extension does not.
  const ours = learnt.stolen.filter(
    (name) => !['createRange', 'setStart', 'getClientRects'].includes(name),
  );
  expect(ours).toEqual([]);
  expect(learnt.added).toEqual([{ name: 'DIV', root: null, html: '', text: '', full: '' }]);
  expect(learnt.messages).toEqual([]);
  expect(learnt.globals).toEqual([]);
  for (const name of learnt.names) expect(name).toMatch(OPAQUE_NAME);
  await reader.press('Escape');
  await noCard(reader);
});

test('forged pointer, key and message events open nothing and switch nothing', async ({
  reader,
}) => {
  await reader.open(HOSTILE);
  await marked(reader, 'Kataib Hezbollah');
  const at = await whereIs(reader, 'Kataib Hezbollah');
  const before = (await drawn(reader)).length;
  await reader.inPage(({ x, y }) => {
    const where = {
      bubbles: true,
      composed: true,
      clientX: x,
      clientY: y,
      pointerType: 'mouse',
      isPrimary: true,
    };
    const target = document.elementFromPoint(x, y) as Element;
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, where));
    for (const type of ['mouseover', 'mousemove', 'click'])
      target.dispatchEvent(new MouseEvent(type, where));
    for (const key of ['Enter', 'M', 'K'])
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
      );
    for (const name of ['scan-now', 'command', 'summary'])
      postMessage({ to: 'page', name, ask: { name: 'open-card' } }, '*');
    postMessage(
      { to: 'background', name: 'change-settings', ask: { kind: 'switched', on: false } },
      '*',
    );
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, at);
  await rest();
  await noCard(reader);
  expect((await marks(reader)).length).toBe(before);
});

test('marks taken away or filled with rubbish by the page harm nobody', async ({ reader }) => {
  await reader.open(HOSTILE);
  await marked(reader, 'Badr Organization');
  await reader.inPage(() => {
    CSS.highlights.clear();
    for (let i = 0; i < 300; i++) {
      const text = document.getElementById('restless') as Element;
      text.innerHTML = i % 2 ? '' : '<b>The Badr</b> Organization met the Iraqi government twice.';
    }
    (document.getElementById('restless') as Element).textContent =
      'The Badr Organization and Harakat al-Nujaba met the Iraqi government twice.';
  }, null);
  const named = async () => (await reader.summary()).mentions.map(({ mention }) => mention.surface);
  await untilSeen('the page to be read on', named, (texts) => texts.includes('Harakat al-Nujaba'));
});

for (const { what, kind } of [
  { what: 'a text node of 10 MB', kind: 'text' },
  { what: 'a million nodes', kind: 'nodes' },
] as const) {
  test(`${what} beside the article: still marked, the page still answers`, async ({ reader }) => {
    test.setTimeout(300_000);
    await reader.open(HOSTILE);
    await marked(reader, 'Kataib Hezbollah');
    await reader.inPage((kind) => {
      const beside = document.createElement('section');
      if (kind === 'text') beside.textContent = 'words about nothing at all, '.repeat(360_000);
      else {
        const row = document.createElement('div');
        for (let i = 0; i < 999; i++) row.appendChild(document.createElement('i'));
        for (let i = 0; i < 1_000; i++) beside.appendChild(row.cloneNode(true));
      }
      beside.style.contentVisibility = 'hidden';
      document.body.appendChild(beside);
      const late = document.createElement('p');
      late.textContent = 'Afterwards, Harakat al-Nujaba met the Iraqi government in Baghdad.';
      document.querySelector('article')?.appendChild(late);
    }, kind);
    await untilMarks(
      reader,
      'the late paragraph to be marked',
      (texts) => texts.includes('Harakat al-Nujaba'),
      120_000,
    );
  });
}
