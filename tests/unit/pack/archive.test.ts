import { describe, expect, it } from 'vitest';
import { HEADER, WORD } from '../../../pack/packed/archive';
import { loadPack, type PackRefusal, PackRefused } from '../../../pack/packed/read';
import { packArchive } from '../../../pack/packed/write';
import { hundredDays } from './hundred-days';

describe('a pack survives packing', () => {
  const pack = hundredDays();
  const loaded = loadPack(packArchive(pack));

  it.each(['actors', 'parties', 'events', 'offices', 'sources', 'links'] as const)(
    '%s',
    (table) => {
      expect(loaded[table].size).toBe(pack[table].size);
      expect([...loaded[table].keys()]).toEqual([...pack[table].keys()]);
      expect([...loaded[table].values()]).toEqual([...pack[table].values()]);
    },
  );

  it('with what belongs to no table', () => {
    expect(loaded.meta).toEqual(pack.meta);
    expect(loaded.lookalikes).toEqual(pack.lookalikes);
  });

  it('and reads a record once', () => {
    expect(loaded.actors.get('michel-ney')).toBe(loaded.actors.get('michel-ney'));
    expect(loaded.actors.has('nobody')).toBe(false);
    expect(loaded.actors.get('nobody')).toBeUndefined();
  });

  it('the same way each time', () => {
    expect(new Uint8Array(packArchive(hundredDays()))).toEqual(new Uint8Array(packArchive(pack)));
  });
});

describe('bytes that are no pack of ours are refused', () => {
  const good = packArchive(hundredDays());
  const changed = (word: number, to: (value: number) => number) => {
    const words = new Uint32Array(good.slice(0));
    words[word] = to(words[word]!);
    return words.buffer;
  };
  const cases: [what: string, bytes: ArrayBuffer, reason: PackRefusal][] = [
    ['nothing at all', new ArrayBuffer(0), 'truncated'],
    ['a few bytes', good.slice(0, 7), 'truncated'],
    ['all but the last word', good.slice(0, good.byteLength - WORD), 'truncated'],
    ['a page', new TextEncoder().encode('<!doctype html><title>404</title>').buffer, 'not-a-pack'],
    ['a newer format', changed(HEADER.version, (version) => version + 1), 'other-version'],
    ['more than there should be', concat(good, new ArrayBuffer(WORD)), 'damaged'],
    ['an index that claims too much', changed(HEADER.indexLength, () => 0x7fffffff), 'damaged'],
  ];
  it.each(cases)('%s', (_, bytes, reason) => {
    expect(refusalOf(bytes)).toBe(reason);
  });

  it('wherever one bit is flipped', () => {
    const bytes = new Uint8Array(good);
    const step = Math.max(1, Math.floor(bytes.length / 400));
    for (let at = 0; at < bytes.length; at += step) {
      const flipped = new Uint8Array(good.slice(0));
      flipped[at]! ^= 1 << (at % 8);
      expect(refusalOf(flipped.buffer), `byte ${at}`).not.toBeNull();
    }
  });
});

function refusalOf(bytes: ArrayBuffer): PackRefusal | null {
  try {
    loadPack(bytes);
    return null;
  } catch (error) {
    if (error instanceof PackRefused) return error.reason;
    throw error;
  }
}

function concat(a: ArrayBuffer, b: ArrayBuffer): ArrayBuffer {
  const joined = new Uint8Array(a.byteLength + b.byteLength);
  joined.set(new Uint8Array(a));
  return joined.buffer;
}
