/** Size budgets of what ships: gzipped bytes per file, enforced by `npm test`. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { BUILT } from '../built';

const KB = 1000;

const BUDGETS: { file: string; limit: number; why: string }[] = [
  { file: 'content-scripts/content.js', limit: 10 * KB, why: 'runs in every tab' },
  { file: 'reader.js', limit: 11 * KB, why: 'is loaded into every page that is read' },
  { file: 'marker.js', limit: 8 * KB, why: 'is loaded into every page that names somebody' },
  { file: 'card.js', limit: 34 * KB, why: 'is loaded into every page whose reader stirs' },
  { file: 'background.js', limit: 157 * KB, why: 'is started again and again' },
  { file: 'pack.bin', limit: 400 * KB, why: 'is read by every worker start' },
];

let over = 0;
for (const [browser, folder] of Object.entries(BUILT)) {
  for (const { file, limit, why } of BUDGETS) {
    const size = gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length;
    const verdict = size <= limit ? 'ok' : `OVER its budget: it ${why}`;
    if (size > limit) over += 1;
    console.log(
      `${browser}/${file}: ${(size / KB).toFixed(1)} of ${limit / KB} kB gzipped, ${verdict}`,
    );
  }
}
process.exitCode = over > 0 ? 1 : 0;
