/** The cheapest way to turn one row of sounds into the other, whatever the single changes cost. */
export interface Prices {
  /** Of leaving out the sound at a place, or putting it in. */
  omission(phones: string, at: number): number;
  /** Of two different sounds standing for each other. */
  substitution(a: string, b: string): number;
}

/** Each letter left out, put in or changed is one mistake. */
export const BY_LETTERS: Prices = { omission: () => 1, substitution: () => 1 };

/** Sounds of the longest word compared; words of names are cut at less. */
const MOST_SOUNDS = 256;
/** Prices of leaving out each sound of the second word, and the row worked out last; lent to each call. */
const omissions = new Float64Array(MOST_SOUNDS);
const row = new Float64Array(MOST_SOUNDS + 1);

/** Sounds are written as one ASCII letter each. */
const SOUNDS = 128;
const PLACES = { only: 0, first: 1, inside: 2, last: 3 };

/** Prices asked for so far: by both sounds, and by place and sound. NaN where none was. */
class KnownPrices {
  readonly substitutions = new Float64Array(SOUNDS * SOUNDS).fill(Number.NaN);
  readonly omissions = new Float64Array(4 * SOUNDS).fill(Number.NaN);

  constructor(readonly prices: Prices) {}

  omission(phones: string, at: number): number {
    const sound = phones.charCodeAt(at);
    if (sound >= SOUNDS) return this.prices.omission(phones, at);
    const cell = placeOf(phones, at) * SOUNDS + sound;
    const known = this.omissions[cell]!;
    if (!Number.isNaN(known)) return known;
    const price = this.prices.omission(phones, at);
    this.omissions[cell] = price;
    return price;
  }

  substitution(one: number, other: number): number {
    const cell = one * SOUNDS + other;
    const isKept = one < SOUNDS && other < SOUNDS;
    const known = isKept ? this.substitutions[cell]! : Number.NaN;
    if (!Number.isNaN(known)) return known;
    const price = this.prices.substitution(String.fromCharCode(one), String.fromCharCode(other));
    if (isKept) this.substitutions[cell] = price;
    return price;
  }
}

function placeOf({ length }: string, at: number): number {
  if (at === 0) return length === 1 ? PLACES.only : PLACES.first;
  return at === length - 1 ? PLACES.last : PLACES.inside;
}

const allKnown = new WeakMap<Prices, KnownPrices>();

function knownPricesOf(prices: Prices): KnownPrices {
  let known = allKnown.get(prices);
  if (known === undefined) {
    known = new KnownPrices(prices);
    allKnown.set(prices, known);
  }
  return known;
}

/**
 * Total price of the differences; 0 for the same sounds. Of longer words the first sounds count. What
 * costs `limit` or more is not reckoned further: then the answer is some price beyond it.
 */
export function priceOfDifference(
  one: string,
  other: string,
  prices: Prices,
  limit = Number.POSITIVE_INFINITY,
): number {
  if (one === other) return 0;
  const a = one.length > MOST_SOUNDS ? one.slice(0, MOST_SOUNDS) : one;
  const b = other.length > MOST_SOUNDS ? other.slice(0, MOST_SOUNDS) : other;
  const known = knownPricesOf(prices);
  row[0] = 0;
  for (let j = 0; j < b.length; j++) {
    omissions[j] = known.omission(b, j);
    row[j + 1] = row[j]! + omissions[j]!;
  }
  for (let i = 0; i < a.length; i++) {
    const left = known.omission(a, i);
    const sound = a.charCodeAt(i);
    // What stands before and above the place being worked out, in the row before.
    let diagonal: number = row[0]!;
    let cheapest = diagonal + left;
    row[0] = cheapest;
    for (let j = 0; j < b.length; j++) {
      const above: number = row[j + 1]!;
      let least = Math.min(above + left, row[j]! + omissions[j]!);
      if (diagonal < least) {
        const other = b.charCodeAt(j);
        if (sound !== other) diagonal += known.substitution(sound, other);
        if (diagonal < least) least = diagonal;
      }
      row[j + 1] = least;
      if (least < cheapest) cheapest = least;
      diagonal = above;
    }
    if (cheapest >= limit) return cheapest;
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
