/**
 * The words of a listed form read from its bytes, without a string or a list of its own: a long list has
 * hundreds of names for the consonants of two words, and nearly all of them are somebody else's.
 */
import { KINDS, LOWER, UPPER } from '../../fold/characters';
import type { Lexicon } from '../stored/load';
import type { WordFacts } from '../words/word-facts';
import { FIRST_FACTOR, SECOND_FACTOR, type WordMemory } from '../words/word-memory';
import { MOST_STEPS, memoryFor } from '../words/words-of-names';
import { halvesOf } from './listed';

const SPACE = 0x20;
const HYPHEN = 0x2d;
const LAST_ASCII = 0x7f;
/** First bytes of letters of two bytes in UTF-8: Latin with marks, Greek, Cyrillic. */
const FIRST_OF_TWO = 0xc2;
const LAST_OF_TWO = 0xdf;

export class PlainForm {
  readonly facts: WordFacts[] = [];
  halves = 0;
  /** Letters of the word at hand, for the first time it is met. */
  readonly #letters: number[] = [];

  /** The first word of a form; null where it takes a closer look, as in `readOn`. */
  firstWord(lexicon: Lexicon, form: number): WordFacts | null {
    this.#at = lexicon.startOfText(form);
    return this.#readWord(lexicon.strings, memoryFor(lexicon.readingOfForm(form)));
  }

  /**
   * The others, behind the first one just read. Only of a form of letters with one space or hyphen between
   * its words, none of them an article, a title or an initial; false where it takes a closer look (`unitsOf`).
   */
  readOn(lexicon: Lexicon, form: number, first: WordFacts): boolean {
    const { strings } = lexicon;
    const words = memoryFor(lexicon.readingOfForm(form));
    this.facts[0] = first;
    let count = 1;
    while (strings[this.#at++] !== 0) {
      const facts = count === MOST_STEPS ? null : this.#readWord(strings, words);
      if (facts === null) return false;
      this.facts[count++] = facts;
    }
    this.facts.length = count;
    this.halves = halvesOf(this.facts);
    return true;
  }

  /** Where reading stands in the bytes: after a word, at what ends it. */
  #at = 0;

  #readWord(strings: Uint8Array, words: WordMemory): WordFacts | null {
    const letters = this.#letters;
    let a = 0;
    let b = 0;
    let length = 0;
    let at = this.#at;
    for (let byte = strings[at]!; byte !== 0 && byte !== SPACE && byte !== HYPHEN; ) {
      let code = byte;
      if (byte > LAST_ASCII) {
        if (byte < FIRST_OF_TWO || byte > LAST_OF_TWO) return null;
        code = ((byte & 0x1f) << 6) | (strings[++at]! & 0x3f);
      }
      const kind = KINDS[code];
      if (kind !== LOWER && kind !== UPPER) return null;
      letters[length++] = code;
      a = Math.imul(a ^ code, FIRST_FACTOR);
      b = (Math.imul(b, SECOND_FACTOR) + code) | 0;
      byte = strings[++at]!;
    }
    this.#at = at;
    if (length === 0) return null;
    const facts = words.known(a, b) ?? this.#meet(words, length, a, b);
    return facts.article !== null || facts.isTitle || facts.isFiller ? null : facts;
  }

  #meet(words: WordMemory, length: number, a: number, b: number): WordFacts {
    const word = String.fromCharCode(...this.#letters.slice(0, length));
    return words.factsOf(word, 0, length, KINDS[word.charCodeAt(0)]!, a, b);
  }
}
