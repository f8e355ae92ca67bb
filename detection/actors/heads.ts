/** Who heads or has headed a body, by the offices of the lexicon: such a person near its name says which body is meant. */

import { keptIn } from '../kept-in';
import type { Lexicon } from '../lexicon/stored/load';

const known = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/** Actor ids of all who hold or have held an office or post of the body. */
export function headsOf(lexicon: Lexicon, body: string): readonly string[] {
  const byBody = keptIn(known, lexicon, () => new Map<string, readonly string[]>());
  return keptIn(byBody, body, () => {
    const { offices, posts = [] } = lexicon.details;
    const own = [...offices, ...posts].filter((office) => office.body === body);
    return own.flatMap(({ holders }) => holders.map(({ actor }) => actor));
  });
}

/** The same, and all who are said to lead the body, to speak for it or to be of it. */
export function thoseOf(lexicon: Lexicon, body: string): readonly string[] {
  const byBody = keptIn(tied, lexicon, () => new Map<string, readonly string[]>());
  return keptIn(byBody, body, () => {
    const { ties = [] } = lexicon.details;
    const own = ties.filter((tie) => tie.body === body).map(({ actor }) => actor);
    return [...headsOf(lexicon, body), ...own];
  });
}
const tied = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/** Actor ids of all who are said to speak for the body or to have spoken for it. */
export function speakersOf(lexicon: Lexicon, body: string): readonly string[] {
  const { speakers = [] } = lexicon.details;
  const own = speakers.filter((office) => office.body === body);
  return own.flatMap(({ holders }) => holders.map(({ actor }) => actor));
}
