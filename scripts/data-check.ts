/** `npm run data:check`: what is wrong in `data/`, by file and line. Exit code 1 if anything is. */

import { readPack } from '../pack/read/load-data';
import { problemLine } from '../pack/read/problem';

const { pack, problems } = readPack(process.argv[2] ?? process.cwd());
for (const problem of problems) console.error(problemLine(problem));
const size = `${pack.actors.size} actors, ${pack.events.size} events, ${pack.offices.size} offices, ${pack.sources.size} sources`;
if (problems.length > 0) {
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${size}.`,
  );
  process.exitCode = 1;
} else {
  console.log(`Nothing wrong in ${size}.`);
}
