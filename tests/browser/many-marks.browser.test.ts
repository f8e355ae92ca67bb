/** Pages with many names: what is drawn is what the reader may see (docs/decisions/076). */
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually';
import { clear, marksIn, type Reading, read, show } from './support/page';
import { must } from './support/reader';

let reading: Reading | null = null;
afterEach(() => {
  reading?.end();
  reading = null;
  clear();
});

const NAME = '<p style="height:60px">Qasem Soleimani spoke.</p>';
const drawn = (selector = 'body') => marksIn(must(document.querySelector(selector))).length;
const found = () => reading?.extension.summary?.mentions.length;

async function open(body: string, names: number): Promise<void> {
  show(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  reading = read();
  await eventually(() => expect(found()).toBe(names));
}

describe('many names', () => {
  it('those of any article are all drawn, however far away', async () => {
    await open(NAME.repeat(120), 120);
    expect(drawn()).toBe(120);
  });

  it('of more, those near the reader, wherever the reader goes', async () => {
    await open(`${NAME.repeat(550)}<main>${NAME}</main>`, 551);
    await eventually(() => expect(drawn()).toBeLessThan(551));
    expect(drawn('p')).toBe(1);
    expect(drawn('main')).toBe(0);
    scrollTo(0, document.body.scrollHeight);
    await eventually(() => expect(drawn('main')).toBe(1));
    await eventually(() => expect(drawn('p')).toBe(0));
  });

  it('none that is drawn goes before the browser has told where it is', async () => {
    show(`<!doctype html><html lang="en"><body>${NAME.repeat(550)}</body></html>`);
    reading = read();
    const first = must(document.querySelector('p'));
    await eventually(() => expect(marksIn(first)).toHaveLength(1), 5);
    for (let frame = 0; frame < 30; frame++) {
      await new Promise((next) => requestAnimationFrame(next));
      expect(marksIn(first)).toHaveLength(1);
    }
    await eventually(() => {
      expect(found()).toBe(550);
      expect(drawn()).toBeLessThan(550);
    });
    expect(marksIn(first)).toHaveLength(1);
  });

  it('in a box that scrolls within the page', async () => {
    const box = `<main style="height:200px;overflow:auto">${NAME.repeat(550)}</main>`;
    await open(box, 550);
    await eventually(() => expect(drawn()).toBeLessThan(20));
    expect(drawn()).toBeGreaterThan(2);
    const main = must(document.querySelector('main'));
    main.scrollTo(0, main.scrollHeight);
    await eventually(() => expect(drawn('p:last-child')).toBe(1));
  });

  it('elements without a box of their own are drawn wherever they are', async () => {
    const boxless = '<p style="display:contents">Qasem Soleimani spoke.</p><br>';
    await open(NAME.repeat(550) + boxless, 551);
    await eventually(() => expect(drawn()).toBeLessThan(551));
    expect(drawn('p[style*="contents"]')).toBe(1);
  });

  it('once few are left, all of them are drawn again', async () => {
    await open(`<main>${NAME.repeat(520)}</main>${NAME.repeat(30)}`, 550);
    await eventually(() => expect(drawn()).toBeLessThan(550));
    must(document.querySelector('main')).remove();
    scrollTo(0, 0);
    await eventually(() => expect(drawn()).toBe(30));
  });
});
