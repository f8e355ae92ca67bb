/**
 * Pages that change in every frame: marks out of sight wait, none in sight disappears (docs/decisions/076).
 */
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually';
import { clear, marksIn, type Reading, read, show } from './support/page';
import { must, rest } from './support/reader';

let reading: Reading | null = null;
let stirring = 0;
afterEach(() => {
  cancelAnimationFrame(stirring);
  clearInterval(stirring);
  reading?.end();
  reading = null;
  clear();
});

const NAME = '<p style="height:60px">Qasem Soleimani spoke.</p>';
const ALL = 122;
const drawn = (selector = 'body') => marksIn(must(document.querySelector(selector))).length;
const nextFrame = () => new Promise((next) => requestAnimationFrame(next));
const taken = () => eventually(() => expect(drawn()).toBeLessThan(60));

/**
 * A ticker at the top, a hundred and twenty names that reach far down, the last of them in an element of its
 * own.
 */
async function open(middle = NAME.repeat(ALL - 2)): Promise<void> {
  show(
    `<!doctype html><html lang="en"><body><div id="ticker">.</div><h1>Qasem Soleimani</h1>${middle}<footer>${NAME}</footer></body></html>`,
  );
  reading = read();
  await eventually(() => expect(reading?.extension.summary?.mentions).toHaveLength(ALL));
  expect(drawn()).toBe(ALL);
}

/** Makes the page change in every frame from here on. */
function stir(): void {
  const ticker = must(document.querySelector('#ticker'));
  const change = () => {
    ticker.textContent = `${performance.now()}`;
    stirring = requestAnimationFrame(change);
  };
  change();
}

describe('a page that changes in every frame', () => {
  it('keeps the marks in sight in every frame, and drops those far below', async () => {
    await open();
    stir();
    for (let frame = 0; frame < 60; frame++) {
      await nextFrame();
      expect(drawn('h1')).toBe(1);
    }
    await taken();
    expect(drawn('footer')).toBe(0);
    expect(drawn('p')).toBe(1);
  });

  it('has them all again once it rests', async () => {
    await open();
    stir();
    await taken();
    cancelAnimationFrame(stirring);
    await eventually(() => expect(drawn()).toBe(ALL));
  });

  it.each([
    ['a jump by script or link', () => scrollTo(0, document.body.scrollHeight)],
    ['the focus put there', () => must(document.querySelector('footer')).scrollIntoView()],
    ['the next mention but one', () => reading?.session.jumpTo(ALL - 1)],
  ])('shows them in the first frame after %s', async (_, jump) => {
    await open();
    stir();
    await taken();
    jump();
    await nextFrame();
    expect(drawn('footer')).toBe(1);
    expect(drawn()).toBe(ALL);
  });

  it('in a box that scrolls within the page as well', async () => {
    await open(`<main style="height:200px;overflow:auto">${NAME.repeat(ALL - 2)}</main>`);
    stir();
    await taken();
    expect(drawn('main p:last-child')).toBe(0);
    const main = must(document.querySelector('main'));
    main.scrollTo(0, main.scrollHeight);
    await nextFrame();
    expect(drawn('main p:last-child')).toBe(1);
  });

  it('a ticker that scrolls by itself brings none of them back', async () => {
    await open();
    const ticker = must(document.querySelector<HTMLElement>('#ticker'));
    ticker.style.cssText = 'height:20px;overflow:auto;white-space:pre';
    ticker.textContent = '.\n'.repeat(5_000);
    const change = () => {
      ticker.scrollTop += 1;
      must(ticker.firstChild).textContent += '.';
      stirring = requestAnimationFrame(change);
    };
    change();
    await taken();
    for (let frame = 0; frame < 30; frame++) {
      await nextFrame();
      expect(drawn()).toBeLessThan(60);
    }
  });

  it('what comes near without scrolling is drawn', async () => {
    await open();
    stir();
    await taken();
    for (const paragraph of document.querySelectorAll<HTMLElement>('body > p')) {
      paragraph.style.height = '1px';
      paragraph.style.margin = '0';
    }
    await eventually(() => expect(drawn('footer')).toBe(1));
  });

  it('what comes from far away is, though nothing on the way there is marked', async () => {
    await open(`<div style="height:9000px"></div><main>${NAME.repeat(ALL - 2)}</main>`);
    stir();
    await taken();
    expect(drawn('main')).toBe(0);
    must(document.querySelector<HTMLElement>('div[style]')).style.height = '0';
    await eventually(() => expect(drawn('main p')).toBe(1));
    expect(drawn('main p:last-child')).toBe(0);
  });

  it('tells the popup of all, steps through all, and follows settings', async () => {
    await open();
    stir();
    await taken();
    const { extension, session } = must(reading);
    expect(session.summary().mentions.filter(({ marked }) => marked)).toHaveLength(ALL);
    session.command('next-mention');
    session.command('previous-mention');
    const current = () => [...(CSS.highlights.get('x') ?? [])][0]?.startContainer as Node;
    const last = must(document.querySelector('footer'));
    await eventually(() => expect(last.contains(current())).toBe(true));
    extension.change({ kind: 'switched-category', category: 'person', on: false });
    expect(drawn()).toBe(0);
    extension.change({ kind: 'switched-category', category: 'person', on: true });
    expect(drawn('h1')).toBe(1);
    cancelAnimationFrame(stirring);
    await eventually(() => expect(drawn()).toBe(ALL));
  });
});

describe('a page that changes now and then', () => {
  it('a clock that ticks each second takes none away', async () => {
    await open();
    const ticker = must(document.querySelector('#ticker'));
    let seconds = 0;
    stirring = window.setInterval(() => {
      ticker.textContent = `12:00:0${seconds++}`;
    }, 1_000);
    for (let looks = 0; looks < 60; looks++) {
      await rest(100);
      expect(drawn()).toBe(ALL);
    }
  });

  it('hundreds of changes at once, at once done, take none away', async () => {
    await open();
    const ticker = must(document.querySelector('#ticker'));
    for (let i = 0; i < 400; i++) ticker.append(`${i} `);
    for (let looks = 0; looks < 10; looks++) {
      await rest(100);
      expect(drawn()).toBe(ALL);
    }
  });
});
