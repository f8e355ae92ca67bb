/** In order nearly always already: then no room is asked for to sort in. */
export function sorted<Item>(list: Item[], compare: (a: Item, b: Item) => number): Item[] {
  for (let i = 1; i < list.length; i++) {
    if (compare(list[i - 1]!, list[i]!) > 0) return list.sort(compare);
  }
  return list;
}
