/** The cheapest way to turn one row of sounds into the other, whatever the single changes cost. */
export interface Prices {
  /** Of leaving out the sound at a place, or putting it in. */
  omission(phones: string, at: number): number;
  /** Of two different sounds standing for each other. */
  substitution(a: string, b: string): number;
}

/** Sounds of the longest word compared; words of names are cut at less. */
const MOST_SOUNDS = 256;
/** Prices of leaving out each sound of the second word, and the row worked out last; lent to each call. */
const omissions = new Float64Array(MOST_SOUNDS);
const row = new Float64Array(MOST_SOUNDS + 1);

/** Sounds are written as one ASCII letter each. */
const SOUNDS = 128;
/** Prices of exchanges asked for so far, by both sounds. */
const substitutions = new WeakMap<Prices, (number | undefined)[]>();

function substitutionsOf(prices: Prices): (number | undefined)[] {
  let known = substitutions.get(prices);
  if (known === undefined) {
    known = new Array<number | undefined>(SOUNDS * SOUNDS).fill(undefined);
    substitutions.set(prices, known);
  }
  return known;
}

/** Total price of the differences; 0 for the same sounds. Of longer words the first sounds count. */
export function priceOfDifference(one: string, other: string, prices: Prices): number {
  if (one === other) return 0;
  const a = one.length > MOST_SOUNDS ? one.slice(0, MOST_SOUNDS) : one;
  const b = other.length > MOST_SOUNDS ? other.slice(0, MOST_SOUNDS) : other;
  const known = substitutionsOf(prices);
  const price = (one: number, other: number) => {
    const found = prices.substitution(String.fromCharCode(one), String.fromCharCode(other));
    if (one < SOUNDS && other < SOUNDS) known[one * SOUNDS + other] = found;
    return found;
  };
  row[0] = 0;
  for (let j = 0; j < b.length; j++) {
    omissions[j] = prices.omission(b, j);
    row[j + 1] = row[j]! + omissions[j]!;
  }
  for (let i = 0; i < a.length; i++) {
    const left = prices.omission(a, i);
    const sound = a.charCodeAt(i);
    // What stands before and above the place being worked out, in the row before.
    let diagonal: number = row[0]!;
    row[0] = diagonal + left;
    for (let j = 0; j < b.length; j++) {
      const above: number = row[j + 1]!;
      let least = Math.min(above + left, row[j]! + omissions[j]!);
      if (diagonal < least) {
        const other = b.charCodeAt(j);
        if (sound !== other) {
          const isKnown = sound < SOUNDS && other < SOUNDS;
          diagonal += (isKnown ? known[sound * SOUNDS + other] : undefined) ?? price(sound, other);
        }
        if (diagonal < least) least = diagonal;
      }
      row[j + 1] = least;
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** "ab" and "ba" at one price each. */
export function bothWays(table: Map<string, number>, pairs: string, price: number): void {
  for (const pair of pairs.split(' ')) {
    table.set(pair, price);
    table.set(pair[1]! + pair[0]!, price);
  }
}
