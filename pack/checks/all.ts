/** Every check of the data, in the order a person would make them. */
import type { Pack } from '../model';
import type { DataSet } from '../read/data-set';
import type { Problem } from '../read/problem';
import { checkIds } from './ids';

export type Check = (set: DataSet, pack: Pack) => Problem[];

const CHECKS: Check[] = [checkIds];

export function checkData(set: DataSet, pack: Pack): Problem[] {
  return CHECKS.flatMap((check) => check(set, pack));
}
