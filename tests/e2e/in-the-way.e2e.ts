/** Never in the way: links, selecting, copying, dragging, scrolling, typing, composing, print, zoom. */
import type { Page } from 'playwright';
import { cardBox, cardSays, noCard } from './readers/card';
import type { ChromiumReader } from './readers/chromium';
import { drawn } from './readers/marks';
import { hover, whereIs } from './readers/pointer';
import type { Point, Reader } from './readers/reader';
import { until } from './readers/until';
import { expect, test } from './test';

const PAGE = 'http://points.example/way/in-the-way.html';
/** Milliseconds; longer than the card waits for the pointer to rest and takes to be drawn. */
const LONG_REST = 700;

const rest = (reader: Reader) =>
  reader.inPage((wait) => new Promise((done) => setTimeout(done, wait)), LONG_REST);
const isShown = async (reader: Reader) =>
  (await reader.inCard((root) => root.textContent?.trim() || null, null)) !== null;

async function open(reader: Reader): Promise<void> {
  await reader.open(PAGE);
  expect((await drawn(reader)).length).toBeGreaterThanOrEqual(3);
}

/** Just left and right of a name, on its line. */
async function around(reader: Reader, name: string): Promise<[from: Point, to: Point]> {
  const middle = await whereIs(reader, name);
  return [
    { x: middle.x - 140, y: middle.y },
    { x: middle.x + 160, y: middle.y },
  ];
}

test('a link under a mark keeps its click', async ({ reader }) => {
  await open(reader);
  await reader.click(await whereIs(reader, 'Badr Organization'));
  await until('the link to be followed', () =>
    reader.inPage(() => (location.hash === '#followed' ? true : null), null),
  );
});

test('selecting over a mark gives the page’s own text, and opens nothing', async ({ reader }) => {
  await open(reader);
  const [from, to] = await around(reader, 'Hadi al-Amiri');
  await reader.drag(from, to);
  await rest(reader);
  expect(await isShown(reader)).toBe(false);
  const { text, html, plain } = await reader.inPage(() => {
    const selection = getSelection()!;
    const holder = document.createElement('div');
    holder.append(selection.getRangeAt(0).cloneContents());
    const line = document.querySelector('#selected')!.textContent!;
    return { text: selection.toString(), html: holder.innerHTML, plain: line };
  }, null);
  expect(text).toContain('Hadi al-Amiri');
  expect(plain).toContain(text);
  expect(html, 'what is copied is text alone, without a wrapper').toBe(text);
});

test('what is copied is what the page says', async ({ reader }) => {
  await open(reader);
  const copied = await reader.inPage(() => {
    const got: string[] = [];
    document.addEventListener('copy', () => got.push(String(getSelection())), { once: true });
    getSelection()?.selectAllChildren(document.querySelector('#selected')!);
    document.execCommand('copy');
    return got;
  }, null);
  expect(copied).toEqual([
    await reader.inPage(() => document.querySelector('#selected')!.textContent, null),
  ]);
});

test('a thing dragged over marks opens nothing', async ({ reader }) => {
  await open(reader);
  const from = await whereIs(reader, 'Drag me');
  await reader.drag(from, await whereIs(reader, 'Hadi al-Amiri'));
  await rest(reader);
  expect(await isShown(reader)).toBe(false);
});

test('nothing opens while the page scrolls under a still pointer', async ({ reader }) => {
  await open(reader);
  await reader.movePointerTo({ x: 200, y: 300 });
  for (let i = 0; i < 12; i++) {
    await reader.scroll(60);
    await reader.inPage(() => new Promise((done) => setTimeout(done, 60)), null);
    expect(await isShown(reader)).toBe(false);
  }
});

test('nothing opens while one types, though the pointer rests on a name', async ({ reader }) => {
  await open(reader);
  await reader.click(await whereIs(reader, 'Write here'));
  const name = await whereIs(reader, 'Hadi al-Amiri');
  await reader.movePointerTo(name);
  for (const key of 'we all type on and on') await reader.press(key);
  expect(await isShown(reader)).toBe(false);
  await rest(reader);
  expect(await isShown(reader), 'the pointer has not moved since').toBe(false);
  await reader.movePointerTo({ x: 4, y: 4 });
  await hover(reader, 'Hadi al-Amiri');
  await cardSays(reader, 'Amiri');
});

test('nothing opens while an input method composes @chromium', async ({ reader }) => {
  await open(reader);
  const { page, chromium } = reader as ChromiumReader;
  await reader.click(await whereIs(reader, 'Write here'));
  const devtools = await chromium.context.newCDPSession(page);
  await reader.movePointerTo(await whereIs(reader, 'Hadi al-Amiri'));
  for (const text of ['b', 'ba', 'bag']) {
    await devtools.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
  }
  await rest(reader);
  expect(await isShown(reader)).toBe(false);
  await devtools.send('Input.insertText', { text: 'بغداد' });
  expect(await reader.inPage(() => document.querySelector('#typed')!.textContent, null)).toContain(
    'بغداد',
  );
});

test('nothing opens where writing begins while the card is still on its way @chromium', async ({
  reader,
}) => {
  await open(reader);
  const { page, chromium } = reader as ChromiumReader;
  const name = await whereIs(reader, 'Hadi al-Amiri');
  await reader.inPage(() => document.querySelector<HTMLElement>('#typed')!.focus(), null);
  const devtools = await chromium.context.newCDPSession(page);
  // The pointer is the first sign of a reader: it gets the card's script loaded, and comes before the typing.
  await reader.movePointerTo(name);
  await devtools.send('Input.imeSetComposition', { text: 'b', selectionStart: 1, selectionEnd: 1 });
  await rest(reader);
  expect(await isShown(reader)).toBe(false);
});

test('on paper there are no marks and no card @chromium', async ({ reader }) => {
  await open(reader);
  const { page } = reader as ChromiumReader;
  const drawn = () => page.screenshot();
  const clear = () => reader.inPage(() => CSS.highlights.clear(), null);
  // No pointer here: any action of the reader puts back marks that a page has cleared.
  await page.emulateMedia({ media: 'print' });
  const printed = await drawn();
  await page.emulateMedia({ media: 'screen' });
  const onScreen = await drawn();
  await clear();
  const bare = await drawn();
  await page.emulateMedia({ media: 'print' });
  const bareOnPaper = await drawn();
  const seen = await clearlyDiffering(page, onScreen, bare);
  expect(seen, 'on the screen').toBeGreaterThan(500);
  expect(await clearlyDiffering(page, printed, bareOnPaper), 'on paper').toBeLessThan(seen / 100);
});

/** Pixels that differ by more than smoothing does: text over a highlight is smoothed differently. */
function clearlyDiffering(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([one, other]) => {
      const MOST_BY_SMOOTHING = 96;
      const pixels = async (png: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const drawing = canvas.getContext('2d')!;
        drawing.drawImage(image, 0, 0);
        return drawing.getImageData(0, 0, image.width, image.height).data;
      };
      const [a, b] = [await pixels(one!), await pixels(other!)];
      let count = 0;
      for (let i = 0; i < a.length; i += 4) {
        const differs = [0, 1, 2].some((j) => Math.abs(a[i + j]! - b[i + j]!) > MOST_BY_SMOOTHING);
        if (differs) count++;
      }
      return count;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

for (const zoom of [0.5, 2]) {
  test(`with the page zoomed to ${zoom * 100} % the card stands beside its name, whole`, async ({
    reader,
  }) => {
    await open(reader);
    await zoomTo(reader, zoom);
    try {
      await hover(reader, 'Hadi al-Amiri');
      const name = await whereIs(reader, 'Hadi al-Amiri');
      await cardSays(reader, 'Amiri');
      const card = await cardBox(reader);
      const view = await reader.inPage(() => ({ width: innerWidth, height: innerHeight }), null);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(view.width + 1);
      expect(card.bottom).toBeLessThanOrEqual(view.height + 1);
      const covers =
        name.x > card.left && name.x < card.right && name.y > card.top && name.y < card.bottom;
      expect(covers, 'the card lies over its name').toBe(false);
      await reader.press('Escape');
      await noCard(reader);
    } finally {
      await zoomTo(reader, 1);
    }
  });
}

/** Only an extension can zoom as a reader does. */
async function zoomTo(reader: Reader, zoom: number): Promise<void> {
  const control = await reader.openExtensionPage('options.html');
  await control.run(async (zoom) => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    for (const tab of await api.tabs.query({ url: 'http://points.example/*' })) {
      if (tab.id !== undefined) await api.tabs.setZoom(tab.id, zoom);
    }
  }, zoom);
  await control.close();
  await until('the zoom', () =>
    reader.inPage((zoom) => (Math.abs(devicePixelRatio - zoom) < 0.1 * zoom ? true : null), zoom),
  );
}
