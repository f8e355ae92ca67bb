/** Reads a text word by word, with each word's facts at hand, and says which words hold together. */
import {
  APOSTROPHE,
  ARABIC,
  BREAK,
  IDEOGRAPH,
  KINDS,
  kindOf,
  LOWER,
  UPPER,
} from '../fold/characters';
import { type Reading, readingOf } from '../fold/phones';
import { type Token, tokenAt } from '../tokens';
import { wordBit } from './format';
import { WordFacts } from './word-facts';

export interface Unit extends Token {
  facts: WordFacts;
  /** The next word of the same name, once it was looked for. */
  following?: Unit | null;
}

/** A page repeats its words: one slot each, the latest wins. Powers of two. */
export const SLOTS_OF_TEXT = 1 << 15;
/** Lists of names have more different words than texts. */
export const SLOTS_OF_LISTS = 1 << 17;

export const HASH_FACTOR = 0x01000193;

/** Facts by word, for one reading. */
export class WordMemory {
  readonly #facts: (WordFacts | undefined)[];
  readonly #mask: number;
  constructor(
    readonly reading: Reading,
    slots = SLOTS_OF_TEXT,
  ) {
    this.#facts = new Array(slots);
    this.#mask = slots - 1;
  }

  of(text: string, token: Token): WordFacts {
    let hash = 0;
    for (let i = token.start; i < token.end; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), HASH_FACTOR);
    }
    return this.known(text, token.start, token.end, token.kind, hash);
  }

  /** As `of`, with the hash of the letters already made while they were read. */
  known(text: string, start: number, end: number, kind: number, hash: number): WordFacts {
    const slot = (hash ^ (hash >>> 15)) & this.#mask;
    const known = this.#facts[slot];
    if (
      known !== undefined &&
      known.raw.length === end - start &&
      text.startsWith(known.raw, start)
    ) {
      return known;
    }
    const facts = new WordFacts(text.slice(start, end), kind, this.reading);
    this.#facts[slot] = facts;
    return facts;
  }
}

/** Between two words of one name: space, hyphens, closing quotes and brackets; never a comma. */
const GLUE = /^[\s\p{Pd}'’‘"“”»«)\]*\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+$/u;
const AFTER_INITIAL = /^\.[\s\p{Pd}]?$/u;
const MOST_BETWEEN = 4;
const FULL_STOP = 0x2e;
const SPACE = 0x20;
const HYPHEN = 0x2d;
/** Nothing after these belongs to the name before them. */
const ENDS_NAME = ',;:!?(،؛؟';

/** UTF-16 units; looking back further would make a text of one word cost more than its length. */
const LONGEST_WORD = 64;

function isPartOfWord(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind !== BREAK && kind !== IDEOGRAPH && kind !== APOSTROPHE;
}

export class Reader {
  readonly reading: Reading;
  constructor(
    readonly text: string,
    readonly limit: number,
    readonly language: string | null,
    readonly words: WordMemory = new WordMemory(readingOf(language)),
    /** Bits of `wordBit`; null where every small word counts. */
    readonly insiders: Uint8Array | null = null,
  ) {
    this.reading = words.reading;
  }

  until(limit: number): Reader {
    return new Reader(this.text, limit, this.language, this.words, this.insiders);
  }

  /** Where the word ends that `plainFacts` has read. */
  plainEnd = 0;

  /** Facts of the word of letters alone that starts here; null where it takes a closer look. */
  plainFacts(start: number, kind: number): WordFacts | null {
    const { text, limit } = this;
    let hash = Math.imul(text.charCodeAt(start), HASH_FACTOR);
    let end = start + 1;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      const kind = KINDS[code]!;
      if (kind !== LOWER && kind !== UPPER) {
        if (kind !== BREAK || code === FULL_STOP) return null;
        break;
      }
      hash = Math.imul(hash ^ code, HASH_FACTOR);
    }
    this.plainEnd = end;
    return this.words.known(text, start, end, kind, hash);
  }

  capitalAt(start: number): Unit | null {
    const facts = this.plainFacts(start, UPPER);
    return facts === null
      ? this.unitAt(start)
      : { start, end: this.plainEnd, kind: UPPER, facts, following: undefined };
  }

  unitAt(from: number): Unit | null {
    const token = tokenAt(this.text, from, this.limit, this.language);
    if (token === null) return null;
    const { start, end, kind } = token;
    return { start, end, kind, facts: this.words.of(this.text, token), following: undefined };
  }

  /** The next word if it may belong to the same name. */
  after(unit: Unit): Unit | null {
    if (unit.following === undefined) unit.following = this.#following(unit);
    return unit.following;
  }

  #following(unit: Unit): Unit | null {
    const { text, limit } = this;
    const { end } = unit;
    if (end >= limit) return null;
    const gap = text.charCodeAt(end);
    if (end + 1 < limit && (gap === SPACE || gap === HYPHEN)) {
      const kind = KINDS[text.charCodeAt(end + 1)]!;
      if (kind === UPPER) return this.capitalAt(end + 1);
      if (kind === LOWER) return this.#smallWord(end + 1);
    } else if (ENDS_NAME.includes(text[end]!)) return null;
    const token = tokenAt(text, end, limit, this.language);
    if (token === null || !this.#holdTogether(unit, token)) return null;
    return { ...token, facts: this.words.of(text, token) };
  }

  /** A word in small letters: only those that some name has inside it are worth reading. */
  #smallWord(start: number): Unit | null {
    const { text, limit, insiders } = this;
    if (insiders !== null) {
      let end = start + 1;
      while (end < limit && KINDS[text.charCodeAt(end)] === LOWER) end++;
      const second = end > start + 1 ? text.charCodeAt(start + 1) : 0;
      const bit = wordBit(text.charCodeAt(start), second, end - start);
      if ((insiders[bit >> 3]! & (1 << (bit & 7))) === 0) return null;
    }
    return this.unitAt(start);
  }

  /** The word before a place in the text, however it is joined to what follows. */
  unitBefore(place: number): Unit | null {
    let end = place;
    while (end > 0 && place - end <= MOST_BETWEEN && !isPartOfWord(this.text, end - 1)) end--;
    let start = end;
    while (start > 0 && end - start < LONGEST_WORD && isPartOfWord(this.text, start - 1)) start--;
    return start === end ? null : this.until(end).unitAt(start);
  }

  /** An Arabic word without the one-letter words before it. */
  without(unit: Unit, dropped: number, rest: string, known: WordFacts | null): Unit {
    let { start } = unit;
    for (let left = dropped; left > 0 && start < unit.end; start++) {
      if (kindOf(this.text.charCodeAt(start)) === ARABIC) left--;
    }
    const raw = this.text.slice(start, unit.end);
    const facts = known ?? new WordFacts(raw, ARABIC, this.reading, rest);
    return { start, end: unit.end, kind: unit.kind, facts, following: unit.following };
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
