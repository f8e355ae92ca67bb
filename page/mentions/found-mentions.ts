/** What was found on the page so far: blocks, their mentions, and which mentions are in which text node. */
import type { Mention } from '../../detection/model';
import type { ActorLabels } from '../../extension/messages';
import { nodesWithin, type PageBlock } from '../text/page-block';
import { staticRangeOf } from './ranges';

/** A mention in its place on the page. Its identity is the object's. */
export interface PlacedMention {
  mention: Mention;
  block: PageBlock;
  range: StaticRange;
}

export class FoundMentions {
  readonly blocks = new Map<number, PageBlock>();
  readonly #byBlock = new Map<number, PlacedMention[]>();
  readonly labels: ActorLabels['actors'] = {};
  #inOrder: PlacedMention[] | null = null;
  /** Built when somebody first points at a text. */
  #byText: Map<Text, PlacedMention[]> | null = null;
  #count = 0;

  addBlock(block: PageBlock): void {
    this.blocks.set(block.id, block);
  }

  /** Mentions whose text is no longer what was sent are left out: the block will be read again. */
  addMentions(mentions: Mention[]): PlacedMention[] {
    this.#changed();
    const added: PlacedMention[] = [];
    for (const mention of mentions) {
      const block = this.blocks.get(mention.block);
      const range = block && staticRangeOf(block, mention);
      if (!block || !range) continue;
      const placed = { mention, block, range };
      added.push(placed);
      this.#count++;
      append(this.#byBlock, block.id, placed);
    }
    return added;
  }

  forget(block: PageBlock): void {
    this.blocks.delete(block.id);
    const gone = this.#byBlock.get(block.id);
    if (!gone) return;
    this.#changed();
    this.#byBlock.delete(block.id);
    this.#count -= gone.length;
  }

  clear(): void {
    this.blocks.clear();
    this.#byBlock.clear();
    this.#count = 0;
    this.#changed();
  }

  #changed(): void {
    this.#inOrder = null;
    this.#byText = null;
  }

  at(text: Text): PlacedMention[] {
    this.#byText ??= byTextOf(this.all());
    return this.#byText.get(text) ?? [];
  }

  in(block: PageBlock): PlacedMention[] {
    return this.#byBlock.get(block.id) ?? [];
  }

  get count(): number {
    return this.#count;
  }

  *all(): Generator<PlacedMention> {
    for (const mentions of this.#byBlock.values()) yield* mentions;
  }

  /** In reading order, whatever the order in which the page's parts arrived. */
  inReadingOrder(): PlacedMention[] {
    this.#inOrder ??= [...this.all()].sort(byPlace);
    return this.#inOrder;
  }
}

function byTextOf(all: Iterable<PlacedMention>): Map<Text, PlacedMention[]> {
  const byText = new Map<Text, PlacedMention[]>();
  for (const placed of all) {
    const { block, mention } = placed;
    for (const text of nodesWithin(block, mention.start, mention.end)) append(byText, text, placed);
  }
  return byText;
}

function byPlace(a: PlacedMention, b: PlacedMention): number {
  if (a.block === b.block) return a.mention.start - b.mention.start;
  // Asked of the second element: sorting hands over the later one first, and getting from an element to its
  // next neighbour is one step, while in the other direction the browser walks the whole list of paragraphs.
  const position = b.range.startContainer.compareDocumentPosition(a.range.startContainer);
  return position & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
