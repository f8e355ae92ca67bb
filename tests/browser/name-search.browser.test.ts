/** A question about a page's raw text comes before anything is loaded into it: most pages name nobody. */
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually';
import { clear, marksIn, type Reading, read, show } from './support/page';
import { TestExtension } from './support/people';
import { element, rest } from './support/reader';

let reading: Reading | null = null;
afterEach(() => {
  reading?.end();
  reading = null;
  clear();
});

const CARD = '<div class="card"><h3><a href="#">Blue chair</a></h3><p>Comes in white.</p></div>';
/** More than 600 elements. */
const SHELF = `<section>${CARD.repeat(250)}</section>`;
const BREAD = '<p id="bread">Bakers of Lyon spoke about bread.</p>';

/** A page that neither popup nor panel has looked at. */
function readUnasked(body: string): TestExtension {
  show(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  const extension = new TestExtension();
  extension.popupLooked = false;
  reading = read(extension);
  return extension;
}

const marks = () => marksIn(document.body);
const lookedAt = (extension: TestExtension, times: number) =>
  eventually(() => expect(extension.looked.length).toBe(times));

describe('a page that names nobody', () => {
  it.each([
    ['small', BREAD],
    ['large', SHELF],
    ['in which somebody is named in a script alone', `${BREAD}<script>"Qasem Soleimani"</script>`],
    ['with nothing but pictures', '<img alt="Qasem Soleimani">'],
    [
      'with more script between its parts than text that can be sent',
      `${SHELF}<div><p>Bread.</p><div><script>"${'Qasem Soleimani, '.repeat(8_000)}"</script><p>More.</p></div></div>`,
    ],
  ])('%s: no reader is brought', async (_, body) => {
    const extension = readUnasked(body);
    await rest(400);
    expect(extension.readersBrought).toBe(0);
    expect(reading?.session.summary().status.kind).not.toBe('failed');
  });

  it.each([
    ['with text', BREAD, 'scanned'],
    ['without', '<img alt="">', 'no-text'],
  ])('%s: is read after all once the popup looks', async (_, body, status) => {
    const extension = readUnasked(body);
    await rest(200);
    expect(extension.readersBrought).toBe(0);
    reading?.session.popupLooked();
    expect(reading?.session.summary().status.kind).toBe('scanning');
    await eventually(() => expect(reading?.session.summary().status.kind).toBe(status));
    expect(extension.readersBrought).toBe(1);
  });

  it('asks nothing again while nothing comes', async () => {
    const extension = readUnasked(BREAD);
    await rest(1_500);
    expect(extension.looked).toHaveLength(1);
  });

  it('asks about what came, not about the page, once a second at most', async () => {
    const extension = readUnasked(BREAD);
    await lookedAt(extension, 1);
    for (let i = 0; i < 25; i++) {
      element('#bread').insertAdjacentHTML('afterend', `<p>Loaf ${i}.</p>`);
      await rest(100);
    }
    expect(extension.readersBrought).toBe(0);
    expect(extension.looked.length).toBeLessThanOrEqual(5);
    const later = extension.looked.slice(1).flatMap(({ texts }) => texts);
    expect(later.join()).toContain('Loaf 0.');
    expect(later.join()).not.toContain('Bakers of Lyon');
  });

  it('leaves nothing behind when it is left', async () => {
    const extension = readUnasked(BREAD);
    await lookedAt(extension, 1);
    reading?.end();
    element('#bread').textContent = 'Qasem Soleimani spoke.';
    await rest(400);
    expect(extension.looked).toHaveLength(1);
    expect(marks()).toEqual([]);
  });
});

describe('somebody is named', () => {
  it.each([
    ['in a small page', `${BREAD}<p>Qasem Soleimani spoke.</p>`],
    ['in a large page', `${SHELF}<p>Qasem Soleimani spoke.</p>${SHELF}`],
    ['across mark-up', `${BREAD}<p>Qa<b>sem</b> <i>Solei</i>mani spoke.</p>`],
    [
      'where words of neighbours touch',
      `<ul><li>bread</li><li>Qasem Soleimani</li><li>bread</li></ul>`,
    ],
    [
      'between scripts that are most of the text',
      `${SHELF}<div><p>Qasem <b>Solei</b>mani <script>"${'x'.repeat(120_000)}"</script> spoke.</p></div>`,
    ],
    ['across a line break', '<p>Qasem<br>Soleimani spoke.</p>'],
  ])('%s', async (_, body) => {
    const extension = readUnasked(body);
    await eventually(() =>
      expect(marks().map((mark) => mark.replace(/\s+/g, ' ').trim())).not.toEqual([]),
    );
    expect(extension.readersBrought).toBe(1);
    expect(extension.looked).toHaveLength(1);
  });

  it('in Arabic letters that touch on a large page: it is read', async () => {
    const arabic = `<section dir="rtl">${'<p>خبز</p>'.repeat(700)}</section>`;
    readUnasked(`${arabic}<ul><li>قال</li><li>كتائب حزب الله</li><li>اليوم</li></ul>`);
    await eventually(() => expect(marks()).toEqual(['كتائب حزب الله']));
  });

  it('the parts of a large page that say so are read, without another question', async () => {
    const extension = readUnasked(
      `${SHELF}<article><p>Qasem Soleimani spoke.</p><p>Nobody.</p></article>`,
    );
    await eventually(() => expect(marks()).toEqual(['Qasem Soleimani']));
    expect(extension.characters).toBe('Qasem Soleimani spoke.Nobody.'.length);
    expect(extension.sifted).toBe(0);
  });

  it('what comes while the question is on its way is not overlooked', async () => {
    const extension = readUnasked(`${SHELF}<p>Kataib Hezbollah spoke.</p>`);
    await lookedAt(extension, 1);
    document.body.insertAdjacentHTML('beforeend', '<p>Qasem Soleimani answered.</p>');
    await eventually(() => expect(marks()).toEqual(['Kataib Hezbollah', 'Qasem Soleimani']));
  });
});

describe('somebody is named later', () => {
  const late: [string, () => void][] = [
    [
      'in a new paragraph',
      () => document.body.insertAdjacentHTML('beforeend', '<p>Qasem Soleimani</p>'),
    ],
    ['in an old one', () => element('#bread').replaceChildren('Qasem Soleimani')],
    [
      'by characters',
      () => {
        const text = element('#bread').firstChild as Text;
        text.data = 'Qasem Soleimani';
      },
    ],
    [
      'by the second half of a name',
      () => {
        element('#bread').textContent = 'Qasem ';
        setTimeout(() => element('#bread').append('Soleimani'), 1_500);
      },
    ],
    [
      'in a shadow tree',
      () => {
        const host = document.createElement('x-note');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>Qasem Soleimani</p>';
        document.body.append(host);
      },
    ],
    [
      'among more changes than are looked at',
      () => {
        for (let i = 0; i < 2_500; i++) document.body.append(document.createElement('hr'));
        document.body.insertAdjacentHTML('beforeend', '<p>Qasem Soleimani</p>');
      },
    ],
    [
      'in a body put in the place of the old one',
      () => {
        const body = document.createElement('body');
        body.innerHTML = '<p>Qasem Soleimani</p>';
        document.body.replaceWith(body);
      },
    ],
  ];

  it.each(late)('%s', async (_, change) => {
    const extension = readUnasked(BREAD);
    await lookedAt(extension, 1);
    await rest(50);
    expect(extension.readersBrought).toBe(0);
    change();
    await eventually(() => expect(marks()).toEqual(['Qasem Soleimani']));
  });
});

describe('a shadow tree holds the text', () => {
  it.each([
    ['small', BREAD],
    ['large', SHELF],
  ])('of a %s page: it is read', async (_, body) => {
    show(`<!doctype html><html lang="en"><body>${body}<x-note></x-note></body></html>`);
    element('x-note').attachShadow({ mode: 'open' }).innerHTML = '<p>Qasem Soleimani</p>';
    const extension = new TestExtension();
    extension.popupLooked = false;
    reading = read(extension);
    const inside = element('x-note').shadowRoot?.querySelector('p') as Element;
    await eventually(() => expect(marksIn(inside)).toEqual(['Qasem Soleimani']));
  });
});

describe('the worker', () => {
  it('is asked again when it does not answer', async () => {
    const extension = new TestExtension();
    extension.popupLooked = false;
    extension.answers = false;
    show(`<!doctype html><html lang="en"><body><p>Qasem Soleimani spoke.</p></body></html>`);
    reading = read(extension);
    await rest(200);
    expect(marks()).toEqual([]);
    extension.answers = true;
    await eventually(() => expect(marks()).toEqual(['Qasem Soleimani']));
  });
});
