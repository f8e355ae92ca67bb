/** Turns a pack into the bytes that the extension carries. */

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
import { briefRecord } from './brief-record';
import { Places } from './places';

const utf8 = new TextEncoder();

/** The bytes that `loadPack` takes; the same for the same pack. */
export function packArchive(pack: Pack): ArrayBuffer {
  const places = new Places((table) => [...pack[table].keys()]);
  const sections = TABLES.map((name) => ({ name, ...sectionOf(name, pack[name], places) }));
  const tables = Object.fromEntries(
    sections.map(({ name, size, indexLength, bytes }) => [
      name,
      { size, indexLength, length: bytes.length },
    ]),
  ) as ArchiveIndex['tables'];
  const index: ArchiveIndex = { meta: pack.meta, lookalikes: pack.lookalikes, tables };
  return assemble(
    utf8.encode(JSON.stringify(index)),
    sections.map(({ bytes }) => bytes),
  );
}

function sectionOf(name: TableName, table: PackTable<unknown>, places: Places) {
  const ids = [...table.keys()];
  const records = ids.map((id) =>
    utf8.encode(JSON.stringify(briefRecord(name, table.get(id), places))),
  );
  const index: TableIndex = {
    ids: name === 'links' ? ids.map((id) => places.of(id)) : ids,
    lengths: records.map(({ length }) => length),
  };
  const indexBytes = utf8.encode(JSON.stringify(index));
  return {
    size: ids.length,
    indexLength: indexBytes.length,
    bytes: joined([indexBytes, ...records]),
  };
}

function assemble(index: Uint8Array, sections: Uint8Array[]): ArrayBuffer {
  const body = joined([index, ...sections]);
  const buffer = new ArrayBuffer(Math.ceil((HEADER_BYTES + body.length) / WORD) * WORD);
  new Uint8Array(buffer).set(body, HEADER_BYTES);
  const words = new Uint32Array(buffer);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = FORMAT_VERSION;
  words[HEADER.byteLength] = buffer.byteLength;
  words[HEADER.indexLength] = index.length;
  words[HEADER.checksum] = checksumOf(words);
  return buffer;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
