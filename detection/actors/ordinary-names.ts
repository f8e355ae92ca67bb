/**
 * Names made only of words of a language ("Coordination Framework", "White House", الإطار التنسيقي):
 * others have the same words for other things, so such a name wants a text that is about the field.
 */
import { isFunctionWord } from '../fold/common-words';
import { beginsArabic } from '../fold/letters';
import { foldToken } from '../fold/normalise';
import { isOrdinaryWord } from '../fold/ordinary-words';
import { keptIn } from '../kept-in';
import { CODES, languageLists, listsOf } from '../languages/index';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import { keptByNumber } from '../lexicon/stored/kept';
import type { Lexicon } from '../lexicon/stored/load';

interface Words {
  /** Beyond those that names are compared by. */
  ordinary: ReadonlySet<string>;
  /** "Iraqi", "Islamic", "kurde": says whose it is, and so takes the doubt away. Null where none is listed. */
  telling: RegExp | null;
}
const known = new WeakMap<Lexicon, Words>();

/** Those of the lexicon's field. */
function wordsOf(lexicon: Lexicon): Words {
  return keptIn(known, lexicon, () => {
    const { ordinary = [], telling = [] } = lexicon.details.nameWords ?? {};
    return { ordinary: new Set(ordinary.map(foldToken)), telling: anyOf(telling) };
  });
}

/** A star stands for any ending. */
function anyOf(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const folded = words.map((word) =>
    word.endsWith('*') ? foldToken(word.slice(0, -1)) : `${foldToken(word)}$`,
  );
  return new RegExp(`^(?:${folded.join('|')})`);
}

const tells = (lexicon: Lexicon, folded: string): boolean =>
  wordsOf(lexicon).telling?.test(folded) ?? false;

/** How many telling words a form of nothing but words has; 0 where some word is a name. */
const countOfWords = keptByNumber((lexicon, form, isPerson: boolean) =>
  countOf(lexicon, lexicon.form(form), isPerson),
);

/** An organisation's form of ordinary words, or one word that a language uses for something else too. */
export function isOrdinaryName(lexicon: Lexicon, entry: CandidateEntry): boolean {
  const count = countOfWords(lexicon, entry.form, entry.type === 'person');
  return count > 0 && count <= MOST_WORDS;
}

export function isMadeOfWords(lexicon: Lexicon, entry: CandidateEntry): boolean {
  return countOfWords(lexicon, entry.form, entry.type === 'person') > 0;
}

const isOnlyTelling = keptByNumber((lexicon, form, isPerson: boolean) => {
  const { text, kind } = lexicon.form(form);
  const parts = text.split(/[\s\p{Pd}\u200c]+/u).map(foldToken);
  if (isPerson || kind === 'acronym' || parts.length < 2 || text.split(' ').some(isShouted))
    return false;
  return parts.every((part) => isOrdinary(lexicon, part) || tells(lexicon, part));
});

/** An organisation's form of ordinary words and of words that say whose it is. */
export function tellsOnlyWhose(lexicon: Lexicon, entry: CandidateEntry): boolean {
  return isOnlyTelling(lexicon, entry.form, entry.type === 'person');
}

/** Three words of a language together are a name after all ("Popular Mobilization Forces"). */
const MOST_WORDS = 2;

interface Form {
  text: string;
  lang: string | null;
  kind: string;
}

function countOf(lexicon: Lexicon, { text, lang, kind }: Form, isPerson: boolean): number {
  if (kind === 'acronym') return 0;
  const parts = text.split(/[\s\p{Pd}\u200c]+/u).filter((part) => part !== '');
  if (parts.length === 1 && isAlsoWord(foldToken(parts[0]!), lang)) return 1;
  if (isPerson || parts.some(isShouted)) return 0;
  if (!parts.every((part) => isOrdinary(lexicon, foldToken(part)))) return 0;
  return parts.filter((part) => !isFunctionWord(foldToken(part))).length;
}

/** A form of no language in particular may stand in any. */
function isAlsoWord(folded: string, lang: string | null): boolean {
  if (lang !== null) return languageLists(lang, beginsArabic(folded)).alsoWords.has(folded);
  return CODES.some((code) => listsOf(code).alsoWords.has(folded));
}

/** The words of a name that say whose it is, folded. */
export function wordsThatTell(lexicon: Lexicon, text: string): string[] {
  return (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [])
    .map(foldToken)
    .filter((word) => tells(lexicon, word));
}

const isShouted = (part: string) => /\p{Lu}{2}|\p{Lu}\./u.test(part);

function isOrdinary(lexicon: Lexicon, folded: string): boolean {
  if (tells(lexicon, folded)) return false;
  const { ordinary } = wordsOf(lexicon);
  const elided = folded.replace(/^[dl]['’]?(?=\p{L}{4})/u, '');
  return [folded, elided].some(
    (word) => ordinary.has(word) || isFunctionWord(word) || isOrdinaryWord(word),
  );
}
