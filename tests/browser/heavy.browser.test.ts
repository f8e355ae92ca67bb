/** Huge pages are read in slices, up to a stated limit, and nothing breaks. */
import { afterEach, describe, expect, it } from 'vitest';
import { MOST_CHARACTERS } from '../../page/reading/reading';
import { eventually } from './support/eventually';
import { clear, marksIn, type Reading, read, show } from './support/page';
import { must } from './support/reader';

let reading: Reading | null = null;
afterEach(() => {
  reading?.end();
  reading = null;
  clear();
});

const status = () => reading?.extension.summary?.status;
const scanned = () => eventually(() => expect(status()?.kind).toBe('scanned'), 200);

describe('beyond measure', () => {
  it('ten million characters in one text node', async () => {
    show('<!doctype html><html lang="en"><body><p></p></body></html>');
    const filler = 'Words and more words. '.repeat(45_000);
    must(document.querySelector('p')).textContent = `Qasem Soleimani. ${filler}`.repeat(10);
    reading = read();
    await scanned();
    expect(status()).toEqual({ kind: 'scanned', partial: true });
    expect(reading.extension.characters).toBeLessThanOrEqual(MOST_CHARACTERS + 10_000_000);
    expect(marksIn(document.body).length).toBeGreaterThan(1);
  });

  it('a million nodes', async () => {
    show(
      '<!doctype html><html lang="en"><body><p>Qasem Soleimani</p><div id="many"></div></body></html>',
    );
    const many = must(document.querySelector('#many'));
    const row = '<div><b></b><i></i><span> </span></div>'.repeat(1_000);
    for (let i = 0; i < 200; i++) many.insertAdjacentHTML('beforeend', row);
    many.insertAdjacentHTML('beforeend', '<p>Kataib Hezbollah</p>');
    expect(document.getElementsByTagName('*').length).toBeGreaterThan(800_000);
    reading = read();
    await scanned();
    expect(marksIn(document.body)).toEqual(['Qasem Soleimani', 'Kataib Hezbollah']);
  });

  it('two thousand elements within each other', async () => {
    show('<!doctype html><html lang="en"><body></body></html>');
    let inner: Element = document.body;
    for (let i = 0; i < 2_000; i++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'Qasem Soleimani';
    reading = read();
    await scanned();
    expect(marksIn(document.body)).toEqual(['Qasem Soleimani']);
  });

  it('thirty thousand lines of one paragraph', async () => {
    show('<!doctype html><html lang="en"><body><p></p></body></html>');
    const line = 'The line of a poem goes on to its end<br>';
    must(document.querySelector('p')).innerHTML =
      `Qasem Soleimani<br>${line.repeat(30_000)}Kataib Hezbollah`;
    reading = read();
    await scanned();
    expect(marksIn(document.body)).toEqual(['Qasem Soleimani', 'Kataib Hezbollah']);
  });

  it('white space without end in a footnote', async () => {
    const note = `<sup>${' '.repeat(200_000)}a</sup>`;
    show(`<!doctype html><html lang="en"><body><p>Qasem Soleimani ${note}</p></body></html>`);
    reading = read();
    await scanned();
    expect(marksIn(document.body)).toEqual(['Qasem Soleimani']);
  });

  it('thousands of elements without a box within each other', async () => {
    show('<!doctype html><html lang="en"><body><p>Kataib Hezbollah</p></body></html>');
    let inner: Element = document.body;
    for (let i = 0; i < 9_000; i++) {
      const next = document.createElement('span');
      next.style.display = 'contents';
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'Qasem Soleimani';
    reading = read();
    await scanned();
    expect(marksIn(document.body)).toEqual(['Kataib Hezbollah', 'Qasem Soleimani']);
  });

  it('two thousand names: only those near the reader are drawn', async () => {
    const paragraph = `<p style="height:60px">${'Qasem Soleimani and '.repeat(2)} others.</p>`;
    show(`<!doctype html><html lang="en"><body>${paragraph.repeat(1_000)}</body></html>`);
    reading = read();
    await scanned();
    expect(reading.extension.summary?.mentions).toHaveLength(2_000);
    await eventually(() => {
      const drawn = marksIn(document.body).length;
      expect(drawn).toBeGreaterThan(10);
      expect(drawn).toBeLessThan(500);
    });
    scrollTo(0, 30_000);
    const last = must(document.elementFromPoint(300, 300));
    await eventually(() => expect(marksIn(last).length).toBeGreaterThan(0));
  });
});
