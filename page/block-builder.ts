/** Joins the text nodes of one run of prose into a block. */
import type { BlockKind } from '../detection/model';
import type { PageBlock } from './block';
import { spaced } from './block';

/**
 * Characters. Longer runs (a book in one text node) are cut at a space, so that no message and no
 * step of work grows with them.
 */
const LONGEST_BLOCK = 20_000;

export class BlockBuilder {
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  add(node: Text, data: string): void {
    if (this.#text && joinsWords(this.#text, data) && standApart(this.#nodes.at(-1), node)) {
      this.#text += ' ';
    }
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += spaced(data);
  }

  /** For what separates words without being text: `<br>`. */
  separate(): void {
    if (this.#text) this.#text += '\n';
  }

  endsWithLineBreak(): boolean {
    return /\n\s*$/.test(this.#text);
  }

  /** Hands out what was gathered, if a reader could read it, and starts anew. */
  *finish(
    makeId: () => number,
    about: { kind: BlockKind; lang: string | null; element: Element },
  ): Generator<PageBlock> {
    const [text, nodes, starts] = [this.#text, this.#nodes, this.#starts];
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    // A name has two letters at least; most of a page's text nodes are indentation.
    if (!/\p{L}[\s\S]*\p{L}/u.test(text)) return;
    if (text.length <= LONGEST_BLOCK) {
      yield { id: makeId(), text, ...about, nodes, starts };
      return;
    }
    yield* cut(text, nodes, starts).map((piece) => ({ id: makeId(), ...piece, ...about }));
  }
}

type Piece = Pick<PageBlock, 'text' | 'nodes' | 'starts'>;

function cut(text: string, nodes: Text[], starts: number[]): Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + LONGEST_BLOCK, text.length);
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to);
      if (space > from) to = space + 1;
    }
    // Nodes that reach into this piece; one node may reach into many, with a negative start.
    while (first + 1 < starts.length && (starts[first + 1] as number) <= from) first++;
    let last = first;
    while (last + 1 < starts.length && (starts[last + 1] as number) < to) last++;
    pieces.push({
      text: text.slice(from, to),
      nodes: nodes.slice(first, last + 1),
      starts: starts.slice(first, last + 1).map((start) => start - from),
    });
    from = to;
  }
  return pieces;
}

/** "Name</span><span>Other": letters meet where the mark-up meets. */
function joinsWords(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}]/u.test(after);
}

/** Letters meet in the mark-up; whether they meet on the screen, only the layout knows. Rare. */
function standApart(before: Text | undefined, after: Text): boolean {
  return [before?.parentElement, after.parentElement].some((element) => {
    if (!element || element.contains(before ?? null) === element.contains(after)) return false;
    return !/^(inline$|contents|ruby)/.test(getComputedStyle(element).display);
  });
}
