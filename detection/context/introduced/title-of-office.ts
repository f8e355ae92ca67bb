/**
 * A title and a family name introduce whoever holds such an office on the article's date: "President
 * Bush", "Defence Minister Shammari", "وزير الدفاع العبيدي".
 */
import { EVER, inOfficeOn, wordsOfTitles } from '../../actors/in-office';
import type { DaySpan } from '../../article-date';
import { withoutProclitic } from '../../fold/arabic';
import type { LanguageWords } from '../../languages/index';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { isAdjacent, wordBefore } from '../beside/neighbours';
import type { Case } from '../case';
import { isOfACountry } from '../document/country-names';

/** Words of one title, at most: "the Minister of Foreign Affairs of Iraq". */
const MOST_TITLE_WORDS = 6;
/** "Gen. Petraeus", "Secretary-General Guterres". */
const TITLE_GAP = /^(?:[-\u2010]|\.\s{1,2})$/u;

interface TitleWord {
  folded: string;
  /** Without the small words that Arabic writes on to it. */
  bare: string;
  raw: string;
}

/** The words of a title directly before the span, nearest first, in full. */
function titleWordsBefore(one: Case): TitleWord[] {
  const { passage, start } = one.spot;
  const { block, words } = passage;
  const found: TitleWord[] = [];
  let at = start;
  while (found.length < MOST_TITLE_WORDS) {
    const word = wordBefore(block.text, at);
    if (!word || !(isAdjacent(word.gap) || TITLE_GAP.test(word.gap))) break;
    const folded = words.shortTitles[word.folded] ?? word.folded;
    found.push({ raw: word.raw, folded, bare: withoutProclitic(folded)?.rest ?? folded });
    if (word.startsSentence) break;
    at = word.start;
  }
  return found;
}

export function isInOffice(one: Case, entry: CandidateEntry): boolean {
  const { evidence, articleDate } = one.hearing;
  return entry.type === 'person' && inOfficeOn(evidence.lexicon, articleDate).has(entry.id);
}

/** In an office with a title of its own, not only at a post that is said of nobody else. */
export function hasTitleOfOwn(one: Case, entry: CandidateEntry): boolean {
  const { evidence, articleDate } = one.hearing;
  const held = inOfficeOn(evidence.lexicon, articleDate).get(entry.id) ?? [];
  return held.some(({ names }) => names.length > 0);
}

/** How many words before the name are the title of an office that the one meant holds; 0 if none is. */
export function titleFit(one: Case, entry: CandidateEntry): number {
  return isInOffice(one, entry) ? fitOn(one, entry, one.hearing.articleDate) : 0;
}

/** The same for an office that he holds or has held, whenever that was. */
export const isTitled = (one: Case, entry: CandidateEntry): boolean => fitOn(one, entry, EVER) > 0;

function fitOn(one: Case, entry: CandidateEntry, days: DaySpan | null): number {
  const held = inOfficeOn(one.hearing.evidence.lexicon, days).get(entry.id) ?? [];
  const title = held.length === 0 ? [] : titleWordsBefore(one);
  if (title.length === 0) return 0;
  const { words } = one.spot.passage;
  const first = title.findIndex(
    (word) => isTitle(words, word) || words.titleEnds?.test(word.raw.toLowerCase()),
  );
  if (first < 0) return 0;
  return Math.max(
    0,
    ...held.map((office) => {
      const fit = fitOf(title, wordsOfTitles(office), first, words);
      return fit === 1 && isOfOtherOffice(words, title[fit]) ? 0 : fit;
    }),
  );
}

/**
 * "Maritime affairs minister", "Denizcilik Bakanı": what stands before one word of a title, where a noun's owner does,
 * says of which office it is.
 */
function isOfOtherOffice(words: LanguageWords, before: TitleWord | undefined): boolean {
  if (!before || !words.ownerBeforeNoun) return false;
  const { raw, folded } = before;
  const saysNothing = [
    words.articles,
    words.openers,
    words.frequent,
    words.says,
    words.former,
    words.acting,
    words.next,
    words.atThatTime,
    words.and,
    words.possessives,
    words.titles,
  ];
  if (saysNothing.some((list) => list.has(folded))) return false;
  return !POSSESSIVE.test(raw) && !isOfACountry(words, folded);
}
const POSSESSIVE = /\p{L}['’]/u;

const isTitle = ({ titles }: LanguageWords, { folded, bare }: TitleWord): boolean =>
  titles.has(folded) || titles.has(bare);

/** How many of the words next to the name are the office's; none are if they do not reach a title, at `first`. */
function fitOf(
  title: readonly TitleWord[],
  ofOffice: ReadonlySet<string>,
  first: number,
  { frequent }: LanguageWords,
): number {
  const end = title.findIndex(({ folded, bare }) => !ofOffice.has(folded) && !ofOffice.has(bare));
  let fit = end < 0 ? title.length : end;
  // "Leave it to General Kurilla": no title begins with "to", though "Adviser to the General" has it inside.
  while (fit > 0 && frequent.has(title[fit - 1]!.folded)) fit--;
  return fit > first ? fit : 0;
}

/** "Defence Minister Shammari": the title of an office that the one meant has never held. */
export function isTitledAsAnother(one: Case, entry: CandidateEntry): boolean {
  const { evidence, articleDate } = one.hearing;
  if (entry.type !== 'person' || articleDate === null) return false;
  const { articles } = one.spot.passage.words;
  // "The general Mattis": an article makes no office of a rank.
  const title = titleWordsBefore(one).filter(({ folded }) => !articles.has(folded));
  if (title.length < WORDS_OF_ONE_OFFICE) return false;
  // Nearly always no title: then nobody's offices need be read.
  const first = title.findIndex((word) => isTitle(one.spot.passage.words, word));
  if (first < 0) return false;
  let best = 0;
  let mine = 0;
  for (const [actor, held] of inOfficeOn(evidence.lexicon, EVER)) {
    for (const office of held) {
      const fit = fitOf(title, wordsOfTitles(office), first, one.spot.passage.words);
      best = Math.max(best, fit);
      if (actor === entry.id) mine = Math.max(mine, fit);
    }
  }
  return best >= WORDS_OF_ONE_OFFICE && mine < best;
}
/** "minister" alone has many bearers, "defence minister" one. */
export const WORDS_OF_ONE_OFFICE = 2;
