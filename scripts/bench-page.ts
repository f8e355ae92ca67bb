/**
 * `npm run bench:page`: what the shipped extension costs a page, beside the same page with an
 * extension that does nothing, bare, read by a TreeWalker and marked by mark.js. Ratios within this
 * run; the machine's own speed cancels out. `--quick`: few rounds, no corpus. `--pages FOLDER`: on
 * pages that you saved, instead: each is opened with the extension and without it, and what it costs is
 * measured on some of them; on none with `--quick`.
 */
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { visitCorpus } from '../bench/page/corpus-run';
import { leftAsTheyWereRows } from '../bench/page/left-as-they-were';
import { benchPages } from '../bench/page/rounds';
import { ANY, type Row, row } from '../bench/page/rows';
import { savedFolder } from '../bench/page/saved-folder';
import { costRows } from '../bench/page/saved-pages';
import { BUILT } from './built';

/** Each script, of those that run in pages. */
const MOST_KB = 30;

const quick = process.argv.includes('--quick');

const folder = folderAsked();
const result = folder === null ? await benchPages(quick) : await savedRows(folder);
const rows: Row[] = [
  ...result,
  sizeRow('script in every tab, minified + gzip', 'content-scripts/content.js'),
  sizeRow('  and the one that reads, where there is an article', 'reader.js'),
  sizeRow('  and the one that marks, where somebody is named', 'marker.js'),
];
if (!quick && folder === null) rows.push(...(await corpusRows()));

console.log(`\n${'what'.padEnd(62)}${'measured'.padStart(12)}${'goal'.padStart(12)}`);
for (const { what, value, unit, atMost } of rows) {
  const shown = value === null ? 'not measured' : `${value.toFixed(2)} ${unit}`;
  const goal = Number.isFinite(atMost) ? `≤ ${atMost}` : 'report';
  const verdict =
    value === null || !Number.isFinite(atMost) ? '' : value <= atMost ? 'pass' : 'MISS';
  console.log(`${what.padEnd(62)}${shown.padStart(12)}${goal.padStart(12)}  ${verdict}`);
}

function sizeRow(what: string, file: string): Row {
  const kB = gzipSync(readFileSync(`${BUILT.chrome}/${file}`)).length / 1_000;
  return row(what, kB, 'kB', MOST_KB);
}

async function savedRows(folder: string): Promise<Row[]> {
  const saved = savedFolder(folder);
  const left = await leftAsTheyWereRows(saved);
  return [...left, ...(quick ? [] : await costRows(saved))];
}

function folderAsked(): string | null {
  const at = process.argv.indexOf('--pages');
  if (at < 0) return null;
  const given = process.argv[at + 1];
  if (given && statSync(given, { throwIfNoEntry: false })?.isDirectory()) return given;
  console.error(`--pages wants a folder of saved pages; ${given ?? 'nothing'} is none.`);
  process.exit(2);
}

async function corpusRows(): Promise<Row[]> {
  let [pages, exceptions, changed, unmarked] = [0, 0, 0, 0];
  await visitCorpus(({ page, errors, difference, marks }) => {
    pages++;
    exceptions += errors.length;
    if (difference !== null) changed++;
    if (page.layout.expect === 'marked' && marks === 0) unmarked++;
  });
  return [
    row('corpus: pages opened', pages, '', ANY),
    row('corpus: exceptions', exceptions, '', 0),
    row('corpus: documents changed', changed, '', 0),
    row('corpus: articles without a mark', unmarked, '', 0),
  ];
}
