/** Places boxes in columns: close together, each near those it is tied to, none over another. Pure. */
import type { Relation } from './model';

/** Passes over the columns; more make no visible difference. */
const PASSES = 8;

export function stack(
  columns: string[][],
  relations: Pick<Relation, 'from' | 'to'>[],
  heightOf: (id: string) => number,
  order: Map<string, number>,
  between: number,
): Map<string, number> {
  const sorted = columns.map((ids) => [...ids].sort((a, b) => order.get(a)! - order.get(b)!));
  const lengths = sorted.map((ids) => total(ids, heightOf, between));
  const longest = Math.max(...lengths);
  const tops = new Map<string, number>();
  sorted.forEach((ids, i) => {
    let y = (longest - lengths[i]!) / 2;
    for (const id of ids) {
      tops.set(id, y);
      y += heightOf(id) + between;
    }
  });
  for (let pass = 0; pass < PASSES; pass++)
    for (const ids of pass % 2 ? [...sorted].reverse() : sorted)
      settle(ids, tops, relations, heightOf, between, longest);
  return tops;
}

/**
 * Moves each box towards the middle of its neighbours, then down and up so that nothing overlaps or leaves.
 */
function settle(
  ids: string[],
  tops: Map<string, number>,
  relations: Pick<Relation, 'from' | 'to'>[],
  heightOf: (id: string) => number,
  between: number,
  longest: number,
): void {
  for (const id of ids) {
    const others = relations.flatMap(({ from, to }) =>
      from === id ? tops.get(to)! : to === id ? tops.get(from)! : [],
    );
    if (others.length > 0) tops.set(id, others.reduce((sum, y) => sum + y, 0) / others.length);
  }
  let floor = 0;
  for (const id of ids) {
    const top = Math.max(tops.get(id)!, floor);
    tops.set(id, top);
    floor = top + heightOf(id) + between;
  }
  let ceiling = longest;
  for (const id of [...ids].reverse()) {
    const top = Math.min(tops.get(id)!, ceiling - heightOf(id));
    tops.set(id, top);
    ceiling = top - between;
  }
}

function total(ids: string[], heightOf: (id: string) => number, between: number): number {
  return ids.reduce((sum, id) => sum + heightOf(id) + between, -between);
}
