/**
 * A question about a text and its answer, as they travel between page and worker: few large values
 * instead of thousands of small objects, which both sides would pay for on the way.
 */
import type {
  BlockKind,
  DetectionAnswer,
  DetectionRequest,
  DocumentContext,
  Mention,
  TextBlock,
} from '../detection/model';
import { hashOfBlock } from './text-hash';

export interface PackedRequest {
  /** One for each block. Not joined: making one string of them costs more than sending them. */
  texts: string[];
  ids: number[];
  /** The first letter of each block's kind. */
  kinds: string;
  /** One for each block, or a single one for all where all are alike. */
  langs: (string | null)[];
  articleDate: string | null;
  language: string | null;
  context: DocumentContext | null;
}

/** What several mentions of the same name have in common. */
export type SharedPart = Pick<Mention, 'surface' | 'actor' | 'candidates' | 'how' | 'confidence'>;

export interface PackedAnswer {
  shared: SharedPart[];
  /** Four numbers for each mention: block, start, end, index into `shared`. */
  places: number[];
  /** The hashes of the blocks' texts, so that the page need not work them out. */
  hashes: number[];
  context: DocumentContext;
}

/** What detection answers, and the hashes by which the blocks' texts are recognised. */
export type PageAnswer = DetectionAnswer & { hashes: number[] };

const NUMBERS_A_MENTION = 4;
const KINDS: Record<string, BlockKind> = {
  h: 'headline',
  p: 'paragraph',
  c: 'caption',
  o: 'other',
};

/** Undone by `unpackRequest`. */
export function packRequest({ blocks, ...about }: DetectionRequest): PackedRequest {
  const texts: string[] = [];
  const ids: number[] = [];
  const langs: (string | null)[] = [];
  let kinds = '';
  let alike = true;
  for (const block of blocks) {
    texts.push(block.text);
    ids.push(block.id);
    kinds += block.kind.charAt(0);
    langs.push(block.lang);
    alike &&= block.lang === langs[0];
  }
  return { texts, ids, kinds, langs: alike ? langs.slice(0, 1) : langs, ...about };
}

export function unpackRequest(packed: PackedRequest): DetectionRequest {
  const { texts, ids, kinds, langs, articleDate, language, context } = packed;
  const blocks: TextBlock[] = ids.map((id, i) => ({
    id,
    text: texts[i] ?? '',
    kind: KINDS[kinds.charAt(i)] ?? 'other',
    lang: (langs.length === 1 ? langs[0] : langs[i]) ?? null,
  }));
  return { blocks, articleDate, language, context };
}

/** `blocks`: those that were asked about, for their hashes. Undone by `unpackAnswer`. */
export function packAnswer(
  { mentions, context }: DetectionAnswer,
  blocks: TextBlock[],
): PackedAnswer {
  const shared: SharedPart[] = [];
  const indices = new Map<string, number>();
  const places: number[] = [];
  for (const { block, start, end, ...rest } of mentions) {
    const key = JSON.stringify(rest);
    let index = indices.get(key);
    if (index === undefined) {
      index = shared.push(rest) - 1;
      indices.set(key, index);
    }
    places.push(block, start, end, index);
  }
  return { shared, places, hashes: blocks.map(hashOfBlock), context };
}

/** A place without its shared part is left out: the worker may be of another version than the page's script. */
export function unpackAnswer({ shared, places, hashes, context }: PackedAnswer): PageAnswer {
  const mentions: Mention[] = [];
  for (let i = 0; i + NUMBERS_A_MENTION <= places.length; i += NUMBERS_A_MENTION) {
    const part = shared[places[i + 3] as number];
    if (!part) continue;
    // The properties are named one by one, so that all mentions get the same shape and share what they have
    // in common.
    const { surface, actor, candidates, how, confidence } = part;
    const block = places[i] as number;
    const start = places[i + 1] as number;
    const end = places[i + 2] as number;
    mentions.push({ block, start, end, surface, actor, candidates, how, confidence });
  }
  return { mentions, hashes, context };
}
