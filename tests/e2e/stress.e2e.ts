/**
 * Restless pages, workers that stop, extensions that are reloaded: marks are right afterwards, nothing is
 * left behind. Does a tenth by default; BACKGROUNDER_STRESS=full does everything.
 */
import type { CDPSession, Page } from 'playwright';
import type { PageSummary } from '../../extension/messages';
import { makeRandom } from '../fixtures/sites/article';
import { cardSays, cardText } from './readers/card';
import { type ChromiumReader, startChromiumReader } from './readers/chromium';
import { drawn, markedTimes, marks, scanned, untilMarks } from './readers/marks';
import { hover, nextFrames } from './readers/pointer';
import type { ExtensionPage } from './readers/reader';
import { until, untilSeen } from './readers/until';
import { expect, test } from './test';

const FULL = process.env.BACKGROUNDER_STRESS === 'full';
const MUTATIONS = FULL ? 10_000 : 2_000;
const WORKER_STOPS = FULL ? 200 : 20;
const RELOADS = FULL ? 50 : 5;
const BURST = 250;
/** Milliseconds; the longest back-off after floods is 16,000, and the machine may have other work. */
const SETTLES_WITHIN = 120_000;
const SAMPLE = 'http://meridian.example/sample-article.html';
/** The people named by the paragraphs that are added after each stop. */
const ADDED = 'Badr Organization';
const NAMES = ['Kataib Hezbollah', 'Badr Organization', 'Harakat al-Nujaba', 'Qasem Soleimani'];

type Change = { kind: 'add' | 'remove' | 'edit' | 'move'; at: number; name: string };

/** Drawn by lot beforehand, so that the page does the same each time. */
function changes(seed: number, count: number): Change[] {
  const random = makeRandom(seed);
  const kinds: Change['kind'][] = ['add', 'remove', 'edit', 'move'];
  return Array.from({ length: count }, () => ({
    kind: kinds[Math.floor(random() * kinds.length)]!,
    at: random(),
    name: NAMES[Math.floor(random() * NAMES.length)]!,
  }));
}

function counted(texts: string[]): Record<string, number> {
  return Object.fromEntries(
    NAMES.map((name) => [name, texts.filter((text) => text === name).length]),
  );
}

test(`${MUTATIONS} random mutations in bursts: every name that is there is marked, and no other @chromium`, async ({
  reader,
}) => {
  test.setTimeout(300_000);
  await reader.open(SAMPLE);
  await scanned(reader);
  const all = changes(7, MUTATIONS);
  for (let from = 0; from < all.length; from += BURST) {
    await reader.inPage(
      async (burst) => {
        const page = window as unknown as { arena?: HTMLElement };
        page.arena ??= document
          .querySelector('article')!
          .appendChild(document.createElement('div'));
        const { arena } = page;
        for (const { kind, at, name } of burst) {
          const there = arena.children;
          const one = there[Math.floor(at * there.length)];
          if (kind === 'add' || !one) {
            const made = document.createElement('p');
            made.textContent = `In Iraq, ${name} said nothing more that day.`;
            arena.insertBefore(made, one ?? null);
          } else if (kind === 'remove') one.remove();
          else if (kind === 'edit') (one.firstChild as Text).data = `Later in Iraq, ${name} left.`;
          else arena.append(one);
        }
        await new Promise(requestAnimationFrame);
      },
      all.slice(from, from + BURST),
    );
  }
  const texts = await reader.inPage((names) => {
    // The arena only: the article around it is not changed.
    const { arena } = window as unknown as { arena: HTMLElement };
    return [...arena.children].map(
      (each) => names.find((name) => each.textContent?.includes(name)) ?? '',
    );
  }, NAMES);
  const expected = counted(texts);
  const inArena = async () => {
    const marked = await reader.inPage(() => {
      const { arena } = window as unknown as { arena: HTMLElement };
      return [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight]
          .filter((range) => arena.contains(range.startContainer))
          .map(({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset),
          ),
      );
    }, null);
    return JSON.stringify({ all: marked.length, ...counted(marked) });
  };
  const wanted = JSON.stringify({ all: texts.length, ...expected });
  await untilSeen(
    `marks on what is there, ${wanted}`,
    inArena,
    (is) => is === wanted,
    SETTLES_WITHIN,
  );
  expect(Math.max(...Object.values(expected))).toBeGreaterThan(0);
});

test(`${WORKER_STOPS} worker stops, a question after each: each is answered @chromium`, async ({
  session,
}) => {
  // The worker starts again each time: a second per stop, many times that on a busy machine.
  test.setTimeout(FULL ? 3_600_000 : 600_000);
  const reader = await startChromiumReader(session.server);
  try {
    await reader.open(SAMPLE);
    await scanned(reader);
    const devtools = await reader.chromium.context.newCDPSession(reader.page);
    await devtools.send('ServiceWorker.enable');
    const before = await heapOf(devtools);
    const surface = await reader.openExtensionPage('options.html');
    // A tab behind another gets a frame a second.
    await reader.page.bringToFront();
    for (let stop = 1; stop <= WORKER_STOPS; stop++) {
      await devtools.send('ServiceWorker.stopAllWorkers');
      await reader.inPage((stop) => {
        const text = document.createElement('p');
        text.textContent = `Note ${stop}: in Iraq, the Badr Organization said nothing more that day.`;
        document.querySelector('article')?.append(text);
      }, stop);
      await untilSeen(
        `the paragraph after stop ${stop}`,
        () => markedOn(SAMPLE, surface),
        (names) => names.filter((name) => name === ADDED).length === stop,
      );
    }
    await untilMarks(
      reader,
      'marks on all of them, once the page rests',
      (texts) => texts.filter((text) => text === ADDED).length === WORKER_STOPS,
    );
    await hover(reader, 'Pat Ryder');
    await cardSays(reader, 'Pat Ryder');
    console.log(
      `heap of the page ÷ before ${WORKER_STOPS} stops: ${((await heapOf(devtools)) / before).toFixed(2)}`,
    );
  } finally {
    await reader.quit();
  }
});

test(`${RELOADS} reloads of the extension under one page: one set of marks, no host, no listener left @chromium`, async ({
  session,
}) => {
  test.setTimeout(FULL ? 1_800_000 : 600_000);
  const reader = await startChromiumReader(session.server);
  try {
    await reader.open(SAMPLE);
    await scanned(reader);
    const { page } = reader;
    const extensions = await extensionsPage(reader);
    const id = await reader.chromium.extensionId();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const devtools = await reader.chromium.context.newCDPSession(page);
    const worlds = await watchWorlds(devtools);
    const markedBefore = (await drawn(reader)).length;
    // A copy that has shown a card has more listeners than one that nobody has used.
    await hover(reader, 'Pat Ryder');
    await cardText(reader);
    await closeCard(reader);
    const listenersBefore = await listeners(devtools, worlds);
    expect(listenersBefore, 'the copy at work is counted').toBeGreaterThan(10);
    for (let reload = 1; reload <= RELOADS; reload++) {
      await hover(reader, 'Pat Ryder');
      // Marks of the old copy must not be taken for those of the new one: it puts them back in the
      // frame after a movement, and not again.
      await nextFrames(reader);
      await reader.inPage(() => CSS.highlights.clear(), null);
      await reloadExtension(extensions, id);
      await markedTimes(reader, markedBefore);
    }
    await hover(reader, 'Pat Ryder');
    await cardText(reader);
    await closeCard(reader);
    await untilSeen(
      `no more listeners than the ${listenersBefore} of one copy at work`,
      () => listeners(devtools, worlds),
      (now) => now <= listenersBefore,
    );
    expect((await marks(reader)).length).toBe(markedBefore);
    expect(errors).toEqual([]);
  } finally {
    await reader.quit();
  }
});

/**
 * What is marked according to what the popup is told: drawing follows later where a page changes all the
 * time. Asks without going through the worker, since asking would start it.
 */
async function markedOn(address: string, surface: ExtensionPage): Promise<string[]> {
  const reply = await surface.run(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return chrome.tabs.sendMessage(tab?.id ?? -1, { to: 'page', name: 'summary', ask: null });
  }, address);
  const { mentions } = (reply as { answer: PageSummary }).answer;
  return mentions.filter(({ marked }) => marked).map(({ mention }) => mention.surface);
}

async function closeCard(reader: ChromiumReader): Promise<void> {
  await reader.movePointerTo({ x: 4, y: 4 });
  await until('no host of a card', () =>
    reader.inPage(() => (document.querySelector('div[popover]') ? null : true), null),
  );
}

/** The browser's own page of extensions; unpacked ones come back from a reload in developer mode only. */
async function extensionsPage({ chromium, page }: ChromiumReader): Promise<Page> {
  const extensions = await chromium.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  await page.bringToFront();
  return extensions;
}

/**
 * By the button of the extensions page: an extension that reloads itself thirty times, each within
 * ten seconds of the last, is ended by Chromium. The new worker starts the script in the open page.
 */
async function reloadExtension(extensions: Page, id: string): Promise<void> {
  const next = extensions.context().waitForEvent('serviceworker', { timeout: 20_000 });
  await Promise.all([
    next.catch(() => null),
    extensions.evaluate(`chrome.developerPrivate.reload('${id}', { failQuietly: true })`),
  ]);
}

/**
 * Listeners on window, document and root element, by the worlds that put them there: each copy of the
 * extension lives in a world of its own, and a world sees only its own.
 */
async function listeners(devtools: CDPSession, worlds: ReadonlySet<number>): Promise<number> {
  let count = 0;
  for (const contextId of worlds) {
    for (const expression of ['window', 'document', 'document.documentElement']) {
      const { result } = await devtools.send('Runtime.evaluate', { expression, contextId });
      if (!result.objectId) continue;
      const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId,
      });
      count += listeners.length;
    }
  }
  return count;
}

/** Worlds of extensions that the page holds, those of copies long gone included. */
async function watchWorlds(devtools: CDPSession): Promise<ReadonlySet<number>> {
  const worlds = new Set<number>();
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.add(context.id);
  });
  devtools.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    worlds.delete(executionContextId);
  });
  await devtools.send('Runtime.enable');
  return worlds;
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
