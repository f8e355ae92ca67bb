/** A run of prose on the page, and where each of its characters stands in the DOM. */
import type { TextBlock } from '../../detection/model';
import { hashOfBlock } from '../../extension/text-hash';

export interface PageBlock extends TextBlock {
  /** The element whose prose it is; its removal or change ends the block. */
  element: Element;
  /** In reading order; together they are the text, except for the characters between lines. */
  pieces: Piece[];
  /** A hash of text, kind and language, for when the text is no longer kept. */
  hash?: number;
}

/** A stretch of one text node, taken over character by character. */
export interface Piece {
  node: Text;
  /** Offset in the node. */
  from: number;
  /** Offset in the block's text. */
  start: number;
  length: number;
}

export interface Place {
  node: Text;
  offset: number;
}

/** Where a character stands. At the border of two pieces, an end belongs to the earlier one. */
export function placeOf(block: PageBlock, offset: number, edge: 'start' | 'end'): Place | null {
  const { pieces } = block;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { start } = pieces[middle] as Piece;
    if (edge === 'start' ? start <= offset : start < offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return null;
  // Between two pieces may stand a character of ours (for `<br>`): keep to the piece.
  const within = Math.min(Math.max(offset - piece.start, 0), piece.length);
  return { node: piece.node, offset: piece.from + within };
}

/** Text nodes that a stretch of the block's text stands in. */
export function nodesWithin(block: PageBlock, start: number, end: number): Set<Text> {
  const nodes = new Set<Text>();
  for (const piece of block.pieces) {
    if (piece.start < end && piece.start + piece.length > start) nodes.add(piece.node);
  }
  return nodes;
}

export function isSameBlock(a: PageBlock, b: PageBlock): boolean {
  return (
    a.kind === b.kind &&
    a.lang === b.lang &&
    a.element === b.element &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(
      (piece, i) => piece.node === b.pieces[i]?.node && piece.from === b.pieces[i]?.from,
    ) &&
    textHashOf(a) === textHashOf(b)
  );
}

export function textHashOf(block: PageBlock): number {
  return block.hash ?? hashOfBlock(block);
}

/** The text as it now stands in the nodes: once the question is answered, no copy is kept. */
export function textOf({ text, pieces }: PageBlock): string {
  if (text) return text;
  let read = '';
  for (const { node, from, start, length } of pieces) {
    // What stood between two pieces was white space.
    read = read.padEnd(start) + node.data.slice(from, from + length);
  }
  return read;
}
