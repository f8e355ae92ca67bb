/** One page, four ways: as it is, with the extension, read by a bare TreeWalker, marked by mark.js. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright';

const MARK_JS = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');

/** The least that reading a page takes. Kept as text: helpers that the compiler adds do not exist in pages. */
export const WALK_ONCE = `(() => {
  const from = performance.now();
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) length += walker.currentNode.data.length;
  return performance.now() - from;
})()`;

/** Milliseconds, in the page itself. */
export function bareWalk(page: Page): Promise<number> {
  return page.evaluate(WALK_ONCE) as Promise<number>;
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

/** Adds a list beside the article, for what follows: adding it changes the whole page. */
export function addList(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.body.append(document.createElement('ul'));
  });
}

/**
 * 250 changes to that list: few enough to be done, in many rounds, without the machine turning to something
 * else.
 */
export function changeMuch(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const list = document.body.lastElementChild as HTMLElement;
    for (let i = 0; i < 250; i++) {
      const item = document.createElement('li');
      item.textContent = `Note ${i} of the day`;
      list.insertBefore(item, list.firstChild);
      if (i % 3 === 0) list.lastChild?.remove();
    }
    // Observers are called before this goes on: their work is part of the price, reading later is not.
    await Promise.resolve();
    void list.offsetHeight;
    list.replaceChildren();
    // With the frame that shows it: on a large page it takes as long as the changes, and fell in or
    // out of what is measured by chance.
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  });
}

/** A few changes to it in each of twenty frames: a ticker, a chart, an animation by script. */
export function changeInFrames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const list = document.body.lastElementChild as HTMLElement;
    for (let frame = 0; frame < 20; frame++) {
      await new Promise((next) => requestAnimationFrame(next));
      for (let i = 0; i < 3; i++) {
        const item = document.createElement('li');
        item.textContent = `Note ${frame} of the day`;
        list.insertBefore(item, list.firstChild);
        if (list.childElementCount > 20) list.lastChild?.remove();
      }
    }
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  });
}

/**
 * Computes every element's style from scratch, as when the page was loaded; several times, since once is
 * short.
 */
export function computeAllStyles(page: Page): Promise<void> {
  return page.evaluate(() => {
    const last = document.body.lastElementChild as Element;
    for (let i = 0; i < 5; i++) {
      for (const display of ['none', '']) {
        document.body.style.display = display;
        // Asked for, styles are computed at once.
        void getComputedStyle(last).color;
      }
    }
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

/** Milliseconds from the end of parsing to the first mark; null if none came. */
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
