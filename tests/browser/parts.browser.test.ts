/** Large pages are judged by their raw text, and read only where somebody may be named. */
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually';
import { clear, marksIn, type Reading, read, show } from './support/page';
import { element } from './support/reader';

let reading: Reading | null = null;
afterEach(() => {
  reading?.end();
  reading = null;
  clear();
});

const CARD = '<div class="card"><h3><a href="#">Blue chair</a></h3><p>Comes in white.</p></div>';
const SHELF = `<section>${CARD.repeat(250)}</section>`;

async function readPage(body: string): Promise<void> {
  show(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  expect(document.body.getElementsByTagName('*').length).toBeGreaterThan(600);
  reading = read();
  await eventually(() => expect(reading?.extension.summary?.status.kind).toBe('scanned'));
}

describe('on a large page', () => {
  it('what names nobody is not read', async () => {
    await readPage(`${SHELF}<article><p>Qasem Soleimani spoke.</p><p>Nobody else.</p></article>`);
    expect(marksIn(document.body)).toEqual(['Qasem Soleimani']);
    expect(reading?.extension.characters).toBe('Qasem Soleimani spoke.Nobody else.'.length);
  });

  it('where nobody is named, nothing is read', async () => {
    await readPage(SHELF);
    expect(reading?.extension.characters).toBe(0);
    expect(reading?.extension.summary?.status).toEqual({ kind: 'scanned', partial: false });
  });

  it.each([
    ['a paragraph', '<p id="q">Qasem Soleimani</p>'],
    [
      'a list without white space',
      '<ul id="q"><li>One</li><li>Qasem Soleimani</li><li>Two</li></ul>',
    ],
    ['text beside elements', '<div id="q">Qasem Soleimani <p>and others</p></div>'],
    [
      'a sentence of parts',
      '<div id="q"><b>Qasem</b> <i>Soleimani</i> <a href="#">spoke</a></div>',
    ],
    ['a link around it all', `<a id="q" href="#"><div>Qasem Soleimani</div>${CARD.repeat(20)}</a>`],
    [
      'a paragraph of many links',
      `<p id="q">Qasem Soleimani ${'<a href="#">and</a> '.repeat(60)}</p>`,
    ],
    ['the last of many cards', `<div id="q">${CARD.repeat(20)}<p>Qasem Soleimani</p></div>`],
    [
      'deep inside',
      `<div><div><div>${CARD.repeat(20)}<span id="q">Qasem Soleimani</span></div></div></div>`,
    ],
  ])('a name is found in %s', async (_, html) => {
    await readPage(`${SHELF}<main>${html}</main>${SHELF}`);
    expect(marksIn(element('#q'))).toEqual(['Qasem Soleimani']);
  });

  it.each([
    ['editable', '<div id="q" contenteditable="true">'],
    ['hidden from listeners', '<div id="q" aria-hidden="true">'],
    ['a menu', '<nav id="q">'],
  ])('what is %s is not read', async (_, tag) => {
    const end = tag.startsWith('<nav') ? '</nav>' : '</div>';
    await readPage(`${SHELF}${tag}<p>Qasem Soleimani</p>${end}<p>Kataib Hezbollah</p>`);
    expect(marksIn(document.body)).toEqual(['Kataib Hezbollah']);
  });

  it('shadows of custom elements and of empty ones are read', async () => {
    await readPage(`${SHELF}<x-note>Light</x-note><div id="host"></div>`);
    reading?.end();
    for (const host of ['x-note', '#host']) {
      const root = element(host).attachShadow({ mode: 'open' });
      root.innerHTML = '<p>Qasem Soleimani</p>';
    }
    reading = read();
    await eventually(() => {
      const marked = ['x-note', '#host'].map((host) =>
        [...(element(host).shadowRoot?.querySelectorAll('p') ?? [])].flatMap(marksIn),
      );
      expect(marked).toEqual([['Qasem Soleimani'], ['Qasem Soleimani']]);
    });
  });

  it('a name that comes later to a part not read is found', async () => {
    await readPage(`${SHELF}<p>Kataib Hezbollah</p>`);
    element('.card p').textContent = 'Qasem Soleimani spoke.';
    await eventually(() => expect(marksIn(element('.card p'))).toEqual(['Qasem Soleimani']));
  });

  it('marks stay when the whole page is read again', async () => {
    await readPage(`${SHELF}<p>Kataib Hezbollah</p>`);
    const shelf = element('section');
    for (let i = 0; i < 2_500; i++) shelf.append(document.createElement('hr'));
    const late = document.body.appendChild(document.createElement('p'));
    late.textContent = 'Qasem Soleimani';
    await eventually(() =>
      expect(marksIn(document.body)).toEqual(['Kataib Hezbollah', 'Qasem Soleimani']),
    );
  });
});
