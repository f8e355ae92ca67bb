/** The packed bytes to a pack whose records are read when they are first asked for. */
import {
  type ArchiveIndex,
  checksumOf,
  FORMAT_VERSION,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  TABLES,
  type TableName,
  WORD,
} from './archive';
import type { Pack, PackTable } from './model';

export type PackRefusal = 'not-a-pack' | 'other-version' | 'truncated' | 'damaged';

/** The bytes are not a pack this version can read; the reason says which way. */
export class PackRefused extends Error {
  constructor(readonly reason: PackRefusal) {
    super(`The pack cannot be read: ${reason}`);
    this.name = 'PackRefused';
  }
}

export function loadPack(buffer: ArrayBuffer): Pack {
  const { index, recordsAt } = readHeader(buffer);
  let offset = recordsAt;
  const tables = Object.fromEntries(
    TABLES.map((name) => {
      const table = new LazyTable(buffer, offset, index.tables[name]);
      offset = table.endsAt;
      return [name, table];
    }),
  ) as unknown as Pick<Pack, TableName>;
  if (offset > buffer.byteLength) throw new PackRefused('damaged');
  return { meta: index.meta, lookalikes: index.lookalikes, ...tables };
}

function readHeader(buffer: ArrayBuffer): { index: ArchiveIndex; recordsAt: number } {
  if (buffer.byteLength < HEADER_BYTES) throw new PackRefused('truncated');
  const words = new Uint32Array(buffer, 0, Math.floor(buffer.byteLength / WORD));
  if (words[HEADER.magic] !== MAGIC) throw new PackRefused('not-a-pack');
  if (words[HEADER.version] !== FORMAT_VERSION) throw new PackRefused('other-version');
  if (words[HEADER.byteLength]! > buffer.byteLength) throw new PackRefused('truncated');
  if (words[HEADER.byteLength]! !== buffer.byteLength) throw new PackRefused('damaged');
  if (words[HEADER.checksum] !== checksumOf(words)) throw new PackRefused('damaged');
  const length = words[HEADER.indexLength]!;
  const recordsAt = HEADER_BYTES + length;
  if (recordsAt > buffer.byteLength) throw new PackRefused('damaged');
  const index = JSON.parse(text(new Uint8Array(buffer, HEADER_BYTES, length))) as ArchiveIndex;
  return { index, recordsAt };
}

class LazyTable<T> implements PackTable<T> {
  readonly endsAt: number;
  readonly #buffer: ArrayBuffer;
  readonly #places = new Map<string, { offset: number; length: number }>();
  readonly #read = new Map<string, T>();

  constructor(buffer: ArrayBuffer, startsAt: number, index: { ids: string[]; lengths: number[] }) {
    this.#buffer = buffer;
    let offset = startsAt;
    index.ids.forEach((id, i) => {
      const length = index.lengths[i]!;
      this.#places.set(id, { offset, length });
      offset += length;
    });
    this.endsAt = offset;
  }

  get size(): number {
    return this.#places.size;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  get(id: string): T | undefined {
    const known = this.#read.get(id);
    if (known) return known;
    const place = this.#places.get(id);
    if (!place) return undefined;
    const record: T = JSON.parse(text(new Uint8Array(this.#buffer, place.offset, place.length)));
    this.#read.set(id, record);
    return record;
  }

  keys(): Iterable<string> {
    return this.#places.keys();
  }

  *values(): Iterable<T> {
    for (const id of this.#places.keys()) yield this.get(id)!;
  }
}

const utf8 = new TextDecoder();

function text(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}
