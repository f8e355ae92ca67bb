/**
 * Names as most would write them, letter for letter in the same places: with capitals where a writer left
 * them out (Gholam-reza, Al-masri, a line "mahmoud abbas"), and without the full stop of what stands for
 * "son of" or for a name (Ahmad b. Hanbal, Md. Yunus). All else stays, so that offsets do.
 */
import { isFunctionWord } from './common-words';
import { foldToken } from './normalise';
import { isFiledSpelling } from './phones';
import { ARTICLES, ASSIMILATED, FILIATIONS, isAbd, isWrittenTogether } from './words';

/** UTF-16 units and words; a longer line in small letters is no name. */
const LONGEST_LINE = 60;
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;
const SMALL_LINE = /^[\p{Ll}\p{M}'’‘ʿʾ` -]+$/u;
const LETTERS = /[\p{L}\p{M}'’‘ʿʾ`]/u;
const WORD = /[\p{Ll}\p{M}'’‘ʿʾ`]+/gu;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

const isArticle = (folded: string) => ARTICLES.has(folded) || ASSIMILATED.has(folded);

/** The first letter large, unless that takes more room (ß). */
function large(word: string): string {
  const at = word.search(SMALL);
  const letter = word.charAt(at).toUpperCase();
  return at < 0 || letter.length > 1 ? word : word.slice(0, at) + letter + word.slice(at + 1);
}

/** "mahmoud abbas": nothing but a few words in small letters, none of which stands in every text. */
function isNameInSmall(text: string): boolean {
  if (text.length > LONGEST_LINE || !SMALL_LINE.test(text)) return false;
  const words = text.trim().split(/ +/);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  return words.every((word) => isParticle(foldToken(word)) || !isFunctionWord(foldToken(word)));
}

const isParticle = (folded: string) => isArticle(folded) || FILIATIONS.has(folded);

function lineInCapitals(text: string): string {
  return text.replace(WORD, (word) => (isParticle(foldToken(word)) ? word : large(word)));
}

/** The half of a name that begins at a place, behind a hyphen: does it, or what stands before it, tell that it is one? */
function isHalfOfName(text: string, hyphen: number, end: number): boolean {
  let start = hyphen;
  while (start > 0 && LETTERS.test(text.charAt(start - 1))) start--;
  const written = text.slice(start, hyphen);
  const before = foldToken(written);
  const half = foldToken(text.slice(hyphen + 1, end));
  const isLarge = CAPITAL.test(written);
  if (isArticleOf(before, half) && written !== written.toUpperCase()) {
    return half.length >= SHORTEST_HALF && (isLarge || goesOn(text, start));
  }
  return isLarge && (isAbd(before) || isFiledSpelling(half) || isWrittenTogether(half));
}
/** Letters; "al-an" is a word. */
const SHORTEST_HALF = 3;

/** Assimilated only to the letter it took on: as-sadr, but ad hoc. */
const isArticleOf = (article: string, word: string): boolean =>
  ARTICLES.has(article) || (ASSIMILATED.has(article) && article.charAt(1) === word.charAt(0));

/** An article in small letters: behind the name it stands in. */
function goesOn(text: string, article: number): boolean {
  if (!/[ -]/.test(text.charAt(article - 1))) return false;
  const before = text.slice(Math.max(0, article - LONGEST_LINE), article - 1);
  return BEGINS_LARGE.test(before) || isAbd(foldToken(/\p{L}*$/u.exec(before)?.[0] ?? ''));
}

/** Of the last word. */
const BEGINS_LARGE = /(?:^|[\s\p{Pd}])['’‘ʿʾ`]?\p{Lu}[\p{L}\p{M}'’‘ʿʾ`]*$/u;

function withLargeHalves(text: string): string {
  let written = text;
  for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
    if (!SMALL.test(text.charAt(at + 1)) || !LETTERS.test(text.charAt(at - 1))) continue;
    let end = at + 1;
    while (end < text.length && LETTERS.test(text.charAt(end))) end++;
    const half = written.slice(at + 1, end);
    if (isArticle(foldToken(half)) || !isHalfOfName(written, at, end)) continue;
    written = written.slice(0, at + 1) + large(half) + written.slice(end);
  }
  return written;
}

/** With the full stop, and as long without it. */
const ABBREVIATED: readonly (readonly [written: string, meant: string])[] = [
  [' b. ', ' bn '],
  ['Md. ', 'Md  '],
  ['Muh. ', 'Muh  '],
  ['Mohd. ', 'Mohd  '],
  ['Abd. ', 'Abd  '],
];

function withoutFullStops(text: string): string {
  let written = text;
  for (const [stopped, plain] of ABBREVIATED) {
    if (written.includes(stopped)) written = written.replaceAll(stopped, plain);
  }
  return written;
}

export function asNamesAreWritten(text: string): string {
  const line = isNameInSmall(text) ? lineInCapitals(text) : text;
  const halves = line.includes('-') ? withLargeHalves(line) : line;
  return halves.includes('. ') ? withoutFullStops(halves) : halves;
}
