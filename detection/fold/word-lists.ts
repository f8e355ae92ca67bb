/**
 * Looks for the words of a list in a text: what an alternation of them in a pattern would find. But engines
 * compile a pattern of some hundred words for milliseconds, and twice; and most pages are read once, by a
 * worker that has just been started.
 */
import { bitsOf, isOf, LETTER, type LETTER_OR_NUMBER } from './letters';

export interface HowToLook {
  anyCase: boolean;
  /** Of which characters none may stand beside a word. */
  edge: typeof LETTER | typeof LETTER_OR_NUMBER;
  /** A word with a star is how others begin: up to an edge, or up to anything. */
  star: 'edge' | 'anything';
  /** Arabic letters that may be written on to a word before it, two at most, and behind them an article. */
  lead: { letters: string; article: string };
}

export const NO_LEAD = { letters: '', article: '' };
const MOST_LEADING = 2;
const FIRST_ARABIC = 0x600;
const NEVER = Number.POSITIVE_INFINITY;

interface Listed {
  word: string;
  isStem: boolean;
}

/** A word that was found, and where it ends. */
interface Found {
  word: string;
  end: number;
}

/** Two letters as a number; of one alone the second is 0. */
const pairOf = (first: number, second: number) => (first << 8) ^ second;
const pairAt = (text: string, at: number) =>
  pairOf(text.charCodeAt(at), at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
const PAIRS = 1 << 12;

export class WordList {
  /** In the order of the list, by their first two letters. */
  readonly #words = new Map<number, Listed[]>();
  /** By how it begins, nearly every word of a text is told to be none of them. */
  readonly #begins = new Uint8Array(PAIRS);

  constructor(
    words: readonly string[],
    readonly how: HowToLook,
  ) {
    for (const given of words) {
      const isStem = given.endsWith('*');
      const written = isStem ? given.slice(0, -1) : given;
      const word = how.anyCase ? inSmallLetters(written) : written;
      const pair = pairAt(word, 0);
      const same = this.#words.get(pair);
      if (same) same.push({ word, isStem });
      else this.#words.set(pair, [{ word, isStem }]);
      if (word.length === 1) this.#begins.fill(1);
      this.#begins[pair % PAIRS] = 1;
    }
  }

  isIn(text: string): boolean {
    return this.find(text, 0) !== null;
  }

  /** The first of them that stands at a place or behind it. */
  find(text: string, from: number): Found | null {
    const said = this.how.anyCase ? inSmallLetters(text) : text;
    const { edge, lead } = this.how;
    const firstLeading = lead.letters === '' ? NEVER : FIRST_ARABIC;
    let isInWord = from > 0 && isOf(edge, said, from - 1);
    let code = said.charCodeAt(from);
    for (let at = from; at < said.length; at++) {
      const next = at + 1 < said.length ? said.charCodeAt(at + 1) : 0;
      if (!isInWord && (code >= firstLeading || this.#begins[pairOf(code, next) % PAIRS] !== 0)) {
        const found = this.#at(said, at);
        if (found !== null) return found;
      }
      isInWord = (bitsOf(code, said, at) & edge) !== 0;
      code = next;
    }
    return null;
  }

  /** With as much written on to it as may be. */
  #at(text: string, at: number): Found | null {
    const { letters, article } = this.how.lead;
    if (letters === '' || text.charCodeAt(at) < FIRST_ARABIC) return this.#word(text, at);
    let start = at;
    while (start - at < MOST_LEADING && start < text.length && letters.includes(text[start]!))
      start++;
    for (; start >= at; start--) {
      const isArticle = article !== '' && text.startsWith(article, start);
      const found =
        (isArticle ? this.#word(text, start + article.length) : null) ?? this.#word(text, start);
      if (found !== null) return found;
    }
    return null;
  }

  #word(text: string, start: number): Found | null {
    const words =
      this.#words.get(pairAt(text, start)) ?? this.#words.get(pairOf(text.charCodeAt(start), 0));
    if (words === undefined) return null;
    for (const { word, isStem } of words) {
      if (!text.startsWith(word, start)) continue;
      const end = this.#endOf(text, start + word.length, isStem);
      if (end !== null) return { word, end };
    }
    return null;
  }

  /** Where a word ends that goes as far as `at`, and further if it is a stem; null if it may not end. */
  #endOf(text: string, at: number, isStem: boolean): number | null {
    const { edge, star } = this.how;
    if (isStem && star === 'anything') return at;
    let end = at;
    while (isStem && isOf(LETTER, text, end)) end++;
    return isOf(edge, text, end) ? null : end;
  }
}

/** Letter by letter where the whole would be longer (the Turkish İ has two signs when small). */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) => {
    const own = letter.toLowerCase();
    return own.length === letter.length ? own : letter;
  }).join('');
}
