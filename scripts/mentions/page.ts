/**
 * The prose of an HTML file as the extension collects it: the same collector, over linkedom's DOM.
 * There are no style sheets, so only what the mark-up itself hides is hidden.
 */
import { parseHTML } from 'linkedom';
import type { PlacedBlock } from '../../detection/blocks-of-text';
import { articleDate } from '../../page/article-date';
import { Collector } from '../../page/collect';
import { linkedNodes } from '../../page/linked-data';

export interface PageProse {
  /** All blocks, one after the other; offsets of mentions count in this. */
  text: string;
  blocks: PlacedBlock[];
  lang: string | null;
  date: string | null;
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const BETWEEN_BLOCKS = '\n\n';

export function readPage(html: string): PageProse {
  const window = parseHTML(html);
  const { document } = window;
  borrowGlobals(window);
  let nextId = 0;
  const collection = {
    makeId: () => nextId++,
    charactersLeft: Number.POSITIVE_INFINITY,
    hidden: () => undefined,
    shadowRoot: () => undefined,
  };
  const collector = new Collector(document.body ?? document.documentElement, collection);
  collector.read(() => false);
  let text = '';
  const blocks = collector.blocks.map((block) => {
    const { id, kind, lang } = block;
    const at = text.length;
    text += block.text + BETWEEN_BLOCKS;
    return { id, text: block.text, kind, lang, at };
  });
  return {
    text,
    blocks,
    lang: document.documentElement?.getAttribute('lang') || null,
    date: articleDate(document, () => linkedNodes(document), '', new Date()),
  };
}

/** What the collector asks of a browser, as far as mark-up alone can answer it. */
function borrowGlobals(window: ReturnType<typeof parseHTML>): void {
  const { Node, Element } = window;
  Object.assign(globalThis, {
    Node,
    Element,
    ShadowRoot: class {},
    getComputedStyle: (element: Element) => ({ display: displayOf(element) }),
  });
  Object.defineProperty(Element.prototype, 'checkVisibility', {
    configurable: true,
    value(this: Element) {
      for (let element: Element | null = this; element; element = element.parentElement) {
        if (element.hasAttribute('hidden')) return false;
        if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return false;
      }
      return true;
    },
  });
}

/** Custom elements are inline until a style sheet says otherwise. */
function displayOf(element: Element): string {
  return /display\s*:\s*([\w-]+)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? 'inline';
}
