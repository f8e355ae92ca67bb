/** Opens the corpus with the extension and without it, and says what differs. */
import type { Page } from 'playwright';
import { type Chromium, startChromium } from '../../scripts/browser/chromium';
import { PageServer } from '../../scripts/browser/page-server';
import { CORPUS, type CorpusPage, corpusSite } from '../../tests/fixtures/sites/pages';
import { BUILT } from './browsers';

/** Milliseconds; the slowest page is marked after 5,000, on a machine with other work many times later. */
const LONGEST_WAIT = 45_000;
/** Milliseconds after which a page with nothing to mark has been judged. */
const JUDGED = 700;
const LOOK_EVERY = 60;
/** Pairs of tabs side by side: most of a visit is waiting. */
const LANES = 3;

export interface Visit {
  page: CorpusPage;
  errors: string[];
  /** What the extension left different in the document; null if nothing. */
  difference: string | null;
  marks: number;
  /** Milliseconds; tasks of 50 and more, as the page itself can see them. */
  longTasks: { on: number; off: number };
}

interface State {
  html: string;
  longTask: number;
}

export async function visitCorpus(each: (visit: Visit) => void, pages = CORPUS): Promise<void> {
  const server = await PageServer.start(corpusSite);
  const on = await startChromium({ extension: BUILT, headless: true, proxy: server.address });
  const off = await startChromium({ extension: null, headless: true, proxy: server.address });
  try {
    await on.worker();
    const waiting = [...pages];
    const lane = async () => {
      const [tabOn, tabOff] = [await openTab(on), await openTab(off)];
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        tabOn.errors.length = 0;
        const [marks] = await Promise.all([
          open(tabOn.page, page, true),
          open(tabOff.page, page, false),
        ]);
        each(await compare(page, tabOn, tabOff.page, marks));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    await on.context.close();
    await off.context.close();
    await server.stop();
  }
}

async function openTab({ context }: Chromium): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (said) => {
    // A policy that forbids everything forbids the icon and this bench's own script too.
    const ours = said.location().url.startsWith('chrome-extension:');
    if (
      said.type() === 'error' &&
      (ours || !/Content.Security.Policy|sandboxed|favicon|404/i.test(said.text()))
    )
      errors.push(said.text());
  });
  await page.addInitScript(() => {
    const page = window as unknown as { longest: number };
    page.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) page.longest = Math.max(page.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  return { page, errors };
}

/** Goes there and waits until it is marked, or has been judged not to be. */
async function open(tab: Page, page: CorpusPage, on: boolean): Promise<number> {
  await tab.goto(page.address);
  if (!on || page.layout.expect !== 'marked') {
    await tab.waitForTimeout(JUDGED);
    return page.layout.expect === 'unseen' ? 0 : countMarks(tab);
  }
  const end = Date.now() + LONGEST_WAIT;
  let marks = 0;
  while (marks === 0 && Date.now() < end) {
    await tab.waitForTimeout(LOOK_EVERY);
    marks = await countMarks(tab);
  }
  return marks;
}

async function countMarks(tab: Page): Promise<number> {
  const counts = await Promise.all(
    tab
      .frames()
      .map((frame) =>
        frame
          .evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))
          .catch(() => 0),
      ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Pages with running scripts reach the same state in their own time: they are compared until they have. */
async function compare(
  page: CorpusPage,
  on: { page: Page; errors: string[] },
  off: Page,
  marks: number,
): Promise<Visit> {
  const seen = page.layout.expect !== 'unseen';
  const look = (tab: Page) => (seen ? stateOf(tab) : stateFromOutside(tab));
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    const [withIt, without] = await Promise.all([look(on.page), look(off)]);
    const difference = firstDifference(withIt.html, without.html);
    if (difference !== null && Date.now() < end) {
      await off.waitForTimeout(LOOK_EVERY);
      continue;
    }
    const longTasks = { on: withIt.longTask, off: without.longTask };
    return { page, errors: [...on.errors], difference, marks: seen ? marks : -1, longTasks };
  }
}

/**
 * The whole document, open shadow trees and frames of the same origin included. As text: what turns
 * TypeScript into JavaScript adds helpers that a page does not have.
 */
const STATE = `(() => {
  const text = (root) => {
    const own = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
    const inner = [...root.querySelectorAll('*')].map((element) => {
      if (element.shadowRoot) return text(element.shadowRoot);
      const frame = element.localName === 'iframe' ? element.contentDocument : null;
      return frame ? frame.documentElement.outerHTML : '';
    });
    return own + inner.join('');
  };
  return { html: text(document), longTask: window.longest ?? 0 };
})()`;

function stateOf(tab: Page): Promise<State> {
  return tab.evaluate(STATE) as Promise<State>;
}

async function stateFromOutside(tab: Page): Promise<State> {
  const devtools = await tab.context().newCDPSession(tab);
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId: root.nodeId });
  await devtools.detach();
  return { html: outerHTML, longTask: 0 };
}

function firstDifference(on: string, off: string): string | null {
  if (on === off) return null;
  let at = 0;
  while (on[at] === off[at]) at++;
  return `at ${at}: "${on.slice(at, at + 60)}" instead of "${off.slice(at, at + 60)}"`;
}
