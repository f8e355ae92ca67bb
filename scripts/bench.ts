/**
 * `npm run bench [-- --quick] [--sizes 300,3000] [--no-browser]`: how fast names are found, compared with the
 * matchers one would use instead. Every figure is a ratio taken within one run.
 */
import { measureHere } from '../bench/bundle';
import { measureInChromium } from '../bench/chromium';
import { bodyParts, packNames, peopleParts, texts } from '../bench/corpus';
import type { Row, Task } from '../bench/measure';
import { comparisons, table } from '../bench/report';

const ALL_SIZES = [300, 3_000, 30_000, 300_000, 1_000_000];
const QUICK_SIZES = [300, 3_000];
/** Characters of text scanned. */
const LENGTH = 1_100_000;
const QUICK_LENGTH = 300_000;

const flags = process.argv.slice(2);
const isQuick = flags.includes('--quick');
const sizesFlag = flags[flags.indexOf('--sizes') + 1];
const sizes =
  flags.includes('--sizes') && sizesFlag
    ? sizesFlag.split(',').map(Number)
    : isQuick
      ? QUICK_SIZES
      : ALL_SIZES;

const prose = texts(isQuick ? QUICK_LENGTH : LENGTH);
const characters = (texts: Iterable<string>) =>
  [...texts].reduce((sum, { length }) => sum + length, 0);
const pack = packNames();
const people = peopleParts();
const bodies = bodyParts();
const tasks: Task[] = [
  { kind: 'the pack', names: pack, parts: null, count: pack.length, actors: 'organisation' },
  ...sizes.flatMap((count): Task[] => [
    { kind: 'people', names: null, parts: people, count, actors: 'person' },
    { kind: 'bodies', names: null, parts: bodies, count, actors: 'organisation' },
  ]),
];

function print(where: string, rows: Row[]): void {
  console.log(`${table(where, rows)}\n\n${comparisons(rows)}\n`);
}

const thousands = (count: number) => Math.round(count / 1000).toLocaleString('en');
console.log(
  `${thousands(characters(prose))} thousand characters of text, ${thousands(characters(new Set(prose)))} thousand of them different\n`,
);
const measure = await measureHere();
print(
  `Node ${process.versions.node}`,
  tasks.flatMap((task) => measure(task, prose)),
);
if (!flags.includes('--no-browser')) {
  const rows = await measureInChromium(tasks, prose);
  if (rows === null) console.log('No Chromium found: measured in Node alone.');
  else print('Chromium', rows);
}
