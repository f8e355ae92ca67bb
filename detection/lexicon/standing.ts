/** A row of words as a candidate, unless what stands beside it makes it part of a longer name. */
import { wordBefore } from './behind';
import type { Candidate } from './candidate';
import { neighboursOf, standsAlone } from './neighbours';
import type { Meant } from './outcomes';
import type { Unit } from './reader';
import { isArticleBefore, type Run } from './run';

/** Letters of the longest article; a longer word in small letters is no part of a name. */
export const LONGEST_ARTICLE = 4;
const SPACE = 0x20;
const DASH = /^\p{Pd}$/u;

/** "al-" and "Al " before a name belong to its span; "el " before a Spanish one does not. */
function startWithArticle(text: string, article: Unit, start: number): number {
  if (start - article.end !== 1) return start;
  if (DASH.test(text[article.end]!)) return article.start;
  if (text.charCodeAt(article.end) !== SPACE) return start;
  const isName = article.facts.letters === 'al' || article.facts.raw === 'El';
  return isName ? article.start : start;
}

const none = () => [];

export function stand(
  run: Run,
  first: number,
  last: number,
  { entries, more }: Meant,
): Candidate | null {
  const { text } = run;
  const start = run.starts[first]!;
  const previous = wordBefore(run, text, start, LONGEST_ARTICLE);
  const hasArticle =
    previous !== null &&
    isArticleBefore(text, previous.facts, previous.end, run.facts[first]!, start);
  const nameStart = hasArticle ? previous.start : start;
  const before = hasArticle ? wordBefore(run, text, nameStart, LONGEST_ARTICLE) : previous;
  const neighbours = neighboursOf(run, before, nameStart, first, last);
  const standing = entries.every((entry) => standsAlone(entry, neighbours))
    ? entries
    : entries.filter((entry) => standsAlone(entry, neighbours));
  if (standing.length === 0) return null;
  return {
    start: hasArticle ? startWithArticle(text, previous, start) : start,
    end: run.ends[last]!,
    entries: standing,
    more,
    alternatives: none,
  };
}
