/** The languages by tag, with their word lists folded the way words of a text are. */
import { foldToken } from '../fold/normalise';
import { COMMON_READING, type Reading } from '../fold/reading';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import type { Language } from './model';
import { tr } from './tr';

type WordList = {
  [Key in keyof Language]-?: Language[Key] extends string[] ? Key : never;
}[keyof Language];

/** Lists that are not folded. */
type AsWritten = 'months' | 'particles';

/** A language with its word lists as sets of folded words. */
export type LanguageWords = Omit<Language, WordList> & {
  [Key in Exclude<WordList, AsWritten>]: ReadonlySet<string>;
} & Pick<Language, AsWritten>;

const LISTS = [
  'frequent',
  'openers',
  'articles',
  'indefinite',
  'titles',
  'honorifics',
  'general',
  'generation',
  'former',
  'atThatTime',
  'acting',
  'next',
  'subordinate',
  'and',
  'possessives',
  'says',
  'givenNames',
  'nameParts',
  'heads',
  'smallHeads',
  'bearers',
  'trades',
  'naming',
  'namingAfter',
  'copulas',
  'alsoWords',
] as const satisfies Exclude<WordList, AsWritten>[];

function folded(language: Language): LanguageWords {
  const sets = Object.fromEntries(
    LISTS.map((list) => [list, new Set(language[list].map(foldToken).filter(Boolean))]),
  );
  return { ...language, ...sets } as unknown as LanguageWords;
}

export const LANGUAGES: Record<string, LanguageWords> = Object.fromEntries(
  [en, fr, de, es, tr, ar, fa].map((language) => [language.code, folded(language)]),
);

/** Languages that are not described here are read as most are. */
export const readingOf = (tag: string | null): Reading => described(tag)?.reading ?? COMMON_READING;

const described = (tag: string | null): LanguageWords | undefined =>
  tag === null ? undefined : LANGUAGES[tag.slice(0, 2).toLowerCase()];

/** Languages that are not described here are read with the plainest list of their script. */
export function languageWords(tag: string | null, isArabicScript: boolean): LanguageWords {
  const known = described(tag);
  if (known && (known.code === 'ar' || known.code === 'fa') === isArabicScript) return known;
  return isArabicScript ? LANGUAGES.ar! : LANGUAGES.en!;
}

/** Small words of Arabic and Persian, with "and" or "so" written on or not. */
export const isParticle = ({ particles }: LanguageWords, word: string): boolean =>
  particles.includes(word) || particles.includes(word.replace(/^[وف]/, ''));
