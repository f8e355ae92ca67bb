/** Finds name forms in text: at each word that may start a name, the longest path that agrees. */
import { BREAK, isLetter, KINDS, kindOf, LOWER, MARK } from '../../fold/characters';
import { readingOf } from '../../languages/index';
import { type Token, tokenAt } from '../../tokens';
import { wordBefore } from '../beside/behind';
import { opensSentence } from '../beside/neighbours';
import { LONGEST_ARTICLE } from '../beside/wider';
import { type Candidate, type CandidateEntry, isAsListed, isByEar } from '../entries/candidate';
import { MOST_AHEAD } from '../entries/terminal';
import type { Lexicon } from '../stored/load';
import { hashOfGap, MOST_BETWEEN } from '../words/gaps';
import { endsPlainly, startsWord } from '../words/reader';
import { LONGEST_RUN } from '../words/run';
import { FIRST_FACTOR, KNOWN, MAY_START, NEEDS_MORE, SECOND_FACTOR } from '../words/word-memory';
import { whatRemains } from './alone';
import { largeFrom, startOfWritten } from './large';
import { type Matcher, matcherOf, startsSmall } from './matcher';
import { nameAt, SALT, writtenAt } from './names-at';
import { NEXT_WORD, NOTHING, UNKNOWN } from './outcomes';

const SPACE = 0x20;
const FULL_STOP = 0x2e;
/** No place of a text. */
const NONE = -1;
/** Words of a run read past; then it begins anew, so that no text makes one longer than there is room. */
const LONGEST_PAST = LONGEST_RUN - 2 * MOST_AHEAD;

class Scan {
  readonly #found: Candidate[] = [];
  /** Where the last match ended. */
  #reached = 0;
  /** The first word of the row that waits for its next word; none waits where it is NONE. */
  #start = NONE;
  #end = 0;
  #kind = 0;
  #a = 0;
  #b = 0;
  /** Where its second word begins, and where its last one ends. */
  #second = NONE;
  #last = 0;
  /** Up to here no word is passed over unread. */
  #readTo: number;

  constructor(
    readonly matcher: Matcher,
    readonly text: string,
    readonly limit: number,
  ) {
    // The search for large letters knows no limit, so it would cost more than the part that is read.
    this.#readTo = limit < text.length || matcher.lexicon.beginsSmall ? limit : 0;
  }

  /**
   * All matches from a place on, leftmost-longest. Both hashes of a word are made while its letters are
   * passed, so that nearly every word costs its letters and one look at what is known of it. A word
   * that is nobody by itself waits for the next: nearly always the two, or three, are known to be nothing.
   */
  from(place: number): Candidate[] {
    const { text, limit, matcher } = this;
    const { words, run } = matcher;
    run.begin(text, limit);
    this.#reached = place;
    let i = place;
    while (i < limit) {
      const code = text.charCodeAt(i);
      const kind = KINDS[code]!;
      if (kind === BREAK) {
        i++;
        continue;
      }
      if (!isLetter(kind)) {
        i = this.#atOther(i, kindOf(code));
        continue;
      }
      if (kind === LOWER && i >= this.#readTo && this.#start === NONE) {
        i = this.#pastSmall(i);
        continue;
      }
      let a = Math.imul(code, FIRST_FACTOR);
      let b = code;
      let end = i + 1;
      let letter = code;
      for (; end < limit; end++) {
        letter = text.charCodeAt(end);
        if (!isLetter(KINDS[letter]!)) break;
        a = Math.imul(a ^ letter, FIRST_FACTOR);
        b = (Math.imul(b, SECOND_FACTOR) + letter) | 0;
      }
      const isPlain = end === limit || letter === SPACE || endsPlainly(text, i, end, limit);
      if (this.#start !== NONE) {
        const told = isPlain ? this.#rowWith(i, end, a, b) : UNKNOWN;
        if (told === NEXT_WORD) {
          i = end;
          continue;
        }
        if (told !== NOTHING) {
          i = this.#runOfRow();
          continue;
        }
        this.#start = NONE;
        if (this.#second !== NONE) {
          i = this.#second;
          continue;
        }
      }
      if (!isPlain) {
        i = this.#byAllRules(i, kind);
        continue;
      }
      const bits = words.bits(a, b) || this.#meet(i, end, kind, a, b);
      if ((bits & MAY_START) === 0) {
        i = end;
        continue;
      }
      if ((bits & NEEDS_MORE) !== 0) {
        if (!run.mayGoOn(end)) {
          i = end;
          continue;
        }
        if (text.charCodeAt(end) !== FULL_STOP) {
          this.#wait(i, end, kind, a, b);
          i = end;
          continue;
        }
      }
      i = this.#runFrom(i, end, kind, a, b);
    }
    return this.#found;
  }

  /** Past words in small letters, where no name begins with one; where to go on reading. */
  #pastSmall(place: number): number {
    const { text } = this;
    const large = largeFrom(text, place);
    if (large === text.length) return large;
    const start = startOfWritten(text, place, large);
    // What it is written on to is read by all rules (d'Haider, eBay).
    if (start < large) this.#readTo = large;
    return start;
  }

  /** A row begins with a word that is nobody by itself; near behind it stands another (`mayGoOn`). */
  #wait(start: number, end: number, kind: number, a: number, b: number): void {
    this.#start = start;
    this.#end = end;
    this.#kind = kind;
    this.#a = a;
    this.#b = b;
    this.#second = NONE;
    this.#last = end;
    this.matcher.outcomes.begin(a, b);
  }

  /** What is known of the row that waits, with the word at hand. */
  #rowWith(start: number, end: number, a: number, b: number): number {
    const { outcomes, run } = this.matcher;
    if (start - this.#last > MOST_BETWEEN) return UNKNOWN;
    const told = outcomes.goOn(hashOfGap(this.text, this.#last, start), a, b);
    if (told !== NEXT_WORD) return told;
    if (!run.mayGoOn(end)) return outcomes.atEnd();
    if (this.text.charCodeAt(end) === FULL_STOP) return UNKNOWN;
    if (this.#second === NONE) this.#second = start;
    this.#last = end;
    return NEXT_WORD;
  }

  /** It is read as a run after all; where to go on reading. */
  #runOfRow(): number {
    const start = this.#start;
    this.#start = NONE;
    return this.#runFrom(start, this.#end, this.#kind, this.#a, this.#b);
  }

  /** What is none of the letters most words are made of. */
  #atOther(place: number, kind: number): number {
    if (!startsWord(kind)) return place + 1;
    return this.#start === NONE ? this.#byAllRules(place, kind) : this.#runOfRow();
  }

  /** The word at a place that begins or ends otherwise than most; where to go on reading. */
  #byAllRules(place: number, kind: number): number {
    const { text, limit, matcher } = this;
    const { reader } = matcher.run;
    const isSmall = kind === LOWER;
    if (isSmall && !startsSmall(matcher.lexicon, text, place, limit)) return this.#endOfWord(place);
    if (!reader.read(text, place, kind, limit)) return limit;
    const { start, end, a, b } = reader;
    if ((matcher.words.bitsOf(text, start, end, reader.kind, a, b) & MAY_START) !== 0) {
      return this.#run();
    }
    if (!isSmall) return Math.max(end, place + 1);
    // What is elided before a word ("d'", "l'") was passed with it.
    return start > place ? start : this.#endOfWord(place);
  }

  #meet(start: number, end: number, kind: number, a: number, b: number): number {
    const { text, matcher } = this;
    const { words, lexicon } = matcher;
    if (kind !== LOWER || startsSmall(lexicon, text, start, end)) {
      return words.bitsOf(text, start, end, kind, a, b);
    }
    words.pass(a, b);
    return KNOWN;
  }

  #runFrom(start: number, end: number, kind: number, a: number, b: number): number {
    this.matcher.run.reader.take(start, end, kind, a, b);
    return this.#run();
  }

  /** The names of the run that begins with the word just read; where to go on reading. */
  #run(): number {
    const { run } = this.matcher;
    run.start();
    for (let index = 0; ; ) {
      const longest = this.#at(index);
      const candidate = (longest && this.#behindOpener(index, longest)) ?? longest;
      index++;
      if (candidate !== null) {
        this.#take(candidate);
        while (index < run.count && run.starts[index]! < candidate.end) index++;
      }
      if (index >= run.count) return Math.max(run.ends[run.count - 1]!, this.#reached);
      if (index >= LONGEST_PAST) {
        run.restartAt(index);
        index = 0;
      }
    }
  }

  #take(candidate: Candidate): void {
    const { start, end } = candidate;
    // It may begin at words before it that were taken for somebody's family name.
    while (this.#found.length > 0 && this.#found.at(-1)!.start >= start) this.#found.pop();
    if (start < (this.#found.at(-1)?.end ?? 0)) return;
    this.#found.push(candidate);
    this.#reached = end;
  }

  /** The longest name that begins at a word of the run. */
  #at(index: number): Candidate | null {
    const { matcher } = this;
    const { run, words, outcomes } = matcher;
    const a = run.as[index]!;
    const b = run.bs[index]!;
    const { starts, ends, kinds } = run;
    const bits = words.bitsOf(this.text, starts[index]!, ends[index]!, kinds[index]!, a, b);
    if ((bits & MAY_START) === 0) return null;
    const needsMore = (bits & NEEDS_MORE) !== 0;
    if (needsMore && !run.has(index + 1)) return null;
    const known = needsMore ? outcomes.find(run, index, SALT.plain) : null;
    if (known?.length === 0) return null;
    const facts = run.factsOf(index);
    const candidate = nameAt(matcher, index, known);
    if (bits === (KNOWN | MAY_START)) {
      const remains = whatRemains(facts);
      if (remains !== MAY_START) words.setBits(a, b, remains);
    }
    if (candidate !== null || !facts.isWrittenTogether) return candidate;
    return this.#withWordBefore(run.starts[index]!);
  }

  /**
   * "Let Qais al-Khazali speak" sounds like Laith al-Khazali: the word that opens the sentence is no part of a
   * name that stands behind it just as it is listed.
   */
  #behindOpener(index: number, candidate: Candidate): Candidate | null {
    const { run } = this.matcher;
    if (candidate.family !== null || !candidate.entries.every(isPartByEar)) return null;
    if (!run.has(index + 1) || !opensSentence(this.text, run.starts[index]!)) return null;
    const next = this.#at(index + 1);
    return next?.family === null && next.entries.some(isWholeAsListed) ? next : null;
  }

  /** "Gholam Reza" where the form is Gholamreza: seen at the second word, begun at the first. */
  #withWordBefore(start: number): Candidate | null {
    const { matcher, text, limit } = this;
    const { behind } = matcher;
    behind.begin(text, limit);
    let before = wordBefore(behind, text, start, LONGEST_ARTICLE);
    if (before?.facts.article) before = wordBefore(behind, text, before.start, LONGEST_ARTICLE);
    if (before === null || before.start < this.#reached || before.facts.isSmall) return null;
    behind.start();
    return behind.has(1) ? writtenAt(matcher, behind, 0) : null;
  }

  /** Past the letters that belong to the word at `place`: capitals inside, marks, digits. */
  #endOfWord(place: number): number {
    const { text, limit } = this;
    let end = place;
    for (; end < limit; end++) {
      const kind = kindOf(text.charCodeAt(end));
      if (!startsWord(kind) && kind !== MARK) break;
    }
    return end;
  }
}

const isPartByEar = (entry: CandidateEntry): boolean =>
  entry.type === 'person' && entry.derived === 'subset' && isByEar(entry);

const isWholeAsListed = (entry: CandidateEntry): boolean =>
  entry.type === 'person' && entry.derived === null && entry.words > 1 && isAsListed(entry);

/**
 * Shorter matches inside a span, for when the longest is rejected; mere family names aside. Those that end
 * before it does, and those that start after its first word.
 */
export function shorterInside(
  lexicon: Lexicon,
  text: string,
  language: string | null,
  { start, end }: Pick<Candidate, 'start' | 'end'>,
): Candidate[] {
  const reading = readingOf(language);
  const matcher = matcherOf(lexicon, reading);
  const words: Token[] = [];
  for (let word = tokenAt(text, start, end, reading); word !== null; ) {
    words.push(word);
    word = tokenAt(text, word.end, end, reading);
  }
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate) => {
    const span = `${candidate.start}-${candidate.end}`;
    if (candidate.family === null && !found.has(span)) found.set(span, candidate);
  };
  const scan = (from: number, limit: number) =>
    new Scan(matcher, text, limit).from(from).forEach(add);
  for (let last = words.length - 2; last >= 0; last--) scan(start, words[last]!.end);
  if (words[1]) scan(words[1].start, end);
  return [...found.values()].sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** Leftmost-longest matches, in order, with offsets into `text`. */
export function findCandidates(
  lexicon: Lexicon,
  text: string,
  language: string | null,
): Candidate[] {
  return new Scan(matcherOf(lexicon, readingOf(language)), text, text.length).from(0);
}
