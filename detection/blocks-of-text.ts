/**
 * Plain text to blocks: one a paragraph. A line end parts paragraphs, unless the lines were wrapped
 * by hand; then names may run over it. The first short line without a full stop is a headline.
 */
import type { TextBlock } from './model';

/** Characters; mail programs and terminals wrap between these. */
const WRAP = { shortest: 50, longest: 100 };
/** Characters; headlines of news pages are shorter. */
const LONGEST_HEADLINE = 160;

export interface PlacedBlock extends TextBlock {
  /** UTF-16 units of the whole text before it. */
  at: number;
}

/** In order, numbered from 0; what is blank is none. `lang`: BCP 47, said of each block. */
export function blocksOfText(text: string, lang: string | null): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const push = (start: number, end: number) => {
    const slice = text.slice(start, end);
    if (!slice.trim()) return;
    blocks.push({ id: blocks.length, text: slice, kind: 'paragraph', lang, at: start });
  };
  for (const [start, end] of paragraphs(text)) {
    const lines = linesBetween(text, start, end);
    if (isWrapped(lines)) push(start, end);
    else for (const [from, to] of lines) push(from, to);
  }
  const [first] = blocks;
  if (first && blocks.length > 1 && looksLikeHeadline(first.text)) first.kind = 'headline';
  return blocks;
}

type Piece = [start: number, end: number];

function* paragraphs(text: string): Generator<Piece> {
  const gap = /\r?\n[ \t]*\r?\n\s*/g;
  let from = 0;
  for (let found = gap.exec(text); found; found = gap.exec(text)) {
    yield [from, found.index];
    from = found.index + found[0].length;
  }
  yield [from, text.length];
}

function linesBetween(text: string, start: number, end: number): Piece[] {
  const lines: Piece[] = [];
  let from = start;
  while (from <= end) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    lines.push([from, to]);
    from = to + 1;
  }
  return lines;
}

/** All lines but the last about as long as a wrapped line. */
function isWrapped(lines: Piece[]): boolean {
  if (lines.length < 2) return false;
  return lines.slice(0, -1).every(([from, to]) => {
    const length = to - from;
    return length >= WRAP.shortest && length <= WRAP.longest;
  });
}

function looksLikeHeadline(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_HEADLINE && !/[.!?。؟]["”’»)]*$/.test(trimmed);
}
