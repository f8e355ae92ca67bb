/**
 * Names as lists have them, with what somebody is or how he is addressed before them ("Prince Turki
 * al-Faisal", "Grand Ayatollah Ali al-Sistani"): no text need say that, so it is no part of the name.
 */
import { foldToken } from './fold/normalise';
import { isFiledSpelling } from './fold/phones';
import { ARTICLES, FILIATIONS } from './fold/words';
import { TITLES_AND_NAMES, TITLES_OF_HOUSES } from './languages/any-language';
import { CODES, listsOf } from './languages/index';

let ranks: ReadonlySet<string> | null = null;
function allRanks(): ReadonlySet<string> {
  if (ranks === null) {
    const titles = [...TITLES_OF_HOUSES.map(foldToken), ...CODES.flatMap(titlesOf)];
    ranks = new Set(titles.filter((word) => !isFiledSpelling(word) && !TITLES_AND_NAMES.has(word)));
  }
  return ranks;
}
const titlesOf = (code: string) => [...listsOf(code).titles];

const NOT_ASCII = /[^\u0020-\u007e]/;
/** Words of a name that stay where its ranks go. */
const FEWEST_WORDS = 2;

const isPart = (word: string): boolean => {
  const folded = foldToken(word);
  return folded !== '' && !ARTICLES.has(folded) && !FILIATIONS.has(folded);
};

const HOJJATOLESLAM = /^h[ou]d?j+at[uo]l[ei]slam$/;

/** A word and its full stop. */
function isRank(word: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  const folded = NOT_ASCII.test(bare) ? foldToken(bare) : bare.toLowerCase();
  return allRanks().has(folded) || HOJJATOLESLAM.test(folded);
}

export function withoutRanks(name: string): string {
  let rest = name;
  for (
    let end = rest.indexOf(' ');
    end > 0 && isRank(rest.slice(0, end));
    end = rest.indexOf(' ')
  ) {
    const left = rest.slice(end).trimStart();
    if (left.split(/[\s\p{Pd}]+/u).filter(isPart).length < FEWEST_WORDS) break;
    rest = left;
  }
  return rest;
}
