/** Who heads or has headed a body, by the offices of the lexicon: such a person near its name says which body is meant. */
import type { Lexicon } from '../lexicon/load';

const known = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/** Actor ids of all who hold or have held an office or post of the body. */
export function headsOf(lexicon: Lexicon, body: string): readonly string[] {
  let byBody = known.get(lexicon);
  if (!byBody) {
    byBody = new Map();
    known.set(lexicon, byBody);
  }
  let heads = byBody.get(body);
  if (!heads) {
    const { offices, posts = [] } = lexicon.details;
    const own = [...offices, ...posts].filter((office) => office.body === body);
    heads = own.flatMap(({ holders }) => holders.map(({ actor }) => actor));
    byBody.set(body, heads);
  }
  return heads;
}
