/**
 * Looks for the words of lists in a text: what an alternation of them in a pattern would find. But engines
 * compile a pattern of some hundred words for milliseconds, and twice; and most pages are read once, by a
 * worker that has just been started.
 */
import { bitsOf, isOf, LETTER, LETTER_OR_NUMBER } from './letters';

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
  /** A bit for the list it is from. */
  list: number;
}

/** A word that was found, where it ends, and where it or what is written on to it begins. */
interface Found {
  word: string;
  list: number;
  start: number;
  end: number;
}

/** Two letters as a number; of one alone the second is 0. */
const pairOf = (first: number, second: number) => (first << 8) ^ second;
const pairAt = (text: string, at: number) =>
  pairOf(text.charCodeAt(at), at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
const PAIRS = 1 << 12;
/** For the few words of one text: room that engines have at hand. */
const PAIRS_OF_FEW = 1 << 6;
const FEW = 8;

export class WordLists {
  /** In the order of the lists, by their first two letters. */
  readonly #words = new Map<number, Listed[]>();
  /** By how it begins, nearly every word of a text is told to be none of them. */
  readonly #begins: Uint8Array;
  /** Places in it, a power of two, less one. */
  readonly #mask: number;
  /** A bit for each list. */
  readonly #all: number;

  constructor(
    lists: readonly (readonly string[])[],
    readonly how: HowToLook,
  ) {
    this.#all = (1 << lists.length) - 1;
    const isShort = lists.reduce((count, words) => count + words.length, 0) <= FEW;
    this.#begins = new Uint8Array(isShort ? PAIRS_OF_FEW : PAIRS);
    this.#mask = this.#begins.length - 1;
    lists.forEach((words, i) => {
      for (const word of words) this.#add(word, 1 << i);
    });
  }

  #add(given: string, list: number): void {
    const isStem = given.endsWith('*');
    const written = isStem ? given.slice(0, -1) : given;
    const word = this.how.anyCase ? inSmallLetters(written) : written;
    const pair = pairAt(word, 0);
    const same = this.#words.get(pair);
    if (same) same.push({ word, isStem, list });
    else this.#words.set(pair, [{ word, isStem, list }]);
    if (word.length === 1) this.#begins.fill(1);
    this.#begins[pair & this.#mask] = 1;
  }

  isIn(text: string): boolean {
    return this.find(text, 0) !== null;
  }

  /** The first word that stands at a place or behind it. */
  find(text: string, from: number): Found | null {
    return this.#find(this.#asListed(text), from, this.#all);
  }

  /** Every word that stands in the text, one behind the other. */
  *all(text: string): Generator<Found> {
    for (let hit = this.find(text, 0); hit !== null; hit = this.find(text, hit.end)) yield hit;
  }

  /** Of each list a bit, if the text holds a word of it; read no further than it takes to know. */
  listsIn(text: string): number {
    const said = this.#asListed(text);
    let wanted = this.#all;
    let hit = this.#find(said, 0, wanted);
    while (hit !== null) {
      wanted &= ~hit.list;
      // A word of another list may begin there as well.
      hit = wanted === 0 ? null : this.#find(said, hit.start, wanted);
    }
    return this.#all & ~wanted;
  }

  #asListed(text: string): string {
    return this.how.anyCase ? inSmallLetters(text) : text;
  }

  #find(text: string, from: number, lists: number): Found | null {
    const { edge, lead } = this.how;
    const mask = this.#mask;
    const firstLeading = lead.letters === '' ? NEVER : FIRST_ARABIC;
    let isInWord = from > 0 && isOf(edge, text, from - 1);
    let code = text.charCodeAt(from);
    for (let at = from; at < text.length; at++) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      if (!isInWord && (code >= firstLeading || this.#begins[pairOf(code, next) & mask] !== 0)) {
        const found = this.#at(text, at, lists);
        if (found !== null) return found;
      }
      isInWord = (bitsOf(code, text, at) & edge) !== 0;
      code = next;
    }
    return null;
  }

  /** With as much written on to it as may be. */
  #at(text: string, at: number, lists: number): Found | null {
    const { letters, article } = this.how.lead;
    let place = at;
    while (place - at < MOST_LEADING && letters.includes(text.charAt(place) || '-')) place++;
    for (; place >= at; place--) {
      const isArticle = article !== '' && text.startsWith(article, place);
      const found =
        (isArticle ? this.#word(text, at, place + article.length, lists) : null) ??
        this.#word(text, at, place, lists);
      if (found !== null) return found;
    }
    return null;
  }

  #word(text: string, start: number, at: number, lists: number): Found | null {
    const words =
      this.#words.get(pairAt(text, at)) ?? this.#words.get(pairOf(text.charCodeAt(at), 0));
    if (words === undefined) return null;
    for (const { word, isStem, list } of words) {
      if ((list & lists) === 0 || !text.startsWith(word, at)) continue;
      const end = this.#endOf(text, at + word.length, isStem);
      if (end !== null) return { word, list, start, end };
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

/** Words that one text asks for: as they are written, with no letter or number beside them. */
export const wholeWords = (words: readonly string[]): WordLists =>
  new WordLists([words], {
    anyCase: false,
    edge: LETTER_OR_NUMBER,
    star: 'edge',
    lead: NO_LEAD,
  });

/** Letter by letter where the whole would be longer (the Turkish İ has two signs when small). */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) => {
    const own = letter.toLowerCase();
    return own.length === letter.length ? own : letter;
  }).join('');
}
