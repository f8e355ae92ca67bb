/**
 * Names as most would write them, letter for letter in the same places: with capitals where a writer left
 * them out (Gholam-reza, Al-masri, a line "mahmoud abbas"), without the full stop of what stands for "son
 * of" or for a name (Ahmad b. Hanbal, Md. Yunus), without the rest of an article (Abu l-Fadl), without spaces
 * beside its hyphen (Haider al - Abadi). All else stays, so that offsets do. Asked of every text: what is no name
 * is told by a look at a character or two.
 */
import { BREAK, isLetter, KINDS, LOWER, UPPER } from './characters';
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
const isParticle = (folded: string) => isArticle(folded) || FILIATIONS.has(folded);

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

const lineInCapitals = (text: string): string =>
  text.replace(WORD, (word) => (isParticle(foldToken(word)) ? word : large(word)));

/** "Abu l-Fadl", "Abū ṭ-Ṭayyib": what is left of the article when read. */
function isRestOfArticle(text: string, hyphen: number): boolean {
  if (text.charCodeAt(hyphen - 2) !== SPACE) return false;
  const [rest, next] = [text.charAt(hyphen - 1), text.charAt(hyphen + 1)];
  if (!SMALL.test(rest) || !CAPITAL.test(next)) return false;
  return rest === 'l' || foldToken(rest) === foldToken(next);
}
const SPACE = 0x20;

/** The half of a name that begins behind a hyphen: does it, or what stands before it, tell that it is one? */
function isHalfOfName(text: string, start: number, hyphen: number, end: number): boolean {
  const isLarge = beginsLarge(text, start);
  const written = text.slice(start, hyphen);
  const before = foldToken(written);
  if (!isLarge && !isArticle(before)) return false;
  const half = foldToken(text.slice(hyphen + 1, end));
  if (isArticleOf(before, half) && written !== written.toUpperCase()) {
    return half.length >= SHORTEST_HALF && (isLarge || goesOn(text, start));
  }
  return isLarge && (isAbd(before) || isFiledSpelling(half) || isWrittenTogether(half));
}
/** Letters; "al-an" is a word. */
const SHORTEST_HALF = 3;
const LONGEST_ARTICLE = 4;

/** Nearly every character is told by its kind. */
function isOfWord(text: string, at: number): boolean {
  const kind = KINDS[text.charCodeAt(at)]!;
  return isLetter(kind) || (kind !== BREAK && LETTERS.test(text.charAt(at)));
}

function beginsLarge(text: string, start: number): boolean {
  const first = KINDS[text.charCodeAt(start)];
  if (first === UPPER) return true;
  const isSmall = first === LOWER && KINDS[text.charCodeAt(start + 1)] === LOWER;
  return !isSmall && CAPITAL.test(text.slice(start, start + 2));
}

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

function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && isOfWord(text, start - 1)) start--;
  return start;
}

function withLargeHalves(text: string): string {
  let written = text;
  for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
    const next = KINDS[text.charCodeAt(at + 1)];
    if (next !== LOWER) {
      if (isRestOfArticle(text, at)) {
        written = `${written.slice(0, at - 1)}  ${written.slice(at + 1)}`;
        continue;
      }
      if (!SMALL.test(text.charAt(at + 1))) continue;
    }
    const start = startOfWord(text, at);
    // "long-term", "well-known"
    if (at - start > LONGEST_ARTICLE && KINDS[text.charCodeAt(start)] === LOWER) continue;
    let end = at + 1;
    while (end < text.length && isOfWord(text, end)) end++;
    if (!isHalfOfName(text, start, at, end)) continue;
    const half = text.slice(at + 1, end);
    if (isArticle(foldToken(half))) continue;
    written = written.slice(0, at + 1) + large(half) + written.slice(end);
  }
  return written;
}

/** "Moqtada al - Sadr": machines that translate put spaces beside a hyphen. */
const APART = /(?<![\p{L}\p{M}])([AaEe]l) - (?=\p{Lu})/gu;
const withArticlesJoined = (text: string): string =>
  text.includes('l - ') ? text.replace(APART, '$1   ') : text;

/** With a full stop, and as long without it; by the letter before it. */
const ABBREVIATED: Partial<Record<string, readonly (readonly [string, string])[]>> = {
  b: [['b', 'bn']],
  d: [
    ['Md', 'Md '],
    ['Mohd', 'Mohd '],
    ['Abd', 'Abd '],
  ],
  h: [['Muh', 'Muh ']],
};

function withoutFullStops(text: string): string {
  let written = text;
  for (let stop = text.indexOf('.', 1); stop > 0; stop = text.indexOf('.', stop + 1)) {
    if (text.charCodeAt(stop + 1) !== SPACE) continue;
    const words = ABBREVIATED[text.charAt(stop - 1)];
    if (words === undefined) continue;
    for (const [word, meant] of words) {
      const start = stop - word.length;
      if (!text.startsWith(word, start) || (start > 0 && text.charCodeAt(start - 1) !== SPACE))
        continue;
      written = written.slice(0, start) + meant + written.slice(stop + 1);
    }
  }
  return written;
}

export function asNamesAreWritten(text: string): string {
  const line = isNameInSmall(text) ? lineInCapitals(text) : text;
  if (!text.includes('-')) return withoutFullStops(line);
  return withArticlesJoined(withoutFullStops(withLargeHalves(line)));
}
