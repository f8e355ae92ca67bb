/**
 * The prose of an HTML file as the extension collects it: the same collector, over jsdom's DOM.
 * There are no style sheets, so only what the mark-up itself hides is hidden.
 */
// Imported first: what follows needs a DOM as soon as it is loaded.
import './dom';
import type { PlacedBlock } from '../../detection/blocks-of-text';
import { articleDate } from '../../page/article/article-date';
import { linkedNodes } from '../../page/article/linked-data';
import { Collector } from '../../page/text/collector';
import { parsePage } from './dom';

export interface PageProse {
  /** All blocks, one after the other; offsets of mentions count in this. */
  text: string;
  blocks: PlacedBlock[];
  lang: string | null;
  date: string | null;
}

const BETWEEN_BLOCKS = '\n\n';

export function readPage(html: string): PageProse {
  const document = parsePage(html);
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
