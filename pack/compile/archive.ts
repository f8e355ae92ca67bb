/** A pack to the bytes the extension carries. */
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
} from '../archive';
import type { Pack, PackTable } from '../model';

export function packArchive(pack: Pack): ArrayBuffer {
  const utf8 = new TextEncoder();
  const records: Uint8Array[] = [];
  const tables = Object.fromEntries(
    TABLES.map((name) => [name, writeTable(pack[name], records, utf8)]),
  ) as ArchiveIndex['tables'];
  const index: ArchiveIndex = { meta: pack.meta, lookalikes: pack.lookalikes, tables };
  const indexBytes = utf8.encode(JSON.stringify(index));
  return assemble(indexBytes, records);
}

function writeTable(
  table: PackTable<unknown>,
  records: Uint8Array[],
  utf8: TextEncoder,
): ArchiveIndex['tables'][TableName] {
  const ids = [...table.keys()];
  const lengths = ids.map((id) => {
    const bytes = utf8.encode(JSON.stringify(table.get(id)));
    records.push(bytes);
    return bytes.length;
  });
  return { ids, lengths };
}

function assemble(index: Uint8Array, records: Uint8Array[]): ArrayBuffer {
  const recordBytes = records.reduce((sum, record) => sum + record.length, 0);
  const used = HEADER_BYTES + index.length + recordBytes;
  const buffer = new ArrayBuffer(Math.ceil(used / WORD) * WORD);
  const bytes = new Uint8Array(buffer);
  bytes.set(index, HEADER_BYTES);
  let offset = HEADER_BYTES + index.length;
  for (const record of records) {
    bytes.set(record, offset);
    offset += record.length;
  }
  const words = new Uint32Array(buffer);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = FORMAT_VERSION;
  words[HEADER.byteLength] = buffer.byteLength;
  words[HEADER.indexLength] = index.length;
  words[HEADER.checksum] = checksumOf(words);
  return buffer;
}
