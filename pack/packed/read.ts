/** Turns the packed bytes into a pack whose records are read when they are first asked for. */

import type { Pack, PackTable } from '../model';
import {
  type ArchiveIndex,
  checksumOf,
  FORMAT_VERSION,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  TABLES,
  type TableIndex,
  type TableName,
  WORD,
} from './archive';
import { fullRecord } from './brief-record';
import { Places } from './places';

export type PackRefusal = 'not-a-pack' | 'other-version' | 'truncated' | 'damaged';

/** The bytes are not a pack this version can read; the reason says which way. */
export class PackRefused extends Error {
  constructor(readonly reason: PackRefusal) {
    super(`The pack cannot be read: ${reason}`);
    this.name = 'PackRefused';
  }
}

/**
 * Reads the short index alone; the buffer is kept, and records are read from it when they are asked for. Throws
 * `PackRefused` where the bytes are cut short, changed, of another version, or no pack.
 */
export function loadPack(buffer: ArrayBuffer): Pack {
  const { index, sectionsAt } = readHeader(buffer);
  let offset = sectionsAt;
  const places = new Places((table) => tables[table].ids);
  const tables = Object.fromEntries(
    TABLES.map((name) => {
      const { size, indexLength, length } = index.tables[name];
      const table = new LazyTable(name, buffer, { offset, indexLength, size }, places);
      offset += length;
      return [name, table];
    }),
  ) as unknown as Record<TableName, LazyTable<never>>;
  if (offset > buffer.byteLength) throw new PackRefused('damaged');
  return { meta: index.meta, lookalikes: index.lookalikes, ...(tables as Tables) };
}

type Tables = Pick<Pack, TableName>;

function readHeader(buffer: ArrayBuffer): { index: ArchiveIndex; sectionsAt: number } {
  if (buffer.byteLength < HEADER_BYTES) throw new PackRefused('truncated');
  const words = new Uint32Array(buffer, 0, Math.floor(buffer.byteLength / WORD));
  if (words[HEADER.magic] !== MAGIC) throw new PackRefused('not-a-pack');
  if (words[HEADER.version] !== FORMAT_VERSION) throw new PackRefused('other-version');
  if (words[HEADER.byteLength]! > buffer.byteLength) throw new PackRefused('truncated');
  if (words[HEADER.byteLength]! !== buffer.byteLength) throw new PackRefused('damaged');
  if (words[HEADER.checksum] !== checksumOf(words)) throw new PackRefused('damaged');
  const length = words[HEADER.indexLength]!;
  const sectionsAt = HEADER_BYTES + length;
  if (sectionsAt > buffer.byteLength) throw new PackRefused('damaged');
  const index = JSON.parse(text(new Uint8Array(buffer, HEADER_BYTES, length))) as ArchiveIndex;
  return { index, sectionsAt };
}

interface Section {
  offset: number;
  indexLength: number;
  size: number;
}

class LazyTable<T> implements PackTable<T> {
  readonly size: number;
  readonly #buffer: ArrayBuffer;
  readonly #section: Section;
  readonly #read = new Map<string, T>();
  #known: Map<string, { offset: number; length: number }> | null = null;
  #ids: string[] = [];

  constructor(
    readonly name: TableName,
    buffer: ArrayBuffer,
    section: Section,
    readonly places: Places,
  ) {
    this.#buffer = buffer;
    this.#section = section;
    this.size = section.size;
  }

  /** In the order of their records. */
  get ids(): readonly string[] {
    this.#places();
    return this.#ids;
  }

  has(id: string): boolean {
    return this.#places().has(id);
  }

  get(id: string): T | undefined {
    const known = this.#read.get(id);
    if (known) return known;
    const place = this.#places().get(id);
    if (!place) return undefined;
    const brief: unknown = JSON.parse(this.#text(place.offset, place.length));
    const record = fullRecord(this.name, brief, id, this.places) as T;
    this.#read.set(id, record);
    return record;
  }

  keys(): Iterable<string> {
    return this.#places().keys();
  }

  *values(): Iterable<T> {
    for (const id of this.#places().keys()) yield this.get(id)!;
  }

  #places(): Map<string, { offset: number; length: number }> {
    if (this.#known) return this.#known;
    const { offset, indexLength } = this.#section;
    const index: TableIndex = JSON.parse(this.#text(offset, indexLength));
    const { lengths } = index;
    const ids = index.ids.map((id) => (typeof id === 'string' ? id : this.places.id(id)));
    const places = new Map<string, { offset: number; length: number }>();
    let at = offset + indexLength;
    ids.forEach((id, i) => {
      places.set(id, { offset: at, length: lengths[i]! });
      at += lengths[i]!;
    });
    this.#known = places;
    this.#ids = ids;
    return places;
  }

  #text(offset: number, length: number): string {
    return text(new Uint8Array(this.#buffer, offset, length));
  }
}

const utf8 = new TextDecoder();

function text(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}
