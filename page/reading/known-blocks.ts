/** The blocks that a root held before; each is found again by its first text node. */

import { parentNodeOf } from '../shared/unclobbered';
import { isSameBlock, type PageBlock } from '../text/page-block';
import type { ProseRoot } from '../text/prose-blocks';

export class KnownBlocks {
  readonly #byNode = new Map<Text, PageBlock[]>();

  constructor(blocks: PageBlock[]) {
    for (const block of blocks) {
      const first = block.pieces[0]?.node as Text;
      const there = this.#byNode.get(first);
      if (there) there.push(block);
      else this.#byNode.set(first, [block]);
    }
  }

  keep(block: PageBlock): boolean {
    if (this.#byNode.size === 0) return false;
    const known = this.#byNode.get(block.pieces[0]?.node as Text);
    const index = known?.findIndex((each) => isSameBlock(each, block)) ?? -1;
    if (index < 0) return false;
    known?.splice(index, 1);
    return true;
  }

  rest(): PageBlock[] {
    return [...this.#byNode.values()].flat();
  }
}

/** A shadow root's text may stand directly in it: then its block's element is the host. */
export function rootAround(
  element: Element,
  known: Map<ProseRoot, PageBlock[]>,
): PageBlock[] | undefined {
  const inside = element.shadowRoot && known.get(element.shadowRoot);
  if (inside) return inside;
  for (let node: Node | null = element; node; node = parentNodeOf(node)) {
    const blocks = known.get(node as ProseRoot);
    if (blocks) return blocks;
  }
  return undefined;
}
