/** A row of words as a candidate, unless what stands beside it makes it part of a longer name. */
import { DIGIT, KINDS } from '../../fold/characters';
import type { Candidate, CandidateEntry } from '../entries/candidate';
import type { Meant } from '../entries/entries';
import { isOnlyForm } from '../stored/forms-of-owner';
import type { Lexicon } from '../stored/load';
import type { Unit } from '../words/reader';
import { isArticleBefore, type Run } from '../words/run';
import { wordBefore } from './behind';
import { FamilyCandidate, type FamilyName } from './family';
import type { NameLike } from './name-like';
import { mayBeFamily, type Neighbours, neighboursOf, standsAlone } from './neighbours';
import { type Extent, isBehindHisWord, LONGEST_ARTICLE, withHisGiven, withHisWords } from './wider';

/** UTF-16 units, marks and dots with it; of what stands before a body's name nothing longer is asked for. */
const LONGEST_WRITTEN_ARTICLE = 2 * LONGEST_ARTICLE;
const SPACE = 0x20;
const DASH = /^[\p{Pd}_]$/u;

/** "al-" and "Al " before a name belong to its span; "el " before a Spanish one does not. */
function startWithArticle(text: string, article: Unit, start: number): number {
  if (start - article.end !== 1) return start;
  if (DASH.test(text[article.end]!)) return article.start;
  if (text.charCodeAt(article.end) !== SPACE) return start;
  const isName = article.facts.letters === 'al' || article.facts.raw === 'El';
  return isName ? article.start : start;
}

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
  const longest = isPersons ? undefined : LONGEST_WRITTEN_ARTICLE;
  const previous = wordBefore(run, text, start, LONGEST_ARTICLE, longest);
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

/** Of a crowd of namesakes nobody is told by one word more. */
const MOST_WIDENED = 4;

/** Nearly all of a long list have no words but those of the name. */
const hasOtherWords = (lexicon: Lexicon, { derived, form }: CandidateEntry): boolean =>
  derived === 'subset' || !isOnlyForm(lexicon, form);

const isWidened = (lexicon: Lexicon, { entries }: Meant): boolean =>
  entries.length <= MOST_WIDENED && entries.some((entry) => hasOtherWords(lexicon, entry));

/** With the words of his other spellings that stand beside a name: those who can stand then. */
function standWider(
  lexicon: Lexicon,
  run: Run,
  first: number,
  last: number,
  { entries, more }: Meant,
): Candidate | null {
  let widest: Extent | null = null;
  const standing: CandidateEntry[] = [];
  for (const entry of entries) {
    if (!hasOtherWords(lexicon, entry)) continue;
    const given = withHisGiven(lexicon, entry, run, first, last);
    const extent = given?.extent ?? withHisWords(lexicon, entry, run, first, last);
    if (extent === null) continue;
    widest ??= extent;
    if (extent.start === widest.start && extent.last === widest.last) {
      standing.push(given?.entry ?? entry);
    }
  }
  if (widest === null) return null;
  const { start } = widest;
  const end = endOfLetters(run, widest.last);
  return { start, end, entries: standing, more, family: null };
}

/** Before a name that could stand without it. */
const MAY_BE_HIS = new Set<NameLike>(['kunya', 'servant']);

export function stand(
  lexicon: Lexicon,
  run: Run,
  first: number,
  last: number,
  meant: Meant,
  /** The word behind begins somebody else's name. */
  isBeforeName = false,
): Candidate | null {
  // Only a person's name must be the whole of the name.
  const { entries, more, hasPeople: isPersons } = meant;
  const { start, neighbours: beside } = placeOf(run, first, last, isPersons);
  const neighbours = isBeforeName ? { ...beside, after: null } : beside;
  const isAlone = neighbours.before === null && neighbours.after === null;
  const mayStand = (entry: CandidateEntry) =>
    standsAlone(entry, neighbours) ||
    (neighbours.before === 'capital' &&
      standsAlone(entry, { ...neighbours, before: null }) &&
      isBehindHisWord(lexicon, entry, run, start));
  const standing =
    !isPersons || isAlone || entries.every(mayStand) ? entries : entries.filter(mayStand);
  const isFamily = () =>
    standing === entries ? meant.isFamily : standing.every(({ derived }) => derived === 'surname');
  const mayBeHis = isPersons && (MAY_BE_HIS.has(neighbours.before) || isFamily());
  if (mayBeHis) meant.mayBeWider ??= isWidened(lexicon, meant);
  const wider = mayBeHis && meant.mayBeWider ? standWider(lexicon, run, first, last, meant) : null;
  if (wider !== null) return wider;
  if (standing.length === 0) return null;
  const letters = endOfLetters(run, last);
  const whole = run.ends[last]!;
  const hasNumber = letters < whole && standing.some(({ text }) => ENDS_IN_DIGIT.test(text));
  return { start, end: hasNumber ? whole : letters, entries: standing, more, family: null };
}

export function standAsFamily(run: Run, index: number, name: FamilyName): Candidate | null {
  const { start, neighbours } = placeOf(run, index, index, true);
  if (!mayBeFamily(neighbours)) return null;
  return new FamilyCandidate(start, endOfLetters(run, index), name, neighbours);
}
