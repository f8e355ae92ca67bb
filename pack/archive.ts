/**
 * The packed form, shared by writing (`compile/archive.ts`) and loading (`load.ts`): a header, an
 * index in JSON, then each record as its own JSON text, so that loading reads the index alone.
 * docs/decisions/021-pack-archive.md says why.
 */
import type { Lookalike, PackMeta } from './model';

/** "BGPK", read as a little-endian word. */
export const MAGIC = 0x4b504742;
/** Raise it whenever a record's shape changes: older bytes are then refused, not misread. */
export const FORMAT_VERSION = 1;
export const WORD = 4;

/** The header's words, in order. */
export const HEADER = { magic: 0, version: 1, byteLength: 2, checksum: 3, indexLength: 4 } as const;
export const HEADER_BYTES = 5 * WORD;

export const TABLES = ['actors', 'parties', 'events', 'offices', 'sources', 'links'] as const;
export type TableName = (typeof TABLES)[number];

/** Records lie one after another in the order of the tables; lengths in bytes. */
export interface ArchiveIndex {
  meta: PackMeta;
  lookalikes: Lookalike[];
  tables: Record<TableName, { ids: string[]; lengths: number[] }>;
}

/**
 * Over every word after the checksum. Each step can be undone, so a change within one word always
 * changes the sum.
 */
export function checksumOf(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let i = HEADER.checksum + 1; i < words.length; i++) {
    sum = Math.imul(sum ^ words[i]!, 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
