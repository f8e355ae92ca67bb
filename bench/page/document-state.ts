/** What a document holds, and what its page complains of: compared with the extension and without it. */
import type { BrowserContext, Page } from 'playwright';

/** A page's own icon, and what its policy forbids, are no fault of the extension. */
const OF_THE_PAGE = /Content.Security.Policy|sandboxed|favicon|Failed to load resource/i;

export interface WatchedTab {
  page: Page;
  /** Since the list was last emptied. */
  errors: string[];
}

export interface State {
  html: string;
  /** Milliseconds: the longest task of 50 and more that the page itself saw. */
  longTask: number;
}

export async function openTab(context: BrowserContext): Promise<WatchedTab> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (said) => {
    if (said.type() !== 'error') return;
    const isOurs = said.location().url.startsWith('chrome-extension:');
    if (isOurs || !OF_THE_PAGE.test(said.text())) errors.push(said.text());
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

/** In all frames that can be asked. */
export async function countMarks(tab: Page): Promise<number> {
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

export function stateOf(tab: Page): Promise<State> {
  return tab.evaluate(STATE) as Promise<State>;
}

/** Of a page in which nothing can be asked. */
export async function stateFromOutside(tab: Page): Promise<State> {
  const devtools = await tab.context().newCDPSession(tab);
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId: root.nodeId });
  await devtools.detach();
  return { html: outerHTML, longTask: 0 };
}

/** What the first document has where they part; null if they are the same. */
export function firstDifference(on: string, off: string): string | null {
  if (on === off) return null;
  let at = 0;
  while (on[at] === off[at]) at++;
  return `at ${at}: "${on.slice(at, at + 60)}" instead of "${off.slice(at, at + 60)}"`;
}
