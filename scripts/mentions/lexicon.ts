/** The lexicon of the pack in `data/`, or of a list of names. */
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../../detection/lexicon/compile';
import { type Lexicon, loadLexicon } from '../../detection/lexicon/load';
import { lexiconSource } from '../../pack/lexicon-source';
import { loadPackFromData } from '../../pack/read/load-data';
import type { Stats } from './stats';

export interface OpenLexicon {
  lexicon: Lexicon;
  actors: () => Iterable<{ id: string; name: string; category: string }>;
}

export async function openLexicon(names: string | null, stats: Stats): Promise<OpenLexicon> {
  return names === null ? packLexicon(stats) : namesLexicon(names, stats);
}

function packLexicon(stats: Stats): OpenLexicon {
  const pack = loadPackFromData(projectRoot());
  const before = performance.now();
  const bytes = compileLexicon(lexiconSource(pack));
  const lexicon = loadLexicon(bytes);
  stats.built({
    milliseconds: performance.now() - before,
    bytes: bytes.byteLength,
    names: lexicon.formCount,
    actors: lexicon.entryCount,
  });
  return {
    lexicon,
    *actors() {
      for (const { id, name, category } of pack.actors.values()) yield { id, name, category };
    },
  };
}

async function namesLexicon(_names: string, _stats: Stats): Promise<OpenLexicon> {
  throw new Error('names');
}

export function projectRoot(): string {
  return fileURLToPath(new URL('../..', import.meta.url));
}
