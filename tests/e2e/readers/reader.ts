/**
 * A reader at a real browser with the shipped extension, in the words of what a reader does. Two
 * browsers implement it; the specifications know only this.
 */
import type { PageSummary } from '../../../extension/messages';
import type { PageServer } from '../../../scripts/browser/page-server';

export interface Point {
  x: number;
  y: number;
}

/** A text on the page that the extension marks, and the highlight it hangs on. */
export interface Mark {
  text: string;
  highlight: string;
}

export interface Reader {
  readonly browser: 'chromium' | 'firefox';
  readonly server: PageServer;
  /** What the browser called an error on the page since it was opened, by whomever. */
  readonly complaints: readonly string[];
  /** Goes to an address in a new tab, which becomes the current one. */
  open(address: string): Promise<void>;
  close(): Promise<void>;
  /** Runs in the page's own world, where the page's scripts live. */
  inPage<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Runs with the card's closed root, or answers null when no card is shown. */
  inCard<T, A>(run: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T | null>;
  movePointerTo(point: Point): Promise<void>;
  /** Moves in small steps, as a hand does. */
  glidePointerTo(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  /** Presses the button at one place and lets go at another, with the way between. */
  drag(from: Point, to: Point): Promise<void>;
  press(key: string): Promise<void>;
  scroll(byPixels: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What the content script says of the current tab. */
  summary(): Promise<PageSummary>;
  /** Sends a message to the background worker, as the extension's own pages do. */
  tellBackground(name: string, ask: unknown): Promise<unknown>;
  /** What a key of the browser's own commands does; no driver's keys reach those. */
  command(name: string): Promise<void>;
  /** One of the extension's own pages, in a tab of its own. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
}

export interface ExtensionPage {
  run<T, A>(code: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  waitFor(selector: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Waits until `look` gives something else than null or undefined. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined>,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const seen = await look();
      if (seen !== null && seen !== undefined) return seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${timeout} ms in vain for ${what}${last ? `: ${String(last)}` : ''}`);
}

/** Every marked text of the current page, in no order. */
export function marks(reader: Reader): Promise<Mark[]> {
  return reader.inPage(() => {
    const found: { text: string; highlight: string }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const range of ranges) {
        const { startContainer, startOffset, endContainer, endOffset } = range;
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        found.push({ text: live.toString(), highlight });
      }
    }
    return found;
  }, null);
}

/** The middle of the first line of the nth occurrence of a text on the page, scrolled into view. */
export function whereIs(reader: Reader, text: string, nth = 0): Promise<Point> {
  return reader.inPage(
    ({ text, nth }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        let at = (node as Text).data.indexOf(text);
        while (at >= 0) {
          if (seen++ === nth) {
            node.parentElement?.scrollIntoView({ block: 'center' });
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + text.length);
            const box = range.getClientRects()[0];
            if (!box) throw new Error(`"${text}" has no box`);
            return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          }
          at = (node as Text).data.indexOf(text, at + 1);
        }
      }
      throw new Error(`"${text}" is not on the page ${nth + 1} times`);
    },
    { text, nth },
  );
}

/** Hovers a text as a reader does: comes from beside it, then rests. */
export async function hover(reader: Reader, text: string, nth = 0): Promise<void> {
  const point = await whereIs(reader, text, nth);
  await reader.movePointerTo({ x: 4, y: 4 });
  await reader.glidePointerTo(point);
}

/** The card's whole text, once a card is open. */
export function cardText(reader: Reader): Promise<string> {
  return until('a card', async () => {
    const text = await reader.inCard((root) => root.textContent, null);
    return text?.trim() ? text : null;
  });
}

/** Where the card stands, once it does: long names and plots settle a frame later, and the card with them. */
export function cardBox(reader: Reader) {
  let last = '';
  return until('the card to have its place', async () => {
    const box = await reader.inCard((root) => {
      const { left, top, right, bottom } = root.lastElementChild!.getBoundingClientRect();
      return { left, top, right, bottom };
    }, null);
    const isAtRest = JSON.stringify(box) === last;
    last = JSON.stringify(box);
    return isAtRest && box !== null && box.right > box.left ? box : null;
  });
}

export function noCard(reader: Reader): Promise<true> {
  return until('the card to close', async () =>
    (await reader.inCard((root) => root.textContent?.trim() || null, null)) === null ? true : null,
  );
}

/** Waits until the page has been read. */
export async function scanned(reader: Reader): Promise<PageSummary> {
  let last: unknown = 'no answer';
  try {
    return await until('the page to be scanned', async () => {
      const summary = await reader.summary();
      last = summary?.status ?? 'no answer';
      return summary?.status.kind === 'scanned' ? summary : null;
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}; last it said ${JSON.stringify(last)}`);
  }
}

/** The marks of a page that has been read, once every one told of is drawn: that takes slices of its own. */
export async function drawn(reader: Reader): Promise<Mark[]> {
  let last = 'nothing yet';
  try {
    return await until('every mark to be drawn', async () => {
      const { status, mentions } = await reader.summary();
      const here = await marks(reader);
      const told = mentions.filter(({ marked }) => marked).length;
      last = `${here.length} of ${told}, the page ${status.kind}`;
      return status.kind === 'scanned' && told > 0 && here.length === told ? here : null;
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}; last seen ${last}`);
  }
}

/** Presses the first button or link of the card that says the label. */
export function pressInCard(reader: Reader, label: string): Promise<true> {
  return until(`"${label}" in the card`, () =>
    reader.inCard((root, label) => {
      const controls = [...root.querySelectorAll<HTMLElement>('button, a[href]')];
      const control = controls.find(
        (each) => each.textContent?.includes(label) || each.getAttribute('aria-label') === label,
      );
      control?.click();
      return control ? true : null;
    }, label),
  );
}
