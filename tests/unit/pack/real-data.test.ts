import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../pack/load-data';
import type { Pack } from '../../../pack/model';
import { TABLES } from '../../../pack/packed/archive';
import { loadPack } from '../../../pack/packed/read';
import { packArchive } from '../../../pack/packed/write';
import { problemLine } from '../../../pack/read/problem';
import { jsonSchemas } from '../../../pack/schema/json-schemas';
import { cardModel } from '../../../pack/views/card';
import { dossierOf } from '../../../pack/views/dossier';

/** What the extension may carry, compressed as stores deliver it. */
const MOST_KILOBYTES = 400;

const { pack: read, problems } = readPack('.');
const archive = packArchive(read);
const pack = loadPack(archive);

describe('the bundled data', () => {
  it('has nothing wrong in it', () => {
    expect(problems.map(problemLine)).toEqual([]);
  });

  it(`is carried in ${MOST_KILOBYTES} kB or less`, () => {
    const kilobytes = gzipSync(new Uint8Array(archive)).length / 1000;
    expect(kilobytes).toBeLessThanOrEqual(MOST_KILOBYTES);
  });

  it.each(TABLES)('loses nothing of its %s when packed', (table) => {
    const plain = (of: Pack) => JSON.parse(JSON.stringify([...of[table].values()]));
    expect(plain(pack)).toEqual(plain(read));
  });

  it('has a source for every statement', () => {
    const unsourced = [...pack.actors.values(), ...pack.events.values()].flatMap(({ statements }) =>
      statements.filter(({ evidence }) => !evidence.some((id) => pack.sources.has(id))),
    );
    expect(unsourced.map(({ id }) => id)).toEqual([]);
  });

  it('gives every actor a card on any day, with every number leading to a source', () => {
    for (const id of pack.actors.keys()) {
      for (const day of [null, '2014-06-10', '2020-01-03', pack.meta.asOf]) {
        const card = cardModel(pack, id, day)!;
        const shown = [...card.onArticleDate, ...card.today, ...card.nearestEvents];
        const numbers = [...card.sentenceSources, ...shown.flatMap(({ sources }) => sources)];
        expect(
          numbers.filter((number) => !card.sources[number]),
          id,
        ).toEqual([]);
      }
    }
  });

  it('gives everything a dossier', () => {
    for (const table of [pack.actors, pack.events, pack.parties, pack.offices, pack.sources]) {
      const without = [...table.keys()].filter((id) => dossierOf(pack, id) === null);
      expect(without).toEqual([]);
    }
  });
});

describe('the schemas for editors', () => {
  it('are those the data is checked with (npm run data:schema writes them)', () => {
    const folder = 'data/schema';
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const written = names.map((name) => [
      name,
      JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')),
    ]);
    expect(Object.fromEntries(written)).toEqual(JSON.parse(JSON.stringify(jsonSchemas())));
  });
});
