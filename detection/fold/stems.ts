/** A country and its adjectives begin alike: Irak, irakische, iraquí; العراق, عراقي. */

/** Letters they share at least, without the Arabic article. */
const SHARED = 4;

export const stemOf = (folded: string): string =>
  folded.replace(/^[وفبلك]?ال(?=\p{L}{3})/u, '').slice(0, SHARED);

/** Long enough to tell one country from another. */
export const isWholeStem = (stem: string): boolean => stem.length === SHARED;
