/**
 * Pages as they are: one fixture a point, each saying in its own mark-up what the shipped extension is
 * to do there. `data-marks`: what is marked inside, in this order, in the end; `data-or-marks`: or this,
 * where it is the browser's choice. `window.act`: what the
 * page does once it has been read. On the body, `data-click`: what the reader clicks first, after
 * which `window.isReady` answers true; `data-hover`: a name whose card must open beside it, on top.
 */
import { readdirSync } from 'node:fs';
import { cardBox, cardText, noCard } from './readers/card';
import { scanned } from './readers/marks';
import { hover, whereIs } from './readers/pointer';
import type { Reader } from './readers/reader';
import { until } from './readers/until';
import { expect, test } from './test';

const FOLDER = 'tests/fixtures/pages';
/** Pages that are shown inside another page of the folder. */
const PARTS = ['framed.html', 'menu-part.html'];
/** Pages where half of a name is a short form in the pack, and so rightly marked by itself. */
const HALVES = ['block-borders.html', 'inline-markup.html'];
/** Those of `reading` are read by the page code alone as well, in tests/browser. */
const FOLDERS = ['points', 'reading', 'documents', 'markup', 'unkind', 'apps'];
const pages = FOLDERS.flatMap((folder) =>
  readdirSync(`${FOLDER}/${folder}`)
    .filter((name) => ![...PARTS, ...HALVES].includes(name))
    .map((name) => `${folder}/${name}`),
);

interface Expectation {
  where: string;
  expected: string[];
  /** Marks that are as right as those expected. */
  or: string[] | null;
  found: string[];
}

/** The marks of the page and of frames of its own site. */
function expectations(reader: Reader): Promise<Expectation[]> {
  return reader.inPage(() => {
    // A form's fields may replace its properties: do not walk up by them.
    const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
    const holds = (element: Element, node: Node) => {
      for (let at: Node | null = node; at; ) {
        if (at === element) return true;
        // Links have a host, too: that of their address.
        at =
          at.nodeType === Node.DOCUMENT_FRAGMENT_NODE
            ? (at as ShadowRoot).host
            : parentOf?.call(at);
      }
      return false;
    };
    const inReadingOrder = (a: StaticRange, b: StaticRange) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const { DOCUMENT_POSITION_FOLLOWING } = Node;
      const order = a.startContainer.compareDocumentPosition(b.startContainer);
      return order & DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    const textOf = (range: StaticRange) => {
      const live = range.startContainer.ownerDocument?.createRange();
      live?.setStart(range.startContainer, range.startOffset);
      live?.setEnd(range.endContainer, range.endOffset);
      return (live?.toString() ?? '').replace(/\u00ad/g, '').replace(/\s+/g, ' ');
    };
    const windows = [
      window,
      ...[...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')]
        .filter((frame) => frame.contentDocument)
        .map((frame) => frame.contentWindow),
    ];
    const namesIn = (list: string | null) =>
      (list ?? '')
        .split('|')
        .map((text) => text.trim())
        .filter(Boolean);
    return windows.flatMap((view) => {
      if (!view) return [];
      const { CSS } = view as unknown as typeof globalThis;
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return [...view.document.querySelectorAll('[data-marks]')].map((element) => ({
        where: element.getAttribute('data-says') ?? element.textContent?.trim().slice(0, 50) ?? '',
        expected: namesIn(element.getAttribute('data-marks')),
        or: element.hasAttribute('data-or-marks')
          ? namesIn(element.getAttribute('data-or-marks'))
          : null,
        found: ranges
          .filter((range) => holds(element, range.startContainer))
          .sort((a, b) => inReadingOrder(a as StaticRange, b as StaticRange))
          .map((range) => {
            const text = textOf(range as StaticRange);
            // A name broken by a line break element has no space there.
            return text;
          }),
      }));
    });
  }, null);
}

const words = (texts: string[]) => texts.map((text) => text.replace(/\s/g, ''));

async function isMarkedAsItSays(reader: Reader): Promise<void> {
  let last: Expectation[] = [];
  const isSame = (one: string[], other: string[]) => words(one).join() === words(other).join();
  const wrong = () =>
    last.filter(
      ({ expected, or, found }) => !isSame(expected, found) && !(or && isSame(or, found)),
    );
  try {
    await until('the marks', async () => {
      last = await expectations(reader);
      return last.length > 0 && wrong().length === 0 ? true : null;
    });
  } catch {
    expect(last.length, 'a page says what is to be marked').toBeGreaterThan(0);
    expect(wrong()).toEqual([]);
  }
}

test.describe('a page is marked as it says, and is otherwise as without us', () => {
  for (const page of pages) {
    test(page, async ({ reader }) => {
      await reader.tellBackground('change-settings', { kind: 'chose-where', where: 'every-page' });
      const name = await see(reader, page, () => scanned(reader));
      await isMarkedAsItSays(reader);
      if (name) await cardIsOnTop(reader, name);
      const marked = await atRest(reader);
      await reader.tellBackground('change-settings', { kind: 'switched', on: false });
      await see(reader, page, async () => {});
      let bare = marked;
      await until('the page to be as it was with marks', async () => {
        bare = await atRest(reader);
        return JSON.stringify(bare) === JSON.stringify(marked) ? true : null;
      }).catch(() => expect(marked.html).toBe(bare.html));
      expect(marked.complaints, 'errors on the console, as without us').toEqual(bare.complaints);
    });
  }
});

/** Opens a page and lets it run; returns the name that a card is to open for. */
async function see(reader: Reader, page: string, read: () => Promise<unknown>) {
  await reader.open(`http://points.example/${page}`);
  // It may take a while until a page can be asked.
  const { click, name, acts } = await until('the page to answer', () =>
    reader.inPage(
      () => ({
        click: document.body?.dataset.click ?? null,
        name: document.body?.dataset.hover ?? null,
        acts: 'act' in window,
      }),
      null,
    ),
  );
  if (acts) {
    await read();
    await reader.inPage(() => (window as unknown as { act(): unknown }).act(), null);
  }
  if (click) await clickOn(reader, click);
  return name;
}

/** Milliseconds without a change of its document, after which a page counts as at rest. */
const AT_REST = 250;

/**
 * What the document and its open shadow roots hold in the end, and what was reported as an error. A page that
 * acts by itself for a while sets `window.isOver` when it is done.
 */
async function atRest(reader: Reader): Promise<{ html: string; complaints: string[] }> {
  const html = await reader.inPage(async (rest) => {
    // Asked in ways that no element of a page can interfere with.
    const all = () => [...Document.prototype.querySelectorAll.call(document, '*')];
    const { get: rootOf } = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!;
    const written = (root: Document | ShadowRoot): string => {
      const roots = root === document ? all().flatMap((each) => rootOf?.call(each) ?? []) : [];
      const text = [...root.childNodes].map((node) => new XMLSerializer().serializeToString(node));
      return [...text, ...roots.map(written)].join('\n');
    };
    let last = '';
    const isOver = () => (window as { isOver?(): boolean }).isOver?.() ?? true;
    for (let now = written(document); now !== last || !isOver(); now = written(document)) {
      last = now;
      await new Promise((next) => setTimeout(next, rest));
    }
    return last;
  }, AT_REST);
  return { html, complaints: [...new Set(reader.complaints)].sort() };
}

async function clickOn(reader: Reader, selector: string): Promise<void> {
  const at = await reader.inPage((selector) => {
    const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await reader.click(at);
  await until('the page to be ready', () =>
    reader.inPage(
      () => ((window as unknown as { isReady(): boolean }).isReady() ? true : null),
      null,
    ),
  );
}

/** The card can be seen and touched: nothing of the page lies over it, and it does not lie over the name. */
async function cardIsOnTop(reader: Reader, name: string): Promise<void> {
  await hover(reader, name);
  expect((await cardText(reader)).length).toBeGreaterThan(40);
  const card = await cardBox(reader);
  expect(card.right - card.left).toBeGreaterThan(200);
  const topmost = await reader.inPage(({ left, top, right, bottom }) => {
    const middle = [(left + right) / 2, (top + bottom) / 2] as const;
    let hit = document.elementFromPoint(...middle);
    while (hit?.shadowRoot) hit = hit.shadowRoot.elementFromPoint(...middle);
    return hit?.matches('div[popover]') ?? false;
  }, card);
  expect(topmost, 'the card is what lies on top').toBe(true);
  const at = await whereIs(reader, name);
  const covers = at.x > card.left && at.x < card.right && at.y > card.top && at.y < card.bottom;
  expect(covers, 'the card lies over its name').toBe(false);
  // The first Escape leaves full screen: the browser keeps that one to itself.
  if (await reader.inPage(() => document.fullscreenElement !== null, null)) {
    await reader.inPage(() => document.exitFullscreen(), null);
  }
  await reader.press('Escape');
  await noCard(reader);
}
