/** A pack to the bytes the extension carries. */
import {
  type ArchiveIndex,
  checksumOf,
  FORMAT_VERSION,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  TABLES,
  type TableIndex,
  WORD,
} from '../archive';
import type { Pack, PackTable } from '../model';
import { hasNames, slimForm } from '../name-form';

const utf8 = new TextEncoder();

export function packArchive(pack: Pack): ArrayBuffer {
  const sections = TABLES.map((name) => ({ name, ...sectionOf(pack[name]) }));
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

function sectionOf(table: PackTable<unknown>) {
  const ids = [...table.keys()];
  const records = ids.map((id) => utf8.encode(JSON.stringify(slim(table.get(id)))));
  const index: TableIndex = { ids, lengths: records.map(({ length }) => length) };
  const indexBytes = utf8.encode(JSON.stringify(index));
  return {
    size: ids.length,
    indexLength: indexBytes.length,
    bytes: joined([indexBytes, ...records]),
  };
}

/** Three quarters of what an actor's names would take up is what every name has. */
function slim(record: unknown): unknown {
  if (!hasNames(record)) return record;
  return { ...record, names: record.names.map(slimForm) };
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
