/**
 * The packed form, shared by writing (`write.ts`) and loading (`read.ts`): a header, a short index in JSON,
 * then one section for each table: its own index, and each record as its own JSON text. Loading reads only
 * the short index; a table's index is read when the table is first used, a record when the record is.
 * docs/decisions/021-pack-archive.md says why.
 */
import type { Lookalike, PackMeta } from '../model';

/** "BGPK", read as a little-endian word. */
export const MAGIC = 0x4b504742;
/** Raise it whenever a record's shape changes: older bytes are then refused, not misread. */
export const FORMAT_VERSION = 4;
export const WORD = 4;

/** The header's words, in order. */
export const HEADER = { magic: 0, version: 1, byteLength: 2, checksum: 3, indexLength: 4 } as const;
export const HEADER_BYTES = 5 * WORD;

export const TABLES = ['actors', 'parties', 'events', 'offices', 'sources', 'links'] as const;
export type TableName = (typeof TABLES)[number];
/** Tables with ids of their own; links are filed under these ids. */
export const NUMBERED = ['actors', 'parties', 'events', 'offices', 'sources'] as const;
export type NumberedTable = (typeof NUMBERED)[number];

export interface ArchiveIndex {
  meta: PackMeta;
  lookalikes: Lookalike[];
  /** The sections follow one another in the order of `TABLES`; lengths in bytes. */
  tables: Record<TableName, { size: number; indexLength: number; length: number }>;
}

/**
 * One table: the records lie one after another in the order of the ids; for links, the ids are places
 * (`places.ts`).
 */
export interface TableIndex {
  ids: string[] | number[];
  lengths: number[];
}

/**
 * Over every word after the checksum. Each step can be undone, so a change within one word always
 * changes the sum. Four sums side by side, since each step waits for the one before: the whole pack
 * is read at every start of the worker.
 */
export function checksumOf(words: Uint32Array): number {
  const first = HEADER.checksum + 1;
  const lastFour = words.length - 3;
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  let i = first;
  for (; i < lastFour; i += 4) {
    a = mix(a, words[i]!);
    b = mix(b, words[i + 1]!);
    c = mix(c, words[i + 2]!);
    d = mix(d, words[i + 3]!);
  }
  for (; i < words.length; i++) a = mix(a, words[i]!);
  return mix(mix(mix(a, b), c), d) >>> 0;
}

/** FNV's prime, odd so that multiplying loses nothing; the shift lets high bits reach low ones. */
function mix(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, 0x01000193);
  return product ^ (product >>> 15);
}
