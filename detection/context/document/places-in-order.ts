/** Lists of places in a text, kept in reading order: what came last before a place is asked again and again. */

import type { LateMap } from '../late-map';
import { isBefore, type Position } from '../spots/spot';

/** Lists stay in reading order: a text of a million words asks for what came last a million times. */
export function insert<At extends Position>(
  lists: LateMap<string, At[]>,
  key: string,
  at: At,
): void {
  const list = lists.get(key);
  if (!list) {
    lists.set(key, [at]);
    return;
  }
  const index = countBefore(list, at);
  const there = list[index];
  if (there && there.order === at.order && there.start === at.start) return;
  if (index === list.length) list.push(at);
  else list.splice(index, 0, at);
}

export function latest<At extends Position>(list: At[] | undefined, at: Position): At | null {
  return list?.[countBefore(list, at) - 1] ?? null;
}

/** How many stand before the position. */
export function countBefore(list: Position[], at: Position): number {
  const last = list[list.length - 1];
  if (last && isBefore(last, at)) return list.length;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!, at)) low = middle + 1;
    else high = middle;
  }
  return low;
}
