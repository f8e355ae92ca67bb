/** The names that stand near a title: a block may be a whole book, and every title asks. */
import type { Decided } from '../context/mention';
import type { Spot } from '../context/spots/spot';

/** UTF-16 units; before the title the name itself and an apposition, behind it the gap to the name. */
const REACH = { before: 300, behind: 60 };

const NOBODY: readonly Decided[] = [];

export class NamesBeside {
  /** In reading order, by the order of their passage. */
  readonly #passages = new Map<number, Decided[]>();

  constructor(names: readonly Decided[]) {
    for (const name of names) {
      const { order } = name.spot.passage;
      const list = this.#passages.get(order);
      if (list) list.push(name);
      else this.#passages.set(order, [name]);
    }
    for (const list of this.#passages.values()) list.sort(byStart);
  }

  near({ passage, start, end }: Spot): readonly Decided[] {
    const list = this.#passages.get(passage.order);
    if (list === undefined) return NOBODY;
    const from = firstFrom(list, start - REACH.before);
    const to = firstFrom(list, end + REACH.behind);
    return list.slice(from, to);
  }
}

const byStart = (a: Decided, b: Decided) => a.mention.start - b.mention.start;

/** The first that begins at a place or behind it. */
function firstFrom(list: readonly Decided[], place: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.mention.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
