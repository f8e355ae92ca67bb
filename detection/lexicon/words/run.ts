/**
 * The words of a text that hold together from one on, read as they are asked for and each of them
 * once: what a name may be made of. Numbers in arrays; objects are made only for what was found.
 */
import { ARABIC, KINDS, kindOf, LOWER, UPPER } from '../../fold/characters';
import { hasSmallWord } from '../stored/filter';
import { hashOfGap, isOfOneName, isWordNear } from './gaps';
import { startsWord, type Unit, WordReader } from './reader';
import type { WordFacts } from './word-facts';
import type { WordMemory } from './word-memory';

const AFTER_INITIAL = /^\.[\s\p{Pd}]?$/u;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
/** Words; the longest name with everything passed over inside it is a third of this. */
export const LONGEST_RUN = 128;

export class Run {
  text = '';
  limit = 0;
  count = 0;
  /** The furthest word that was asked for, whether there is one or not. */
  asked = 0;
  readonly starts = new Int32Array(LONGEST_RUN);
  readonly ends = new Int32Array(LONGEST_RUN);
  readonly kinds = new Uint8Array(LONGEST_RUN);
  /** Two hashes of each word, and one of what stands between it and the word before. */
  readonly as = new Int32Array(LONGEST_RUN);
  readonly bs = new Int32Array(LONGEST_RUN);
  readonly gaps = new Int32Array(LONGEST_RUN);
  /** Of each word, once asked for: what most rows of words denote is known by the hashes alone. */
  readonly #facts: (WordFacts | null)[] = [];
  readonly reader = new WordReader();
  #isClosed = false;

  constructor(
    readonly words: WordMemory,
    /** Bits of `wordBit`; null where every small word counts. */
    readonly insiders: Uint8Array | null,
  ) {
    this.reader.begin(words.reading);
  }

  /** Then a capital tells no name. */
  get hasLargeNouns(): boolean {
    return this.words.reading.nounsAreCapitalised ?? false;
  }

  /** Then a name may have another right behind it. */
  get hasObjectBehind(): boolean {
    return this.words.reading.objectBehindSubject ?? false;
  }

  begin(text: string, limit: number): void {
    this.text = text;
    this.limit = limit;
    this.clear();
  }

  clear(): void {
    this.count = 0;
    this.asked = 0;
    this.#isClosed = false;
  }

  /** Begins at the word the reader has just read. */
  start(): void {
    this.clear();
    this.#push();
  }

  /** What is known of a word of the run. */
  factsOf(index: number): WordFacts {
    let facts = this.#facts[index];
    if (facts == null) {
      const { text, words, starts, ends, kinds, as, bs } = this;
      const kind = kinds[index]!;
      facts = words.factsOf(text, starts[index]!, ends[index]!, kind, as[index]!, bs[index]!);
      this.#facts[index] = facts;
    }
    return facts;
  }

  /** The word as if it began elsewhere: an Arabic one without the small words before it. */
  setStart(index: number, start: number, facts: WordFacts): void {
    this.starts[index] = start;
    this.#facts[index] = facts;
  }

  /** As `has` of the word behind one that ends at `end`, where a look at what follows tells. */
  mayGoOn(end: number): boolean {
    const { text, limit } = this;
    if (end + 1 >= limit) return false;
    const gap = text.charCodeAt(end);
    // "George W. Bush", "U.S. Coalition": a dot goes on only behind one letter.
    if (gap === FULL_STOP) {
      const letter = KINDS[text.charCodeAt(end - 1)];
      // "پ.ک.ک": in Arabic script without a space behind the dot.
      const isInitial =
        letter === UPPER || (letter === ARABIC && kindOf(text.charCodeAt(end + 1)) === ARABIC);
      return isInitial && !startsWord(kindOf(text.charCodeAt(end - 2)));
    }
    if (gap === SPACE || gap === HYPHEN) {
      const kind = KINDS[text.charCodeAt(end + 1)]!;
      if (kind === LOWER) return this.#mayStandInside(end + 1);
      if (startsWord(kind)) return true;
    }
    return isWordNear(text, end, limit);
  }

  /** Begins anew at a word of itself. */
  restartAt(index: number): void {
    const { reader, starts, ends, kinds, as, bs } = this;
    reader.take(starts[index]!, ends[index]!, kinds[index]!, as[index]!, bs[index]!);
    this.start();
  }

  /** Is there a word at `index`? At most one further than those read. */
  has(index: number): boolean {
    if (index > this.asked) this.asked = index;
    if (index < this.count) return true;
    if (this.#isClosed || index >= LONGEST_RUN) return false;
    if (this.#readNext()) return true;
    this.#isClosed = true;
    return false;
  }

  unit(index: number): Unit {
    return {
      start: this.starts[index]!,
      end: this.ends[index]!,
      kind: this.kinds[index]!,
      facts: this.factsOf(index),
    };
  }

  /** An article that belongs to the name it stands before. */
  isArticle(index: number): boolean {
    const facts = this.factsOf(index);
    if (facts.article === null || !this.has(index + 1)) return false;
    const end = this.ends[index]!;
    const next = this.factsOf(index + 1);
    return isArticleBefore(this.text, facts, end, next, this.starts[index + 1]!);
  }

  /** The word the reader has just read, wherever it stands. */
  unitRead(text: string): Unit {
    const { start, end, kind } = this.reader;
    return { start, end, kind, facts: this.reader.factsIn(this.words, text) };
  }

  #readNext(): boolean {
    const { text, limit, reader } = this;
    const end = this.ends[this.count - 1]!;
    if (end >= limit) return false;
    const gap = text.charCodeAt(end);
    if (end + 1 < limit && (gap === SPACE || gap === HYPHEN)) {
      const kind = KINDS[text.charCodeAt(end + 1)]!;
      if (kind === LOWER) {
        if (!this.#mayStandInside(end + 1)) return false;
        return reader.read(text, end + 1, kind, limit) && this.#push();
      }
      if (startsWord(kind)) return reader.read(text, end + 1, kind, limit) && this.#push();
    }
    if (gap !== FULL_STOP && !isWordNear(text, end, limit)) return false;
    return reader.search(text, end, limit) && this.#holdsTogether() && this.#push();
  }

  #push(): true {
    const { starts, ends, reader, count, text } = this;
    starts[count] = reader.start;
    ends[count] = reader.end;
    this.kinds[count] = reader.kind;
    this.as[count] = reader.a;
    this.bs[count] = reader.b;
    this.gaps[count] = count === 0 ? 0 : hashOfGap(text, ends[count - 1]!, reader.start);
    this.#facts[count] = null;
    this.count = count + 1;
    return true;
  }

  /** Of words in small letters only those that some name has inside it are worth reading. */
  #mayStandInside(start: number): boolean {
    const { text, limit, insiders } = this;
    return insiders === null || hasSmallWord(insiders, text, start, limit);
  }

  /** The word before and the one just read. */
  #holdsTogether(): boolean {
    const { text, reader } = this;
    const from = this.ends[this.count - 1]!;
    const to = reader.start;
    if (isOfOneName(text, from, to)) return true;
    // "Donald J. Trump", "U.S. Coalition", "پ.ک.ک"
    return AFTER_INITIAL.test(text.slice(from, to)) && this.#endsInInitial(to - from === 1);
  }

  #endsInInitial(isWithoutSpace: boolean): boolean {
    const last = this.count - 1;
    const end = this.ends[last]!;
    const kind = kindOf(this.text.charCodeAt(end - 1));
    if (kind !== UPPER && !(kind === ARABIC && isWithoutSpace)) return false;
    return end - this.starts[last]! === 1 || this.text.charCodeAt(end - 2) === FULL_STOP;
  }
}

/** An article that belongs to the name: al Sadr, as-Sadr, ud Din; not the English "as". */
export function isArticleBefore(
  text: string,
  article: WordFacts,
  end: number,
  next: WordFacts,
  nextStart: number,
): boolean {
  if (article.article === null || next.isArabic) return false;
  if (article.article === 'plain') return true;
  // "US-Regierung": an acronym, not the article of as-Sadr.
  if (article.raw === article.raw.toUpperCase()) return false;
  const isHyphened = nextStart - end === 1 && /[\p{Pd}_]/u.test(text[end]!);
  return isHyphened || article.letters.endsWith(next.letters.charAt(0));
}
