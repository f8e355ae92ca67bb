/** Reads a text word by word, with each word's facts at hand, and says which words hold together. */
import { ARABIC, kindOf, UPPER } from '../fold/characters';
import { type Reading, readingOf } from '../fold/phones';
import { type Token, tokenAt } from '../tokens';
import { factsOf, type WordFacts } from './word-facts';

export interface Unit extends Token {
  facts: WordFacts;
}

/** A page repeats its words: one slot each, the latest wins. A power of two. */
const SLOTS = 1 << 13;

/** Facts by word, for one reading. */
export class WordMemory {
  readonly #facts: (WordFacts | undefined)[] = new Array(SLOTS);
  constructor(readonly reading: Reading) {}

  of(text: string, token: Token): WordFacts {
    let hash = token.end - token.start;
    for (let i = token.start; i < token.end; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = this.#facts[slot];
    if (
      known !== undefined &&
      known.raw.length === token.end - token.start &&
      text.startsWith(known.raw, token.start)
    ) {
      return known;
    }
    const facts = factsOf(text.slice(token.start, token.end), token.kind, this.reading);
    this.#facts[slot] = facts;
    return facts;
  }
}

/** Between two words of one name: space, hyphens, closing quotes and brackets; never a comma. */
const GLUE = /^[\s\p{Pd}'’‘"“”»«)\]*\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+$/u;
const AFTER_INITIAL = /^\.[\s\p{Pd}]?$/u;
const MOST_BETWEEN = 4;

export class Reader {
  readonly reading: Reading;
  constructor(
    readonly text: string,
    readonly limit: number,
    readonly language: string | null,
    readonly words: WordMemory = new WordMemory(readingOf(language)),
  ) {
    this.reading = words.reading;
  }

  until(limit: number): Reader {
    return new Reader(this.text, limit, this.language, this.words);
  }

  unitAt(from: number): Unit | null {
    const token = tokenAt(this.text, from, this.limit, this.language);
    if (token === null) return null;
    return { ...token, facts: this.words.of(this.text, token) };
  }

  /** The next word if it may belong to the same name. */
  after(unit: Unit): Unit | null {
    const token = tokenAt(this.text, unit.end, this.limit, this.language);
    if (token === null || !this.#holdTogether(unit, token)) return null;
    return { ...token, facts: this.words.of(this.text, token) };
  }

  /** An Arabic word without the one-letter words before it. */
  without(unit: Unit, dropped: number, rest: string): Unit {
    let { start } = unit;
    for (let left = dropped; left > 0 && start < unit.end; start++) {
      if (kindOf(this.text.charCodeAt(start)) === ARABIC) left--;
    }
    const raw = this.text.slice(start, unit.end);
    return { ...unit, start, facts: factsOf(raw, ARABIC, this.reading, rest) };
  }

  #holdTogether(first: Token, second: Token): boolean {
    const from = first.end;
    const to = second.start;
    if (to <= from + 1) {
      const code = this.text.charCodeAt(from);
      if (to === from || code === 0x20 || code === 0x2d || code === 0xa0) return true;
    }
    if (to - from > MOST_BETWEEN) return false;
    const between = this.text.slice(from, to);
    if (between.includes('\n\n')) return false;
    if (GLUE.test(between)) return true;
    // "Donald J. Trump", "U.S. Coalition"
    return AFTER_INITIAL.test(between) && this.#isInitial(first);
  }

  #isInitial(token: Token): boolean {
    if (kindOf(this.text.charCodeAt(token.end - 1)) !== UPPER) return false;
    return token.end - token.start === 1 || this.text.charCodeAt(token.end - 2) === 0x2e;
  }
}

/** An article that belongs to the name: al Sadr, as-Sadr, ud Din; not the English "as". */
export function isArticleBefore(text: string, article: Unit, next: Unit): boolean {
  const { facts } = article;
  if (facts.article === null || next.facts.isArabic) return false;
  if (facts.article === 'plain') return true;
  // "US-Regierung": an acronym, not the article of as-Sadr.
  if (facts.raw === facts.raw.toUpperCase()) return false;
  const isHyphened = next.start - article.end === 1 && /[\p{Pd}]/u.test(text[article.end]!);
  return isHyphened || facts.letters.endsWith(next.facts.letters.charAt(0));
}
