/** A page that looks for us, and works against us, in the same document. */
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually';
import { clear, type Reading, read, show } from './support/page';
import { cardCloses, cardOpens, element, hover, moveAway, nextFrame, rest } from './support/reader';

let reading: Reading | null = null;
afterEach(() => {
  reading?.end();
  reading = null;
  clear();
});

const PAGE =
  '<!doctype html><html lang="en"><body><p id="p"><span id="q">Qasem Soleimani</span></p></body></html>';
const scanned = () =>
  eventually(() => expect(reading?.extension.summary?.status.kind).toBe('scanned'));

describe('a page that looks for us', () => {
  it('finds names of highlights that say nothing', async () => {
    show(PAGE);
    reading = read();
    await scanned();
    for (const name of CSS.highlights.keys()) expect(name).toMatch(/^[kmprgnuv][0-7]$|^[xy]$/);
  });

  it('finds no attribute, no element, no property of the window, no message, no style sheet', async () => {
    show(PAGE);
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    window.addEventListener('message', hear);
    const before = [
      document.documentElement.outerHTML,
      Object.keys(window).length,
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
    ];
    reading = read();
    await scanned();
    expect([
      document.documentElement.outerHTML,
      Object.keys(window).length,
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
    ]).toEqual(before);
    window.removeEventListener('message', hear);
    expect(heard).toEqual([]);
  });

  it('sees an empty element while a card is open, and nothing of it afterwards', async () => {
    show(PAGE);
    reading = read();
    await scanned();
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes, type } of records) {
        seen.push(type);
        for (const node of addedNodes) seen.push((node as Element).outerHTML);
      }
    });
    observer.observe(document, { childList: true, attributes: true, subtree: true });
    await hover(element('#q'));
    const card = await cardOpens();
    expect([card.shadowRoot, card.innerHTML, card.textContent]).toEqual([null, '', '']);
    expect(getSelection()?.toString()).toBe('');
    await moveAway();
    await cardCloses();
    observer.disconnect();
    expect(seen.filter((each) => /qasem|soleimani/i.test(each))).toEqual([]);
  });

  it('hears nothing that bubbles out of the card', async () => {
    show(PAGE);
    reading = read();
    await scanned();
    await hover(element('#q'));
    const card = await cardOpens();
    const heard: string[] = [];
    const types = ['click', 'mousemove', 'pointermove', 'keydown', 'focusin', 'copy'];
    for (const type of types) document.addEventListener(type, () => heard.push(type));
    for (const type of types)
      card.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).toEqual([]);
  });
});

describe('a page that works against us', () => {
  it('takes the host away: nothing throws, and the next card opens', async () => {
    show(PAGE);
    reading = read();
    await scanned();
    await hover(element('#q'));
    (await cardOpens()).remove();
    await moveAway();
    // Waits for the frame in which that is noticed, and then longer than the card waits for the pointer.
    await nextFrame();
    await rest(500);
    await hover(element('#q'));
    await cardOpens();
  });

  it('replaces its whole body', async () => {
    show(PAGE);
    reading = read();
    await scanned();
    const body = document.createElement('body');
    body.innerHTML = '<p>Kataib Hezbollah</p>';
    document.body.replaceWith(body);
    await eventually(() => expect([...CSS.highlights.keys()]).toEqual(['k1']));
  });

  it('clears the highlights: they are back with its next change, or the reader’s next move', async () => {
    show(PAGE);
    reading = read();
    await scanned();
    const names = [...CSS.highlights.keys()];
    expect(names).not.toEqual([]);
    CSS.highlights.clear();
    document.body.insertAdjacentHTML('beforeend', '<p>Nobody at all</p>');
    // A resting pointer opens the card, and the mark under it gets one highlight more.
    const areBack = () => expect([...CSS.highlights.keys()]).toEqual(expect.arrayContaining(names));
    await eventually(areBack);
    await hover(element('#q'));
    CSS.highlights.clear();
    await hover(element('#q'));
    await eventually(areBack);
  });

  it('has highlights of its own: they stay', async () => {
    show(PAGE);
    reading = read();
    await scanned();
    const [name = ''] = CSS.highlights.keys();
    const own = new Highlight();
    CSS.highlights.clear();
    CSS.highlights.set(name, own);
    document.body.insertAdjacentHTML('beforeend', '<p>Nobody at all</p>');
    await eventually(() => expect(CSS.highlights.size).toBeGreaterThanOrEqual(1));
    await new Promise((done) => setTimeout(done, 600));
    expect(CSS.highlights.get(name)).toBe(own);
  });

  it('changes the text under the reader: the mark and the card go', async () => {
    show(PAGE);
    reading = read();
    await scanned();
    await hover(element('#q'));
    await cardOpens();
    element('#q').textContent = 'Nobody at all, in the same place';
    // The card goes at once, the mark when the change is read.
    await cardCloses();
    await eventually(() => expect(CSS.highlights.size).toBe(0));
  });
});
