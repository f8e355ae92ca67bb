/** Prose that is in view but does not show is waited for, and the worker is left alone meanwhile. */
import { afterEach, expect, it, vi } from 'vitest';
import { eventually } from './support/eventually';
import { clear, marksIn, type Reading, read, show } from './support/page';
import { rest } from './support/reader';

let reading: Reading | null = null;
afterEach(() => {
  reading?.end();
  reading = null;
  clear();
});

const NAME = 'Qasem Soleimani';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const HIDDEN = 'style="visibility: hidden"';
/** Milliseconds; with a question for each look of the browser there would be dozens in this time. */
const A_WHILE = 1_200;
/** The browser reports what it looks at again in a frame of its own choice. */
const MOST_FRAMES = 100;
/** One question for the page, and one for what came into view. */
const FEW = 3;

it.each([
  ['a paragraph', `<p>Before.</p><p id="part" ${HIDDEN}>${NAME} spoke.</p>`],
  ['part of a sentence', `<p>Before <span id="part" ${HIDDEN}>${NAME}</span> spoke.</p>`],
  ['what it stands in', `<div id="part" ${HIDDEN}><ul><li>${NAME} spoke.</li></ul></div>`],
])('%s is marked when it shows', async (_, body) => {
  show(page(body));
  reading = read();
  await rest(A_WHILE);
  expect(marksIn(document.body)).toEqual([]);
  expect(reading.extension.questions, 'questions to the worker').toBeLessThanOrEqual(FEW);
  document.getElementById('part')!.removeAttribute('style');
  await eventually(() => expect(marksIn(document.body)).toEqual([NAME]));
  expect(reading.extension.questions).toBeLessThanOrEqual(FEW + 1);
});

it.each([
  ['hides itself', 'visibility: hidden !important'],
  ['is not laid out', 'display: none'],
])('a page that %s while it is drawn is marked as a whole', async (_, style) => {
  const far = '<div style="height: 5000px"></div>';
  const prose = `<p>${NAME} spoke.</p>${far}<p>${NAME} left.</p>`;
  show(page(prose, `<style id="hider">body { ${style} }</style>`));
  reading = read();
  await rest(500);
  expect(marksIn(document.body)).toEqual([]);
  document.getElementById('hider')!.remove();
  await eventually(() => expect(marksIn(document.body)).toEqual([NAME, NAME]));
  expect(reading.extension.questions).toBeLessThanOrEqual(FEW);
});

it('what shows late is looked for again when the reader has done something', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    show(page(`<p>Before.</p><p id="part" ${HIDDEN}>${NAME} spoke.</p>`));
    reading = read();
    for (let i = 0; i < 40; i++) {
      await vi.advanceTimersByTimeAsync(1_000);
      await new Promise(requestAnimationFrame);
    }
    document.getElementById('part')!.removeAttribute('style');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(marksIn(document.body), 'nobody looks any more').toEqual([]);
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    for (let i = 0; i < MOST_FRAMES && marksIn(document.body).length === 0; i++) {
      await vi.advanceTimersByTimeAsync(300);
      await new Promise(requestAnimationFrame);
    }
    expect(marksIn(document.body)).toEqual([NAME]);
  } finally {
    vi.useRealTimers();
  }
});
