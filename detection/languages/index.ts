/** The languages by tag, with their word lists folded the way words of a text are. */
import { endingIn } from '../fold/ending-in';
import { foldToken } from '../fold/normalise';
import { COMMON_READING, type Reading } from '../fold/reading';
import { keptIn } from '../kept-in';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import type { Language, Lists, Patterns } from './model';
import { tr } from './tr';

/** Lists that are not folded. */
type AsWritten = Pick<Lists, 'months' | 'particles' | 'shortTitles'>;

/** A language's lists as sets of folded words. */
type Folded = AsWritten & Record<Exclude<keyof Lists, keyof AsWritten>, ReadonlySet<string>>;

export type LanguageWords = Pick<Language, 'code' | 'reading'> & Folded & Patterns;

const LISTS = [
  'frequent',
  'openers',
  'articles',
  'indefinite',
  'titles',
  'civil',
  'honorifics',
  'general',
  'parting',
  'generation',
  'otherOfFamily',
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
  'of',
  'copulas',
  'alsoWords',
] as const satisfies Exclude<keyof Lists, keyof AsWritten>[];

const LANGUAGES: Record<string, Language> = { en, fr, de, es, tr, ar, fa };
export const CODES = Object.keys(LANGUAGES);

const knownLists = new Map<string, Folded>();
const known = new Map<string, LanguageWords>();

/** Its lists alone, where all languages are asked. */
export const listsOf = (code: string): Folded =>
  keptIn(knownLists, code, () => {
    const own = LANGUAGES[code]!.lists;
    const sets = LISTS.map((list) => [list, new Set(own[list].map(foldToken).filter(Boolean))]);
    return { ...own, ...Object.fromEntries(sets) } as Folded;
  });

const described = (tag: string | null): Language | undefined =>
  tag === null ? undefined : LANGUAGES[tag.slice(0, 2).toLowerCase()];

/** Languages that are not described here are read as most are. */
export const readingOf = (tag: string | null): Reading => described(tag)?.reading ?? COMMON_READING;

/** Languages that are not described here are read with the plainest list of their script. */
function codeOf(tag: string | null, isArabicScript: boolean): string {
  const code = described(tag)?.code;
  if (code !== undefined && (code === 'ar' || code === 'fa') === isArabicScript) return code;
  return isArabicScript ? 'ar' : 'en';
}

export const languageLists = (tag: string | null, isArabicScript: boolean): Folded =>
  listsOf(codeOf(tag, isArabicScript));

export function languageWords(tag: string | null, isArabicScript: boolean): LanguageWords {
  const code = codeOf(tag, isArabicScript);
  return keptIn(known, code, () => {
    const { reading, patterns } = LANGUAGES[code]!;
    return { code, reading, ...listsOf(code), ...quick(patterns()) };
  });
}

/** Asked of nearly every name what stands before it. */
function quick(patterns: Patterns): Patterns {
  const { placeCalled, callsHimself, credit } = patterns;
  return {
    ...patterns,
    placeCalled: placeCalled && endingIn(placeCalled),
    callsHimself: callsHimself && endingIn(callsHimself),
    ...(credit && { credit: endingIn(credit) }),
  };
}

/** Small words of Arabic and Persian, with "and" or "so" written on or not. */
export const isParticle = ({ particles }: LanguageWords, word: string): boolean =>
  particles.includes(word) || particles.includes(word.replace(/^[وف]/, ''));
