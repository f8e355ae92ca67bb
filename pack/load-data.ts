/** Turns `data/` into a pack in one step, for the build, the command line and tests. Node only. */
import { checkData } from './checks/all';
import { compilePack } from './compile/pack';
import type { Pack } from './model';
import { readDataSet } from './read/data-set';
import { DataProblems, inReadingOrder, type Problem } from './read/problem';

/** Throws `DataProblems` with everything that is wrong. `root` is the project's folder. */
export function loadPackFromData(root: string): Pack {
  const { pack, problems } = readPack(root);
  if (problems.length > 0) throw new DataProblems(problems);
  return pack;
}

/** Whatever of the data can be read, and every problem in it. */
export function readPack(root: string): { pack: Pack; problems: Problem[] } {
  const set = readDataSet(root);
  const pack = compilePack(set);
  return { pack, problems: inReadingOrder([...set.problems, ...checkData(set, pack)]) };
}
