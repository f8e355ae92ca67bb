/** The cheapest way to turn one row of sounds into the other, whatever the single changes cost. */
export interface Prices {
  /** Of leaving out the sound at a place, or putting it in. */
  omission(phones: string, at: number): number;
  /** Of two different sounds standing for each other. */
  substitution(a: string, b: string): number;
}

/** Total price of the differences; 0 for the same sounds. */
export function priceOfDifference(a: string, b: string, prices: Prices): number {
  if (a === b) return 0;
  let previous = [0];
  for (let j = 0; j < b.length; j++) previous.push(previous[j]! + prices.omission(b, j));
  for (let i = 0; i < a.length; i++) {
    const row = [previous[0]! + prices.omission(a, i)];
    for (let j = 0; j < b.length; j++) {
      const isSame = a[i] === b[j];
      row.push(
        Math.min(
          previous[j + 1]! + prices.omission(a, i),
          row[j]! + prices.omission(b, j),
          previous[j]! + (isSame ? 0 : prices.substitution(a[i]!, b[j]!)),
        ),
      );
    }
    previous = row;
  }
  return previous[b.length]!;
}

/** "ab" and "ba" at one price each. */
export function bothWays(table: Map<string, number>, pairs: string, price: number): void {
  for (const pair of pairs.split(' ')) {
    table.set(pair, price);
    table.set(pair[1]! + pair[0]!, price);
  }
}
