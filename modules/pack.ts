/**
 * Compiles `data/` into `pack.bin` and `lexicon.bin`, which the background worker fetches from its
 * own package. A problem in the data stops the build.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { compileLexicon } from '../detection/lexicon/compile/compile';
import { lexiconSource } from '../pack/lexicon-source';
import { loadPackFromData } from '../pack/load-data';
import { packArchive } from '../pack/packed/write';

export default defineWxtModule({
  name: 'pack',
  setup(wxt) {
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push('pack.bin', 'lexicon.bin');
    });
    wxt.hook('build:publicAssets', (_, files) => {
      const pack = loadPackFromData(wxt.config.root);
      const folder = join(wxt.config.wxtDir, 'pack');
      files.push(
        written(folder, 'pack.bin', packArchive(pack)),
        written(folder, 'lexicon.bin', compileLexicon(lexiconSource(pack))),
      );
    });
  },
});

/** WXT writes generated files as text, so bytes go through a file it copies. */
function written(folder: string, name: string, bytes: ArrayBuffer) {
  mkdirSync(folder, { recursive: true });
  const absoluteSrc = join(folder, name);
  // Renamed into place, so that a build running beside this one never copies half a file.
  const unfinished = `${absoluteSrc}.${process.pid}`;
  writeFileSync(unfinished, new Uint8Array(bytes));
  renameSync(unfinished, absoluteSrc);
  return { absoluteSrc, relativeDest: name };
}
