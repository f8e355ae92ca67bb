/** Every check of the data, in the order a person would make them. */
import type { Pack } from '../model';
import type { DataSet } from '../read/data-set';
import type { Problem } from '../read/problem';
import type { Check } from './check';
import { checkIds } from './ids';
import { checkLives } from './lives';
import { checkNames } from './names';
import { checkOffices } from './offices';
import { checkPlaces } from './places';
import { checkPrivacy } from './privacy';
import { checkScripts } from './scripts';
import { checkSources } from './sources';
import { checkStatements } from './statements';
import { checkStrikes } from './strikes';
import { checkTiming } from './timing';
import { checkWording } from './wording';

const CHECKS: Check[] = [
  checkIds,
  checkStatements,
  checkTiming,
  checkLives,
  checkNames,
  checkScripts,
  checkOffices,
  checkPlaces,
  checkSources,
  checkStrikes,
  checkWording,
  checkPrivacy,
];

export function checkData(set: DataSet, pack: Pack): Problem[] {
  const problems: Problem[] = [];
  for (const check of CHECKS) {
    check({
      set,
      pack,
      say: (at, path, message) => problems.push({ file: at.file, line: at.lineOf(path), message }),
    });
  }
  return problems;
}
