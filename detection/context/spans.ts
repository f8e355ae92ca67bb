/** The part of a match that is the name: no titles, no articles of the language. */
import { foldToken } from '../fold/normalise';
import type { CandidateEntry } from '../lexicon/candidate';
import type { Spot } from './spot';

const LEADING = /^([\p{L}\p{M}][\p{L}\p{M}'’]*\.?)(\s+|['’])(?=\S)/u;

export function nameSpan(
  spot: Spot,
  entry: CandidateEntry,
  listedText: string,
): { start: number; end: number } {
  const { words, block } = spot.passage;
  let { start } = spot;
  for (;;) {
    const found = LEADING.exec(block.text.slice(start, spot.end));
    if (!found) break;
    const folded = foldToken(found[1]!.replace(/\.$/, ''));
    const isArticle = words.articles.has(folded) && !/^a?l$/.test(folded);
    const isTitle = entry.type === 'person' && words.titles.has(folded);
    if (!isArticle && !isTitle) break;
    start += found[0].length;
  }
  return { start: withoutProclitic(spot, listedText, start), end: spot.end };
}

/** و "and", ب "in" and the like, written on to a name that does not start with them. */
function withoutProclitic(spot: Spot, listedText: string, start: number): number {
  const first = /^[وفبك](?=\p{L}{3})/u.exec(spot.surface);
  if (!first || listedText === '') return start;
  const surface = foldToken(spot.surface);
  const listed = foldToken(listedText);
  return surface.startsWith(listed.slice(0, 3)) || !surface.slice(1).startsWith(listed.slice(0, 3))
    ? start
    : start + 1;
}
