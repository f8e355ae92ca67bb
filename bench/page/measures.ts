/** One page, four ways: as it is, with the extension, read by a bare TreeWalker, marked by mark.js. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright';

const MARK_JS = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
const WARM_RUNS = 7;

/** Kept as text: helpers that the compiler adds do not exist in pages. */
const WALK = `(() => {
  const walk = () => {
    const from = performance.now();
    let length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += walker.currentNode.data.length;
    return performance.now() - from;
  };
  const cold = walk();
  const warm = Array.from({ length: ${WARM_RUNS} }, walk).sort((a, b) => a - b)[${WARM_RUNS >> 1}];
  return { cold, warm };
})()`;

export function bareWalk(page: Page): Promise<{ cold: number; warm: number }> {
  return page.evaluate(WALK) as Promise<{ cold: number; warm: number }>;
}

export async function markJs(page: Page, names: string[]): Promise<number> {
  await page.addScriptTag({ content: readFileSync(MARK_JS, 'utf8') });
  return page.evaluate((names) => {
    const from = performance.now();
    const { Mark } = window as unknown as {
      Mark: new (on: Element) => { mark(names: string[], how: object): void };
    };
    new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly' });
    return performance.now() - from;
  }, names);
}

/** Milliseconds of 1,000 changes to a list beside the article, each followed by nothing. */
export function mutate(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const list = document.body.appendChild(document.createElement('ul'));
    const from = performance.now();
    for (let i = 0; i < 1_000; i++) {
      const item = document.createElement('li');
      item.textContent = `Note ${i} of the day`;
      list.insertBefore(item, list.firstChild);
      if (i % 3 === 0) list.lastChild?.remove();
    }
    // Observers are told before this goes on: their work is part of the price, reading later is not.
    await Promise.resolve();
    void list.offsetHeight;
    const took = performance.now() - from;
    list.remove();
    // Long enough for the reader to have read what changed: rounds do not run into one another.
    await new Promise((resolve) => setTimeout(resolve, 600));
    return took;
  });
}

export async function counts(page: Page, devtools: CDPSession) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return {
    layouts: metric('LayoutCount'),
    styles: metric('RecalcStyleCount'),
    task: metric('TaskDuration') * 1_000,
    heap: usedSize,
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
  };
}

/** Milliseconds from the end of parsing to the first mark; null: none came. */
export const WATCH_FIRST_MARK = `
  window.firstMark = null;
  addEventListener('DOMContentLoaded', () => {
    const from = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      if (CSS.highlights.size > 0) window.firstMark = performance.now() - from;
      else if (performance.now() - from < 5000) setTimeout(() => channel.port2.postMessage(0), 1);
    };
    channel.port2.postMessage(0);
  });`;
