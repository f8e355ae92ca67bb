/** Joins the text nodes of one run of prose into a block. */
import type { BlockKind } from '../../detection/model';
import { endsInLetterOrDigit, hasTwoLetters, isBlank, startsWithLetterOrDigit } from './characters';
import type { PageBlock, Piece } from './page-block';

const NONE: PageBlock[] = [];

/**
 * Characters. Longer runs (a book in one text node) are cut at a space, so that no message and no
 * step of work grows with them.
 */
const LONGEST_BLOCK = 20_000;
/** Source code is indented; to a reader any white space is one space. */
const WHITE_SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const ANY_WHITE_SPACE = / {2}|[\t\n\r\f]/;

export class BlockBuilder {
  #text = '';
  /** What was added last: the end of the text, known without joining it. */
  #end = '';
  /** Nothing but white space came after the last line break. */
  #lineIsBlank = false;
  #pieces: Piece[] = [];

  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  get lastNode(): Text | null {
    return this.#pieces[this.#pieces.length - 1]?.node ?? null;
  }

  add(node: Text, data: string): void {
    if (!ANY_WHITE_SPACE.test(data)) {
      this.#take(node, data, 0, data.length);
      return;
    }
    let from = 0;
    for (const { index, 0: white } of data.matchAll(WHITE_SPACE)) {
      this.#take(node, data, from, index);
      this.#say(' ');
      from = index + white.length;
    }
    this.#take(node, data, from, data.length);
  }

  /** True if the letters of the next text would continue the last word. */
  joinsWord(data: string): boolean {
    return endsInLetterOrDigit(this.#end) && startsWithLetterOrDigit(data);
  }

  /** Notes something that separates words without being text: `<br>`. */
  separate(): void {
    if (!this.#text) return;
    this.#say('\n');
    this.#lineIsBlank = true;
  }

  endsWithLineBreak(): boolean {
    return this.#lineIsBlank;
  }

  /** Returns what was gathered, if there is anything to read in it, and starts over. */
  finish(
    makeId: () => number,
    about: () => { kind: BlockKind; lang: string | null; element: Element },
  ): PageBlock[] {
    const text = this.#text;
    const pieces = this.#pieces;
    this.#text = '';
    this.#end = '';
    this.#lineIsBlank = false;
    this.#pieces = [];
    if (!hasTwoLetters(text)) return NONE;
    const { element, kind, lang } = about();
    const parts = text.length <= LONGEST_BLOCK ? [{ text, pieces }] : cut(text, pieces);
    return parts.map(({ text, pieces }) => ({ id: makeId(), text, pieces, element, kind, lang }));
  }

  #take(node: Text, data: string, from: number, to: number): void {
    if (from === to) return;
    this.#pieces.push({ node, from, start: this.#text.length, length: to - from });
    const said = from === 0 && to === data.length ? data : data.slice(from, to);
    this.#say(said);
    if (this.#lineIsBlank) this.#lineIsBlank = isBlank(said);
  }

  #say(more: string): void {
    this.#text += more;
    this.#end = more;
  }
}

function cut(text: string, pieces: Piece[]): Pick<PageBlock, 'text' | 'pieces'>[] {
  const parts: Pick<PageBlock, 'text' | 'pieces'>[] = [];
  let first = 0;
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + LONGEST_BLOCK, text.length);
    const space = to < text.length ? text.lastIndexOf(' ', to) : -1;
    if (space > from) to = space + 1;
    while (first + 1 < pieces.length && endOf(pieces[first] as Piece) <= from) first++;
    const within: Piece[] = [];
    for (let i = first; i < pieces.length && (pieces[i] as Piece).start < to; i++) {
      within.push(clipped(pieces[i] as Piece, from, to));
    }
    parts.push({ text: text.slice(from, to), pieces: within });
    from = to;
  }
  return parts;
}

function endOf({ start, length }: Piece): number {
  return start + length;
}

/** The part of a piece between two offsets, seen from the first. */
function clipped(piece: Piece, from: number, to: number): Piece {
  const start = Math.max(piece.start, from);
  return {
    node: piece.node,
    from: piece.from + start - piece.start,
    start: start - from,
    length: Math.max(0, Math.min(endOf(piece), to) - start),
  };
}
