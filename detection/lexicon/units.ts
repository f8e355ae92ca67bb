/**
 * What one step along a name is: usually a token, sometimes two or three that romanisation writes
 * as one (Abd al-Rahman, Nasr Allah, Salah al-Din). Used the same way on forms and on text, so that
 * both end in the same keys.
 */
import { isArabicToken, withoutArticle } from '../fold/arabic';
import { APOSTROPHE, ARABIC, BREAK, INVISIBLE, kindOf, UPPER } from '../fold/characters';
import { foldToken } from '../fold/normalise';
import { type Reading, skeleton, skeletonOfArabic } from '../fold/romanised';
import { ARTICLES, isAbd, stemWord } from '../fold/words';
import { type Token, tokenAt } from '../tokens';
import { hashText, SKELETON_SEED, WORD_SEED } from './hash';

export interface Unit {
  start: number;
  end: number;
  kind: number;
  /** Folded letters; Arabic without its article. */
  letters: string;
  raw: string;
  isArabic: boolean;
}

const GOD = new Set(['allah', 'ullah', 'ollah', 'الله']);
const FAITH = new Set(['din', 'deen', 'dine', 'eddin', 'eddine', 'uddin', 'addin', 'دين']);
const ABD_ARABIC = 'عبد';
const MOST_BETWEEN = 4;

/** Between two words of one name: space, hyphens, closing quotes and brackets; never a comma. */
const GLUE = /^[\s\p{Pd}'’‘"“”»«)\]*_­​-‏]+$/u;
const INITIAL = /^\.[\s-]?$/;

export function holdsTogether(text: string, first: Token | Unit, second: Token | Unit): boolean {
  const from = first.end;
  const to = second.start;
  if (to === from) return true;
  if (to === from + 1) {
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0x2d || code === 0xa0) return true;
  }
  if (to - from > MOST_BETWEEN) return false;
  const between = text.slice(from, to);
  if (between.includes('\n\n')) return false;
  if (GLUE.test(between)) return true;
  // "J. Trump", "U.S. Coalition"
  return (
    INITIAL.test(between) && kindOf(text.charCodeAt(from - 1)) === UPPER && isInitials(text, first)
  );
}

function isInitials(text: string, token: Token | Unit): boolean {
  const length = token.end - token.start;
  return length === 1 || text.slice(token.start, token.end).includes('.');
}

function unitOf(text: string, token: Token): Unit {
  const raw = text.slice(token.start, token.end);
  const isArabic = token.kind === ARABIC;
  const folded = foldToken(raw).replace(/\./g, '');
  return { ...token, raw, isArabic, letters: isArabic ? withoutArticle(folded) : folded };
}

export interface Reader {
  text: string;
  limit: number;
  language: string | null;
}

export function firstUnit(reader: Reader, from: number): Unit | null {
  const token = tokenAt(reader.text, from, reader.limit, reader.language);
  return token && unitOf(reader.text, token);
}

/** The unit after `unit`, if it may belong to the same name. */
export function nextUnit(reader: Reader, unit: Unit): Unit | null {
  const next = firstUnit(reader, unit.end);
  return next && holdsTogether(reader.text, unit, next) ? next : null;
}

export function isArticle(unit: Unit): boolean {
  return !unit.isArabic && ARTICLES.has(unit.letters);
}

function join(first: Unit, last: Unit): Unit {
  return {
    start: first.start,
    end: last.end,
    kind: first.kind,
    isArabic: first.isArabic,
    raw: `${first.raw} ${last.raw}`,
    letters: first.letters + last.letters,
  };
}

/** `unit` with what romanisation writes together with it, or null. */
export function joined(reader: Reader, unit: Unit): Unit | null {
  let next = nextUnit(reader, unit);
  if (next === null || next.isArabic !== unit.isArabic) return null;
  const abd = unit.isArabic ? unit.letters === ABD_ARABIC : isAbd(unit.letters);
  if (isArticle(next)) {
    const after = nextUnit(reader, next);
    if (after === null || !(abd || FAITH.has(after.letters))) return null;
    next = after;
  }
  if (abd) return join({ ...unit, letters: unit.isArabic ? unit.letters : 'abd' }, next);
  return GOD.has(next.letters) || FAITH.has(next.letters) ? join(unit, next) : null;
}

/** Abdulrahman and Abd al-Rahman meet in "abdrahman". */
function withoutAbdVowel(letters: string): string {
  return letters.replace(/^(abd)[aeou]{1,2}(?:l(?![aeiou]?h?$)|(?=[rnszdt]))(?=.{3})/, '$1');
}

export function wordHash(unit: Unit): number {
  return hashText(stemWord(unit.letters), WORD_SEED);
}

/** 0 when too little is left to find anything by. */
export function skeletonHash(unit: Unit, reading: Reading): number {
  if (unit.isArabic) {
    const key = skeletonOfArabic(unit.letters);
    return key === '' ? 0 : hashText(key, SKELETON_SEED);
  }
  if (!/^[a-z]/.test(unit.letters) || isArabicToken(unit.letters)) return 0;
  const letters = unit.letters.startsWith('abd') ? withoutAbdVowel(unit.letters) : unit.raw;
  const key = skeleton(letters, reading);
  return key === '' ? 0 : hashText(key, SKELETON_SEED);
}

export const isGap = (kind: number): boolean =>
  kind === BREAK || kind === APOSTROPHE || kind === INVISIBLE;
