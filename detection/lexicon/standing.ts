/** A row of words as a candidate, unless what stands beside it makes it part of a longer name. */
import { DIGIT, KINDS } from '../fold/characters';
import { wordBefore } from './behind';
import type { Candidate } from './candidate';
import { FamilyCandidate, type FamilyName } from './family';
import { mayBeFamily, type Neighbours, neighboursOf, standsAlone } from './neighbours';
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

const NOBODY: Neighbours = { before: null, after: null };

/** Where the name begins with its article, and what stands beside it. */
function placeOf(
  run: Run,
  first: number,
  last: number,
  isPersons: boolean,
): { start: number; neighbours: Neighbours } {
  const { text } = run;
  const start = run.starts[first]!;
  const previous = wordBefore(run, text, start, LONGEST_ARTICLE);
  if (
    previous === null ||
    !isArticleBefore(text, previous.facts, previous.end, run.factsOf(first), start)
  ) {
    const neighbours = isPersons ? neighboursOf(run, previous, start, first, last) : NOBODY;
    return { start, neighbours };
  }
  const before = wordBefore(run, text, previous.start, LONGEST_ARTICLE);
  const neighbours = isPersons ? neighboursOf(run, before, previous.start, first, last) : NOBODY;
  return { start: startWithArticle(text, previous, start), neighbours };
}

const ENDS_IN_DIGIT = /\d$/;

/** "al-Maliki3", "Trump42,070": a footnote's number or a count of comments is no part of the name. */
function endOfLetters({ text, starts, ends }: Run, word: number): number {
  let end = ends[word]!;
  while (end > starts[word]! && KINDS[text.charCodeAt(end - 1)] === DIGIT) end--;
  return end > starts[word]! ? end : ends[word]!;
}

export function stand(
  run: Run,
  first: number,
  last: number,
  { entries, more }: Meant,
  /** The word behind begins somebody else's name. */
  isBeforeName = false,
): Candidate | null {
  // Only a person's name must be the whole of the name.
  const isPersons = entries.some(({ type }) => type === 'person');
  const { start, neighbours: beside } = placeOf(run, first, last, isPersons);
  const neighbours = isBeforeName ? { ...beside, after: null } : beside;
  const standing = entries.every((entry) => standsAlone(entry, neighbours))
    ? entries
    : entries.filter((entry) => standsAlone(entry, neighbours));
  if (standing.length === 0) return null;
  const end = standing.some(({ text }) => ENDS_IN_DIGIT.test(text))
    ? run.ends[last]!
    : endOfLetters(run, last);
  return { start, end, entries: standing, more, family: null, alternatives: none };
}

export function standAsFamily(run: Run, index: number, name: FamilyName): Candidate | null {
  const { start, neighbours } = placeOf(run, index, index, true);
  if (!mayBeFamily(neighbours)) return null;
  return new FamilyCandidate(start, endOfLetters(run, index), name, neighbours);
}
