/** When the card opens, where it stands and what it leaves alone: tested with the browser's own events. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from './support/eventually';
import { clear, type Reading, read, show } from './support/page';
import {
  cardCloses,
  cardOpens,
  click,
  element,
  host,
  hover,
  moveAway,
  must,
  press,
  rest,
  touch,
} from './support/reader';

const PAGE = `<!doctype html><html lang="en"><body style="margin:40px;font:16px/24px sans-serif">
<h1 style="margin-top:320px">A headline</h1>
<p id="first">The funeral of <span id="q">Qasem Soleimani</span> was held. <span id="k">Kataib Hezbollah</span> came.</p>
<p>There <a id="link" href="#somewhere"><span id="a">Hadi al-Amiri</span></a> spoke.</p>
<p><input id="field"> <span id="plain">plain words</span></p>
<p id="off"><span id="b">Badr Organization</span></p>
<dialog id="dialog"><p>In it: <span id="d">Qasem Soleimani</span></p><button>Fine</button></dialog>
<div style="height:1500px"></div></body></html>`;

let reading: Reading;

beforeEach(async () => {
  show(PAGE);
  await moveAway();
  reading = read();
  await eventually(() => expect(reading.extension.summary?.status.kind).toBe('scanned'));
});
afterEach(() => {
  reading.end();
  clear();
});

const openOn = async (selector: string) => {
  await hover(element(selector));
  return cardOpens();
};
/** Milliseconds: a card opens within a tenth of it where nothing moved as the pointer came to rest. */
const TO_OPEN = 4_000;
/** Where opening is not what is tested: a reader whose pointer rested while the page still moved stirs it again. */
const openStirring = (selector: string) =>
  eventually(async () => {
    await moveAway();
    await hover(element(selector));
    return vi.waitFor(() => must(host()), { timeout: TO_OPEN });
  });
const shown = () => must(reading.extension.cards.at(-1)).candidates.map(({ actor }) => actor);

describe('the card opens', () => {
  it('when the pointer has rested on a name, and changes nothing of the page', async () => {
    const before = document.body.innerHTML;
    const card = await openOn('#q');
    expect(shown()).toEqual(['qasem-soleimani']);
    expect(card.parentElement).toBe(document.documentElement);
    expect(document.body.innerHTML).toBe(before);
    expect(card.shadowRoot).toBeNull();
  });

  it('beside the line, never over it', async () => {
    const card = (await openOn('#q')).getBoundingClientRect();
    const line = element('#q').getBoundingClientRect();
    expect(card.bottom <= line.top || card.top >= line.bottom).toBe(true);
    expect(card.width).toBeGreaterThan(300);
  });

  it('not on words that are no name', async () => {
    await hover(element('#plain'));
    await rest(500);
    expect(host()).toBeNull();
  });

  it('not beside a short last line, where the browser finds the nearest text', async () => {
    await hover(element('#off'));
    await rest(500);
    expect(host()).toBeNull();
  });

  it('not for events that a script of the page makes up', async () => {
    const { x, y } = element('#q').getBoundingClientRect();
    for (let i = 0; i < 5; i++) {
      const at = { clientX: x + 5 + i * 4, clientY: y + 5, bubbles: true };
      element('#q').dispatchEvent(new PointerEvent('pointermove', at));
    }
    await rest(500);
    expect(host()).toBeNull();
  });

  it('not when the page scrolls under a still pointer', async () => {
    await hover(element('#plain'));
    const by =
      element('#plain').getBoundingClientRect().top - element('#q').getBoundingClientRect().top;
    scrollBy(0, -by);
    await rest(600);
    expect(host()).toBeNull();
  });
});

describe('the card stays', () => {
  it('while the pointer is in it, as long as one likes', async () => {
    const card = await openOn('#q');
    await hover(card);
    await rest(700);
    expect(host()).toBe(card);
  });

  it('pinned, wherever the pointer goes and whatever one types', async () => {
    await openOn('#q');
    must(reading.extension.cards.at(-1)).actions.pin(true);
    await moveAway();
    await click(element('#field'));
    await press('abc');
    await rest(500);
    expect(host()).not.toBeNull();
  });
});

describe('the card goes', () => {
  it('when the pointer has left', async () => {
    await openOn('#q');
    await moveAway();
    await cardCloses();
  });

  it('with Escape, which the page does not get', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    document.addEventListener('keyup', heard);
    await openOn('#q');
    await press('{Escape}');
    await cardCloses();
    expect(heard).not.toHaveBeenCalled();
    await press('{Escape}');
    expect(heard).toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
    document.removeEventListener('keyup', heard);
  });

  it('when one clicks elsewhere, and when one types', async () => {
    await openStirring('#q');
    await click(element('#field'));
    await cardCloses();
    await openStirring('#q');
    await press('a');
    await cardCloses();
  });

  it('when its name goes', async () => {
    await openOn('#q');
    element('#first').remove();
    await cardCloses();
  });

  it('and another comes where the pointer rests next', async () => {
    await openOn('#q');
    await hover(element('#k'));
    await eventually(() => expect(shown()).toEqual(['kataib-hezbollah']));
    expect(document.querySelectorAll('div[popover]')).toHaveLength(1);
  });
});

describe('links and touch', () => {
  it('a link under a mark keeps its click', async () => {
    await click(element('#link'));
    expect(location.hash).toBe('#somewhere');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('a tap opens a sheet', async () => {
    await touch(element('#q'));
    await cardOpens();
    expect(must(reading.extension.cards.at(-1)).layout).toBe('sheet');
  });

  it('a touch that moves opens nothing', async () => {
    await touch(element('#q'), 60);
    await rest(400);
    expect(host()).toBeNull();
  });

  it('a tap on a link is the link’s', async () => {
    await touch(element('#a'));
    await rest(400);
    expect(host()).toBeNull();
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('above all else', () => {
  it('in a modal dialog, inside which alone one can click', async () => {
    (element('#dialog') as HTMLDialogElement).showModal();
    await eventually(() => expect(reading.extension.summary?.mentions).toHaveLength(5));
    const card = await openOn('#d');
    expect(card.parentElement).toBe(element('#dialog'));
    const { left, top } = card.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(card);
    await press('{Escape}');
    await cardCloses();
    expect((element('#dialog') as HTMLDialogElement).open).toBe(true);
  });

  it('whatever the page’s style sheets say of a div', async () => {
    const style = document.createElement('style');
    style.textContent =
      'div, [popover] { display: none !important; opacity: 0 !important; transform: scale(0) !important;' +
      ' width: 1px !important; position: static !important; visibility: hidden !important; zoom: 3 }' +
      ' html { font-size: 5px }';
    document.head.append(style);
    const card = await openOn('#q');
    const { width, height } = card.getBoundingClientRect();
    expect([Math.round(width), Math.round(height)]).toEqual([360, 300]);
    const looks = getComputedStyle(card);
    expect([looks.visibility, looks.opacity, looks.position]).toEqual(['visible', '1', 'fixed']);
  });
});

describe('the keyboard', () => {
  it('goes from name to name, into the card and back, and leaves no attribute', async () => {
    const before = document.body.innerHTML;
    reading.session.command('next-mention');
    reading.session.command('next-mention');
    // The first step loads what answers the reader.
    await eventually(() => expect(CSS.highlights.get('x')?.size).toBe(1));
    reading.session.command('open-card');
    const card = await cardOpens();
    expect(shown()).toEqual(['kataib-hezbollah']);
    expect(document.activeElement).toBe(card);
    await press('{Escape}');
    await cardCloses();
    expect(document.body.innerHTML).toBe(before);
    await press('{Tab}');
    expect(document.activeElement?.id).toBe('link');
  });
});

describe('what the reader chooses on the card', () => {
  it('mutes an actor at once, everywhere on the page', async () => {
    await openOn('#q');
    must(reading.extension.cards.at(-1)).actions.muteActor('qasem-soleimani');
    await cardCloses();
    expect(reading.extension.settings.mutedActors).toEqual(['qasem-soleimani']);
    await moveAway();
    await hover(element('#q'));
    await rest(500);
    expect(host()).toBeNull();
  });

  it('visits somebody named in it, and comes back', async () => {
    await openOn('#q');
    const first = must(reading.extension.cards.at(-1));
    expect(first.visited).toBeNull();
    first.actions.visit('kataib-hezbollah');
    await eventually(() => {
      expect(must(reading.extension.cards.at(-1)).visited?.actor).toBe('kataib-hezbollah');
    });
    first.actions.back();
    expect(must(reading.extension.cards.at(-1)).visited).toBeNull();
  });

  it('silences the site at once', async () => {
    await openOn('#q');
    must(reading.extension.cards.at(-1)).actions.muteSite();
    await cardCloses();
    expect(CSS.highlights.size).toBe(0);
  });
});
