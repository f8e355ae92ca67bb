/** Countries by the platform's own list of them (CLDR, through Intl). */
import { LETTER } from '../../fold/letters';
import { foldToken } from '../../fold/normalise';
import { isWholeStem, stemOf } from '../../fold/stems';
import { WordLists } from '../../fold/word-lists';
import { keptIn } from '../../kept-in';
import type { LanguageWords } from '../../languages/index';
import { sorted } from '../sorted';

/** Of countries the text names as such, whatever happens there; as they are written. */
export function namesOfCountriesIn({ code }: LanguageWords, text: string): string[] {
  return Array.from(namesIn(code).all(text), ({ word, end }) => text.slice(end - word.length, end));
}

const longestFirst = (one: string, other: string) => other.length - one.length;
const names = new Map<string, WordLists>();

export function namesIn(code: string): WordLists {
  return keptIn(names, code, () => {
    // "Gine-Bissau'da" is not set in Gine.
    const longest = sorted(countryNames(code), longestFirst);
    const lead = { letters: ARABIC_IN, article: '' };
    return new WordLists([longest], { anyCase: true, edge: LETTER, star: 'edge', lead });
  });
}

/** "in", written on to the name. */
const ARABIC_IN = 'ب';

const stems = new Map<string, ReadonlySet<string>>();

/** Is it the name of a country, or begins as one does (iranian, irakische)? In the language, or in English. */
export function isOfACountry({ code }: LanguageWords, folded: string): boolean {
  const stem = stemOf(folded);
  return isWholeStem(stem) && [code, 'en'].some((one) => countryStems(one).has(stem));
}

function countryStems(code: string): ReadonlySet<string> {
  return keptIn(
    stems,
    code,
    () => new Set(countryNames(code).map((name) => stemOf(foldToken(name)))),
  );
}

const FIRST_LETTER = 'A'.charCodeAt(0);
const LETTERS = 26;

/** Every code of two letters is asked for: there is no list of those that are countries. */
function countryNames(code: string): string[] {
  const regions = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
  const names: string[] = [];
  for (let first = 0; first < LETTERS; first++) {
    for (let second = 0; second < LETTERS; second++) {
      const name = regions.of(String.fromCharCode(FIRST_LETTER + first, FIRST_LETTER + second));
      if (name) names.push(name);
    }
  }
  return names;
}
