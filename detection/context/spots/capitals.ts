/** Is a line written in capitals, or each word with one? There a capital says nothing of a name. */
import { kindOf, LOWER, UPPER } from '../../fold/characters';

/** Letters; shorter words (of, and, the) are written small in headlines of capitals, too. */
const LONG_WORD = 4;
/** Words or letters needed before their share means anything. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 9;
/** UTF-16 units; no headline is longer, and a paragraph goes on as it begins. */
const READ_FOR_CAPITALS = 250;
const TITLE_CASE_SHARE = 0.8;
const ALL_CAPITALS_SHARE = 0.7;
/** So many small letters, and words that begin with one, and no line read so far can be either. */
const ENOUGH_SMALL = {
  letters: READ_FOR_CAPITALS * (1 - ALL_CAPITALS_SHARE),
  words: (READ_FOR_CAPITALS / LONG_WORD) * (1 - TITLE_CASE_SHARE),
};
const NEITHER: Capitals = { isTitleCase: false, isAllCapitals: false };

export interface Capitals {
  /** Nearly every word starts with a capital: headlines of many papers. */
  isTitleCase: boolean;
  isAllCapitals: boolean;
}

export function capitalsOf(text: string): Capitals {
  const end = Math.min(text.length, READ_FOR_CAPITALS);
  let letters = 0;
  let capitals = 0;
  let words = 0;
  let capitalised = 0;
  for (let at = 0; at < end; ) {
    const first = kindOf(text.charCodeAt(at));
    let length = 0;
    for (; at < end; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind !== LOWER && kind !== UPPER) break;
      length++;
      if (kind === UPPER) capitals++;
    }
    letters += length;
    if (length >= LONG_WORD) {
      words++;
      if (first === UPPER) capitalised++;
    }
    if (length === 0) at++;
    else if (
      letters - capitals > ENOUGH_SMALL.letters &&
      words - capitalised > ENOUGH_SMALL.words
    ) {
      return NEITHER;
    }
  }
  return {
    isTitleCase: words >= LEAST_WORDS && capitalised / words > TITLE_CASE_SHARE,
    isAllCapitals: letters >= LEAST_LETTERS && capitals / letters > ALL_CAPITALS_SHARE,
  };
}
