/** `npm run data:check`: what is wrong in `data/`, by file and line. Exit code 1 if anything is. */
import { readPack } from '../pack/load-data';
import { problemLine } from '../pack/read/problem';

const { pack, problems } = readPack(process.argv[2] ?? process.cwd());
const number = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
const size = (['actors', 'events', 'offices', 'sources'] as const)
  .map((table) => number(pack[table].size, table.slice(0, -1)))
  .join(', ');

if (problems.length > 0) {
  for (const problem of problems) console.error(problemLine(problem));
  console.error(`\n${number(problems.length, 'problem')} in ${size}.`);
  process.exitCode = 1;
} else {
  console.log(`Nothing wrong in ${size}.`);
}
