/** What stands between the words of somebody's name: may it stand inside a name? */
import { isOrdinaryArabicWord } from '../../fold/arabic-words';
import { isFunctionWord } from '../../fold/common-words';
import { foldToken } from '../../fold/normalise';
import { ARTICLES, ASSIMILATED } from '../../fold/words';
import type { Heard, Verdict } from './comparison';

/** A dash with spaces parts a dateline from a sentence ("BAGHDAD, AP - The Iraqi..."). */
const DASH = /\s\p{Pd}+\s|—/u;
const CLOSED = /[»”"«“„)\]*]/u;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Words the list does not know, between first and family name: one, and names borne by many beside it. */
const MOST_UNKNOWN = 2;
/** A letter by itself is "and" in Arabic, not anybody. */
const SHORTEST_NAME = 2;

const QUOTATION_MARK = /[«»“”"„]/;

/** `isWhole`: all words of the form. */
export function holdsTogether(
  text: string,
  heard: readonly Heard[],
  skipped: number,
  verdict: Verdict,
  isWhole: boolean,
): boolean {
  // The words of the form themselves, letter for letter.
  const isSaid = verdict.agreement === 'folded';
  const isListed = isSaid && isWhole;
  const { facts } = heard[heard.length - 1]!.unit;
  // "Charles E" is no Charles Cooper.
  if (heard.length > 1 && !isListed && /^\p{Lu}$/u.test(facts.raw)) return false;
  for (let i = 1; i < heard.length; i++) {
    const from = heard[i - 1]!.unit.end;
    const to = heard[i]!.unit.start;
    if (to - from <= 1) continue;
    const between = text.slice(from, to);
    if (DASH.test(between) || (!isListed && QUOTATION_MARK.test(between))) return false;
    // Abdul Rosyid Bashir is no Abdul Bashir.
    if (skipped > 0 && isFirstHalf(heard[i - 1]!) && between.match(WORD)?.some(isNoArticle))
      return false;
    if (heard[i]!.unit.facts.isArabic) {
      if (CLOSED.test(between) && (!isSaid || skipped > 0)) return false;
      if (skipped > 0 && !between.match(WORD)?.every(isArabicName)) return false;
    }
  }
  if (skipped === 0 || isSaid) return true;
  // With a word unknown to the list, the known ones must be the very words; Arabic leaves too much out.
  // But for fathers before a tribe or a town that few are called by, where the name is listed in Latin letters.
  if (heard[0]!.unit.facts.isArabic) {
    return verdict.crossScript && !facts.isCommonName && WITH_ARTICLE.test(facts.raw);
  }
  return skipped <= MOST_UNKNOWN;
}
const WITH_ARTICLE = /^[اٱ]ل/u;

const isFirstHalf = ({ unit: { facts } }: Heard) => facts.abd !== null || facts.half === 'first';

function isNoArticle(word: string): boolean {
  const folded = foldToken(word);
  return !ARTICLES.has(folded) && !ASSIMILATED.has(folded);
}

function isArabicName(word: string): boolean {
  const folded = foldToken(word);
  if (folded.length < SHORTEST_NAME) return false;
  return !isOrdinaryArabicWord(folded) && !isFunctionWord(folded);
}
