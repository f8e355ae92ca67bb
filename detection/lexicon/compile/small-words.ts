/** Which words in small letters may start a name of a list, and which may stand inside one. */
import { isLetter, KINDS, LOWER, UPPER } from '../../fold/characters';
import { foldToken } from '../../fold/normalise';
import { ARTICLES, ASSIMILATED, SMALL_WORDS_OF_NAMES } from '../../fold/words';
import { hasBit, setBit } from '../stored/bits';
import { FILTER_BITS, LAST_PLAIN, LEAST_WITH_THIRD, spareBits, wordBit } from '../stored/filter';
import { WordHashes } from '../words/word-memory';

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const HAS_SMALL_WORD = /(?:^|[\s\p{Pd}'’])\p{Ll}/u;
/** Most names: words of letters that begin with capitals. */
const CAPITALISED = /^[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*$/;
const holdsSmallWord = (text: string) => !CAPITALISED.test(text) && HAS_SMALL_WORD.test(text);
const isSmall = (word: string) => word !== '' && word.charAt(0) !== word.charAt(0).toUpperCase();
const isArticle = (word: string) => {
  const folded = foldToken(word);
  return ARTICLES.has(folded) || ASSIMILATED.has(folded);
};
/** Words; a longer name that is nobody's is a phrase of a language. */
const LONGEST_NOT_PHRASE = 2;
/** Letters a plural or another spelling adds to a word or takes off it. */
const MOST_INFLECTION = 2;

/** In a filter, with its plural and inflections: as written, and without marks. */
function markWord(filter: Uint8Array, word: string): void {
  for (const written of new Set([word.toLowerCase(), foldToken(word)])) {
    const second = written.length > 1 ? written.charCodeAt(1) : 0;
    for (let more = -MOST_INFLECTION; more <= MOST_INFLECTION; more++) {
      const length = written.length + more;
      const third = length < LEAST_WITH_THIRD ? 0 : written.charCodeAt(2);
      setBit(filter, wordBit(written.charCodeAt(0), second, third, length));
    }
  }
}

/** A stored filter has so many bits for each that is set: one word in eight is read in vain. */
const BITS_FOR_ONE = 8;
const FEWEST_BYTES = 8;

/** The filter with no more bytes than a list of few words needs. */
export function shrunk(filter: Uint8Array): Uint8Array {
  const marked: number[] = [];
  for (let bit = 0; bit < FILTER_BITS; bit++) if (hasBit(filter, bit)) marked.push(bit);
  let bytes = FEWEST_BYTES;
  while (bytes < filter.length && bytes * 8 < marked.length * BITS_FOR_ONE) bytes *= 2;
  const small = new Uint8Array(bytes);
  const spare = spareBits(small);
  for (const bit of marked) setBit(small, bit >>> spare);
  return small;
}

const LAST_ASCII = 0x7f;
/** The one letter up to `LAST_PLAIN` that has no capital. */
const KRA = 0x138;

/** Nothing but Latin letters and ASCII. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= LAST_ASCII) continue;
    const kind = KINDS[code];
    if (code > LAST_PLAIN || code === KRA || (kind !== LOWER && kind !== UPPER)) return false;
  }
  return true;
}

/** Places for words marked lately; a list says the same ones again and again. */
const PLACES_BITS = 16;
const STARTS = 1;
const INSIDE = 2;

export class SmallWords {
  /** Bits of `wordBit`. */
  readonly starters = new Uint8Array(FILTER_BITS / 8);
  readonly insiders = new Uint8Array(FILTER_BITS / 8);
  /** Of each place both hashes of a word; the lowest bits of the first say in which filters it is. */
  readonly #marked = new Int32Array(2 << PLACES_BITS);
  readonly #hashes = new WordHashes();

  constructor() {
    for (const word of SMALL_WORDS_OF_NAMES) markWord(this.insiders, word);
  }

  /**
   * Text may start a form small if the form does, or if it is a phrase of a language. Says whether it may: an
   * article does not count, since a match begins behind it.
   */
  note(text: string, isPerson: boolean): boolean {
    if (isPerson && !holdsSmallWord(text)) return false;
    return isPlain(text) ? this.#notePlain(text, isPerson) : this.#noteAny(text, isPerson);
  }

  #noteAny(text: string, isPerson: boolean): boolean {
    const words = text.match(WORDS) ?? [];
    const first = words[0] ?? '';
    const isPhrase = !isPerson && words.length > LONGEST_NOT_PHRASE;
    const mayStart = isPhrase || isSmall(first);
    if (mayStart) markWord(this.starters, first);
    for (let i = 1; i < words.length; i++) {
      if (!isPerson || isSmall(words[i]!)) markWord(this.insiders, words[i]!);
    }
    return mayStart && !isArticle(first);
  }

  /** The same, without a list of words. */
  #notePlain(text: string, isPerson: boolean): boolean {
    let count = 0;
    let from = 0;
    let to = 0;
    for (let i = 0; i < text.length; ) {
      const kind = KINDS[text.charCodeAt(i)]!;
      const start = i++;
      if (!isLetter(kind)) continue;
      while (i < text.length && isLetter(KINDS[text.charCodeAt(i)]!)) i++;
      if (++count === 1) {
        from = start;
        to = i;
      } else if (!isPerson || kind === LOWER) this.#mark(text, start, i, INSIDE);
    }
    if (count === 0) return false;
    const isPhrase = !isPerson && count > LONGEST_NOT_PHRASE;
    if (!isPhrase && KINDS[text.charCodeAt(from)] !== LOWER) return false;
    this.#mark(text, from, to, STARTS);
    return !isArticle(text.slice(from, to));
  }

  #mark(text: string, start: number, end: number, where: number): void {
    this.#hashes.read(text, start, end);
    const { a, b } = this.#hashes;
    const marked = this.#marked;
    const place = (a >>> (32 - PLACES_BITS)) * 2;
    const both = STARTS | INSIDE;
    const isKnown = marked[place + 1] === b && ((marked[place]! ^ a) & ~both) === 0;
    const known = isKnown ? marked[place]! & both : 0;
    if ((known & where) !== 0) return;
    markWord(where === STARTS ? this.starters : this.insiders, text.slice(start, end));
    marked[place] = (a & ~both) | known | where;
    marked[place + 1] = b;
  }
}
