/**
 * What is known about a language is in its own file, `detection/languages/<lang>.ts`: code asks for a trait
 * of the language (`nounsAreCapitalised`), never which language it is, and has no words of it. So one more
 * language is one more file; what is asked of several at once stands in that folder, too. Names and what they are
 * made of are `detection/fold/`.
 */
import { describe, expect, it } from 'vitest';
import { CODES } from '../../../detection/languages/index';
import { read } from './files';
import { withoutComments } from './imported';

const CODE = new RegExp(`['"](?:${CODES.join('|')})['"]`);

/** Three letters in Arabic script, or three small words in a row as patterns and lists have them. */
const WORDS =
  /[\u0620-\u065f\u0670-\u06d3]{3}|\p{Ll}{2,}(?:\|\p{Ll}{2,}){2}|'(?:\p{Ll}{2,} ){2,}\p{Ll}{2,}'\s*\.split/u;
const BRACKETED = /\[[^\]'"\n]*\]/g;
const holdsWords = (code: string) => WORDS.test(withoutComments(code).replace(BRACKETED, ''));

/** Files with something of the kind that is no word of a language. */
const NO_WORDS: Record<string, string> = {
  'detection/context/beside/arabic-names.ts': 'a title that is written on to names',
  'detection/context/doubt/spelling/double-names.ts': 'spellings of what names begin with',
  'detection/context/doubt/another-person/strangers.ts': '"servant of" in names',
  'detection/context/spots/articles.ts': 'the article of names',
  'detection/context/spots/filed-names.ts': 'the article and "son of" in names',
  'detection/lexicon/words/odd-letters.ts': 'letters',
  'detection/lexicon/words/shortenings.ts': 'names, and what is left out beside them',
  'detection/roles/name-before.ts': 'the article of names',
  'detection/roles/name-behind.ts': '"servant of" in names',
};

/** Files that name a language nevertheless, and why. */
const NAMES_ONE: Record<string, string> = {
  'detection/context/document/country-names.ts':
    'asks the platform for names of countries in the text’s language and in English',
  'pack/checks/scripts.ts': 'a check of data: which letters names in a language have',
  'pack/packed/brief-record.ts': 'the language most sources are in is not written down',
  'pack/turkish-cases.ts': 'writes down forms of one language when a pack is made',
};

describe('languages', () => {
  const naming = read(/^(?:detection|pack|page|background)\/.*\.ts$/)
    .filter(({ path }) => !path.startsWith('detection/languages/'))
    .filter(({ text }) => CODE.test(withoutComments(text)))
    .map(({ path }) => path);

  it('are asked for by their traits, not by their codes', () => {
    expect(naming.filter((path) => !(path in NAMES_ONE))).toEqual([]);
  });

  it('are named only where a reason is given', () => {
    expect(naming).toEqual(expect.arrayContaining(Object.keys(NAMES_ONE)));
  });

  const withWords = read(/^detection\/.*\.ts$/)
    .filter(({ path }) => !/^detection\/(?:languages|fold)\//.test(path))
    .filter(({ text }) => holdsWords(text))
    .map(({ path }) => path);

  it('keep their words with them', () => {
    expect(withWords.filter((path) => !(path in NO_WORDS))).toEqual([]);
  });

  it('keep their words with them but where a reason is given', () => {
    expect(withWords).toEqual(expect.arrayContaining(Object.keys(NO_WORDS)));
  });

  it.each<[string, boolean]>([
    ["new Set(['يزيد'])", true],
    ['/^(?:that|que|dass)$/', true],
    ["'of and for'.split(' ')", true],
    ["hasArticle(word) || word.startsWith('ال')", false],
    ["type Kind = 'near' | 'far'", false],
  ])('as words are known: %s: %s', (code, areWords) => {
    expect(holdsWords(code)).toBe(areWords);
  });
});
