/** Words of a text that are names of many, or half a name: they tell little by themselves, and less in another order. */
import { isWellKnown } from '../../fold/phones';
import type { Heard } from '../compare/comparison';
import { isMuhammad } from '../words/shortenings';

export const isBorneByMany = ({ unit: { facts } }: Heard): boolean =>
  facts.isCommonName || facts.abd !== null;
export const isKnownToMany = (heard: Heard): boolean =>
  isBorneByMany(heard) || isWellKnown(heard.hearing?.phones ?? '');

/** Abd and Abu belong to the word after them, -Allah and -din to the word before. */
export function isNameByItself(
  { unit: { facts } }: Heard,
  at: number,
  heard: readonly Heard[],
): boolean {
  const isFirstHalf = facts.abd !== null || facts.half === 'first';
  return isFirstHalf ? at === heard.length - 1 : at === 0 || facts.half !== 'second';
}

/**
 * In another order somebody else: Salah Adnan is not Adnan Salah, nor Musa Muhammad Muhammad Musa. Of
 * three names that not all most people bear, the order is the list's; and a name that few bear is the
 * family's, wherever it stands (Rezaei Mohsen), unless beside it is only Muhammad.
 */
export function isTurnedIntoAnother(heard: readonly Heard[]): boolean {
  if (!heard.every(isKnownToMany)) return false;
  if (heard.length >= ENOUGH_TURNED)
    return heard.every(({ unit }) => unit.facts.bearers === 'most');
  return heard.some(({ unit }) => isMuhammad(unit.facts)) || heard.every(isBorneByMany);
}
const ENOUGH_TURNED = 3;
