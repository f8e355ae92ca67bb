/** Turns a text or a page into the blocks that detection reads, and its mentions into offsets in one text. */
import { blocksOfText, type PlacedBlock } from '../../detection/blocks-of-text';
import { detect } from '../../detection/detect';
import type { Lexicon } from '../../detection/lexicon/stored/load';
import type { Mention } from '../../detection/model';

/**
 * UTF-16 units per run of detection; longer texts go in pieces, each with what the earlier ones established.
 */
const PIECE = 500_000;

export interface FoundInText extends Omit<Mention, 'block'> {}

export interface TextRequest {
  text: string;
  lang: string | null;
  date: string | null;
  blocks?: PlacedBlock[];
}

export function mentionsIn(lexicon: Lexicon, request: TextRequest): FoundInText[] {
  const { lang, date: articleDate } = request;
  const blocks = request.blocks ?? blocksOfText(request.text, null);
  const found: FoundInText[] = [];
  let context = null;
  for (const piece of pieces(blocks)) {
    const at = new Map(piece.map((block) => [block.id, block.at]));
    const answer = detect(lexicon, { blocks: piece, articleDate, language: lang, context });
    context = answer.context;
    for (const { block, ...mention } of answer.mentions) {
      const offset = at.get(block)!;
      found.push({ ...mention, start: mention.start + offset, end: mention.end + offset });
    }
  }
  return found;
}

function* pieces(blocks: PlacedBlock[]): Generator<PlacedBlock[]> {
  let piece: PlacedBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0 && length + block.text.length > PIECE) {
      yield piece;
      piece = [];
      length = 0;
    }
    piece.push(block);
    length += block.text.length;
  }
  if (piece.length) yield piece;
}
