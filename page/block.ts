/** A run of prose on the page, and where each of its characters stands in the DOM. */
import type { TextBlock } from '../detection/model';

export interface PageBlock extends TextBlock {
  /** The element whose prose it is; its removal or change ends the block. */
  element: Element;
  /** In reading order; `starts[i]` is where the text of `nodes[i]` begins in `text`. */
  nodes: Text[];
  starts: number[];
}

export interface Place {
  node: Text;
  offset: number;
}

/** Where a character stands. At the border of two nodes, an end belongs to the earlier one. */
export function placeOf(block: PageBlock, offset: number, edge: 'start' | 'end'): Place | null {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = block.starts[middle] as number;
    if (edge === 'start' ? start <= offset : start < offset) low = middle;
    else high = middle - 1;
  }
  const node = block.nodes[low];
  if (!node) return null;
  // Between two nodes may stand a character of ours (for `<br>`): keep to the node's own length.
  const within = offset - (block.starts[low] as number);
  return { node, offset: Math.min(Math.max(within, 0), node.length) };
}

/** True when the DOM still holds the text as it was read. */
export function isCurrent(block: PageBlock): boolean {
  if (!block.element.isConnected) return false;
  return block.nodes.every((node, i) => {
    const start = block.starts[i] as number;
    return node.isConnected && block.text.startsWith(spaced(node.data), start);
  });
}

/** One to one, so that offsets stay: source line breaks are spaces to a reader. */
export function spaced(data: string): string {
  return /[\n\r\t\f]/.test(data) ? data.replace(/[\n\r\t\f]/g, ' ') : data;
}
