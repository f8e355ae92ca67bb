/** The page lives on: it changes at random, turns into another page, is switched off, is left. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually';
import { clear, marksIn, type Reading, read, show } from './support/page';
import { TestExtension } from './support/people';
import { cardOpens, element, host, hover, moveAway, must, rest } from './support/reader';

let reading: Reading | null = null;
afterEach(() => {
  reading?.end();
  reading = null;
  clear();
});

const article = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const NAMES = ['Qasem Soleimani', 'Kataib Hezbollah', 'Hadi al-Amiri', 'Badr Organization'];
const scanned = (of: Reading) =>
  eventually(() => expect(of.extension.summary?.status.kind).toBe('scanned'));
const marks = () => marksIn(document.documentElement);

/** The same numbers in each run, so that a failure can be reproduced. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('10,000 changes at random, in bursts', () => {
  it('end in the marks that a fresh reading finds', async () => {
    show(article(`<main>${'<section><p>Words.</p></section>'.repeat(20)}</main>`));
    reading = read();
    await scanned(reading);
    const next = random(20_240_104);
    const pick = <T>(list: ArrayLike<T>) => must(list[Math.floor(next() * list.length)]);
    const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
    const changes: (() => void)[] = [
      () => {
        const p = document.createElement('p');
        p.textContent = `Then ${pick(NAMES)} came.`;
        pick(all('section')).append(p);
      },
      () => pick(all('section p') ?? []).remove(),
      () => {
        pick(all('section p')).textContent = `It was ${pick(NAMES)} again.`;
      },
      () => {
        pick(all('section p')).innerHTML = pick(NAMES).replace(' ', ' <b>').concat('</b>');
      },
      () => {
        const first = pick(all('section p')).firstChild;
        if (first instanceof Text && !first.nextSibling)
          first.data = `Of ${pick(NAMES)} and others`;
      },
      () => pick(all('section')).prepend(pick(all('section p'))),
      () => pick(all('main')).append(pick(all('section'))),
      () => {
        const first = pick(all('section p')).firstChild;
        if (first instanceof Text && first.length > 4) first.splitText(3);
      },
    ];
    for (let burst = 0; burst < 100; burst++) {
      for (let i = 0; i < 100; i++) {
        if (all('section p').length < 5) must(changes[0])();
        else pick(changes)();
      }
      await rest(burst % 10 === 0 ? 180 : 1);
    }
    const known = reading;
    const fresh = await freshMarks();
    await eventually(() => expect(marks()).toEqual(fresh));
    expect(known.extension.summary?.status.kind).toBe('scanned');
  });

  /** What a fresh reading finds in a copy that nothing watches. */
  const name = new RegExp(NAMES.join('|'), 'g');
  async function freshMarks(): Promise<string[]> {
    const text = [...document.querySelectorAll('section p')].map((p) => p.textContent ?? '');
    return text.flatMap((each) => [...each.matchAll(name)].map(([found]) => found));
  }
});

describe('the page turns into another one without loading', () => {
  const there = location.pathname + location.search;
  afterEach(() => history.replaceState(null, '', there));

  it('starts afresh: date, marks and cast are those of the new page', async () => {
    const dated = (day: string) => `<meta property="article:published_time" content="${day}">`;
    show(article('<p id="p">Qasem Soleimani</p>', dated('2020-01-03')));
    reading = read();
    await scanned(reading);
    expect(reading.session.summary().articleDate).toBe('2020-01-03');
    history.pushState(null, '', '/another-story');
    document.head.innerHTML = dated('2024-01-04');
    document.body.innerHTML = '<p>Kataib Hezbollah</p>';
    await eventually(() => {
      expect(reading?.session.summary().articleDate).toBe('2024-01-04');
      expect(marks()).toEqual(['Kataib Hezbollah']);
    });
    expect(reading.session.summary().cast.map(({ actor }) => actor)).toEqual(['kataib-hezbollah']);
  });

  it('finds an article that is drawn some time after the address changed', async () => {
    show(article('<p>A list of stories</p>'));
    const extension = new TestExtension();
    extension.settings = { ...extension.settings, where: 'news-articles' };
    reading = read(extension);
    await eventually(() => expect(extension.summary?.status.kind).toBe('not-an-article'));
    history.pushState(null, '', '/a-story');
    await rest(900);
    document.body.innerHTML = `<article>${'<p>Some words of prose to read here.</p>'.repeat(20)}<p>Qasem Soleimani</p></article>`;
    await eventually(() => expect(marks()).toEqual(['Qasem Soleimani']));
  });
});

describe('settings act at once, and nothing is read again', () => {
  beforeEach(async () => {
    show(article('<p>Qasem Soleimani and Kataib Hezbollah</p>'));
    reading = read();
    await scanned(reading);
  });
  const names = () => [...CSS.highlights.keys()].sort();

  it('a category off and on', () => {
    const { extension } = must(reading);
    const questions = extension.questions;
    extension.change({ kind: 'switched-category', category: 'person', on: false });
    expect(marks()).toEqual(['Kataib Hezbollah']);
    extension.change({ kind: 'switched-category', category: 'person', on: true });
    expect(marks()).toEqual(['Qasem Soleimani', 'Kataib Hezbollah']);
    expect(extension.questions).toBe(questions);
  });

  it('the style', () => {
    const { extension } = must(reading);
    expect(names()).toEqual(['k0', 'k1']);
    extension.change({ kind: 'chose-style', style: 'tint' });
    expect(names()).toEqual(['p0', 'p1']);
    extension.change({ kind: 'chose-style', style: 'on-hover' });
    expect(names()).toEqual([]);
  });

  it('the extension off and on', async () => {
    const { extension } = must(reading);
    extension.change({ kind: 'switched', on: false });
    expect(names()).toEqual([]);
    extension.change({ kind: 'switched', on: true });
    await eventually(() => expect(names()).toEqual(['k0', 'k1']));
  });
});

describe('a dark page', () => {
  it('gets the light lines, also when it turns dark later', async () => {
    show(article('<style>.dark{background:#111;color:#eee}</style><p>Qasem Soleimani</p>'));
    reading = read();
    await scanned(reading);
    expect([...CSS.highlights.keys()]).toEqual(['k0']);
    document.body.className = 'dark';
    await eventually(() => expect([...CSS.highlights.keys()]).toEqual(['m0']));
  });
});

describe('the worker does not answer', () => {
  it('says so, and finds everything once it does, without any change of the page', async () => {
    show(article('<p>Qasem Soleimani</p>'));
    const extension = new TestExtension();
    extension.answers = false;
    reading = read(extension);
    await eventually(() => expect(extension.summary?.status.kind).toBe('failed'));
    extension.answers = true;
    await eventually(() => expect(marks()).toEqual(['Qasem Soleimani']));
    await eventually(() => expect(extension.summary?.status.kind).toBe('scanned'));
  });
});

describe('the end', () => {
  it('leaves nothing behind: no mark, no host, no listener, no observer, no timer', async () => {
    const kept = countWhatIsKept();
    show(article('<p id="p">Qasem <b>Soleimani</b></p><x-part></x-part>'));
    const part = element('x-part').attachShadow({ mode: 'open' });
    part.innerHTML = '<p>Kataib Hezbollah</p>';
    const before = document.documentElement.outerHTML;
    reading = read();
    await scanned(reading);
    await eventually(() => expect(CSS.highlights.size).toBe(2));
    await hover(element('#p b'));
    await cardOpens();
    expect(kept.listeners()).toBeGreaterThan(10);
    expect(kept.observers()).toBeGreaterThan(0);
    reading.end();
    expect(host()).toBeNull();
    expect(CSS.highlights.size).toBe(0);
    expect(part.adoptedStyleSheets).toHaveLength(0);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(kept.listeners()).toBe(0);
    expect(kept.observers()).toBe(0);
    expect(reading.extension.listeners).toBe(0);
    const asked = reading.extension.questions;
    document.body.insertAdjacentHTML('beforeend', '<p>Hadi al-Amiri</p>');
    await moveAway();
    await rest(600);
    expect(reading.extension.questions).toBe(asked);
    kept.restore();
  });

  it('comes by itself when the extension is gone', async () => {
    show(article('<p>Qasem Soleimani</p>'));
    reading = read();
    await scanned(reading);
    reading.extension.alive = false;
    const asked = reading.extension.questions;
    document.body.insertAdjacentHTML('beforeend', '<p>Hadi al-Amiri</p>');
    await rest(500);
    expect(reading.extension.questions).toBe(asked);
  });
});

/** Counts which of the listeners and observers made from here on are still alive. */
function countWhatIsKept() {
  const listeners = new Set<string>();
  const observers = new Set<object>();
  const key = (target: object, type: string, listener: unknown, capture: boolean) =>
    `${ids(target)} ${type} ${ids(listener as object)} ${capture}`;
  const known = new Map<object, number>();
  const ids = (thing: object) => {
    if (!known.has(thing)) known.set(thing, known.size);
    return known.get(thing);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const captures = (options?: boolean | AddEventListenerOptions) =>
    typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
  // The test runner gives the window functions of its own; what is counted has to go through ours.
  const { addEventListener: ofWindow, removeEventListener: awayFromWindow } = window;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const name = key(this, type, listener, captures(options));
    // Signals are the means of ending; listening on one ends with it.
    if (!(this instanceof AbortSignal) && !(this instanceof Element && !this.isConnected)) {
      const signal = typeof options === 'object' ? options.signal : undefined;
      listeners.add(name);
      if (signal) addEventListener.call(signal, 'abort', () => listeners.delete(name));
    }
    return addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    listeners.delete(key(this, type, listener, captures(options as boolean)));
    return removeEventListener.call(this, type, listener, options);
  };
  window.addEventListener = EventTarget.prototype.addEventListener;
  window.removeEventListener = EventTarget.prototype.removeEventListener;
  const kinds = [MutationObserver, IntersectionObserver] as const;
  const originals = kinds.map(
    ({ prototype }) => [prototype.observe, prototype.disconnect] as const,
  );
  kinds.forEach(({ prototype }, i) => {
    const [observe, disconnect] = must(originals[i]);
    prototype.observe = function (this: object, ...given: unknown[]) {
      observers.add(this);
      return (observe as (...all: unknown[]) => void).apply(this, given);
    } as never;
    prototype.disconnect = function (this: MutationObserver & IntersectionObserver) {
      observers.delete(this);
      return (disconnect as () => void).call(this);
    } as never;
  });
  return {
    listeners: () => listeners.size,
    observers: () => observers.size,
    restore() {
      window.addEventListener = ofWindow;
      window.removeEventListener = awayFromWindow;
      EventTarget.prototype.addEventListener = addEventListener;
      EventTarget.prototype.removeEventListener = removeEventListener;
      kinds.forEach(({ prototype }, i) => {
        const [observe, disconnect] = must(originals[i]);
        prototype.observe = observe as never;
        prototype.disconnect = disconnect as never;
      });
    },
  };
}
