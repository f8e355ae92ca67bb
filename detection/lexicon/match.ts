/** Finds name forms in text: at each word that may start a name, the longest path that agrees. */
import { ARABIC, BREAK, KINDS, kindOf, LOWER, MARK, UNSEEN, UPPER } from '../fold/characters';
import { readingOf } from '../fold/phones';
import { type Token, tokenAt } from '../tokens';
import { type Alone, mayStart } from './alone';
import { wordBefore } from './behind';
import type { Candidate } from './candidate';
import { hasWord } from './format';
import type { Lexicon } from './load';
import { type Matcher, matcherOf } from './matcher';
import { nameAt, writtenAt } from './names-at';
import { startsWord } from './reader';
import { LONGEST_RUN } from './run';
import { LONGEST_ARTICLE } from './standing';
import { MOST_AHEAD } from './walk';
import type { WordFacts } from './word-facts';
import { KNOWN, MAY_START, NEEDS_MORE } from './word-memory';

/** Words of a run read past; then it begins anew, so that no text makes one longer than there is room. */
const SPACE = 0x20;
const LONGEST_PAST = LONGEST_RUN - 2 * MOST_AHEAD;

class Scan {
  readonly #found: Candidate[] = [];
  /** Where the last match ended. */
  #reached = 0;

  constructor(
    readonly matcher: Matcher,
    readonly text: string,
    readonly limit: number,
    readonly language: string | null,
  ) {}

  /** All matches from a place on, leftmost-longest. */
  from(place: number): Candidate[] {
    const { text, limit, matcher } = this;
    const { run, words } = matcher;
    const { reader } = run;
    const { starters } = matcher.lexicon;
    run.begin(text, limit, this.language);
    this.#reached = place;
    let i = place;
    while (i < limit) {
      const code = text.charCodeAt(i);
      let kind = KINDS[code]!;
      if (kind === BREAK) {
        i++;
        continue;
      }
      let endOfSmall = i;
      if (kind === LOWER) {
        do endOfSmall++;
        while (endOfSmall < limit && KINDS[text.charCodeAt(endOfSmall)] === LOWER);
        if (!hasWord(starters, text, i, endOfSmall)) {
          // Nearly every word of a text ends here.
          i = endOfSmall;
          if (i < limit && KINDS[text.charCodeAt(i)] !== BREAK) i = this.#endOfWord(i);
          continue;
        }
      } else if (kind !== UPPER) {
        if (kind === UNSEEN) kind = kindOf(code);
        if (kind !== UPPER && (kind < ARABIC || kind === MARK || !startsWord(kind))) {
          i++;
          continue;
        }
      }
      if (!reader.read(text, i, kind, limit)) break;
      const slot = words.slotOf(text, reader.start, reader.end, reader.kind, reader.a, reader.b);
      const bits = words.bitsAt(slot);
      if ((bits & MAY_START) !== 0 && ((bits & NEEDS_MORE) === 0 || this.#mayGoOn())) {
        const facts = words.factsAt(slot);
        run.startWith(facts);
        i = this.#run();
        if (bits === (KNOWN | MAY_START)) words.setBits(slot, facts, whatRemains(facts));
      } else i = kind === LOWER ? this.#endOfWord(endOfSmall) : Math.max(reader.end, i + 1);
    }
    return this.#found;
  }

  /**
   * May a name of more words start with the word just read? Told by what follows it, and by what is
   * known of the two words together: nearly always that they are nothing.
   */
  #mayGoOn(): boolean {
    const { text, limit, matcher } = this;
    const { run, outcomes } = matcher;
    const { end, a, b } = run.reader;
    if (!run.mayGoOn(end)) return false;
    if (text.charCodeAt(end) !== SPACE) return true;
    const kind = KINDS[text.charCodeAt(end + 1)]!;
    if (!startsWord(kind) || !run.ahead.read(text, end + 1, kind, limit)) return true;
    const { start, a: nextA, b: nextB } = run.ahead;
    return start !== end + 1 || !outcomes.isNothing(a, b, nextA, nextB);
  }

  /** The names of a run that has begun; where to go on reading. */
  #run(): number {
    const { run } = this.matcher;
    for (let index = 0; ; ) {
      const candidate = this.#at(index);
      index++;
      if (candidate !== null) {
        this.#take(candidate);
        while (index < run.count && run.starts[index]! < candidate.end) index++;
      }
      while (index < run.count && !this.#mayStartAt(index)) index++;
      if (index >= run.count) return Math.max(run.ends[run.count - 1]!, this.#reached);
      if (index >= LONGEST_PAST) {
        run.restartAt(index);
        index = 0;
      }
    }
  }

  #take(candidate: Candidate): void {
    const { matcher, text, language } = this;
    const { start, end } = candidate;
    candidate.alternatives = () => alternativesIn(matcher, text, language, start, end);
    this.#found.push(candidate);
    this.#reached = end;
  }

  #mayStartAt(index: number): boolean {
    const { run, lexicon } = this.matcher;
    if (!mayStart(lexicon, run.facts[index]!)) return false;
    if (run.kinds[index] !== LOWER) return true;
    const start = run.starts[index]!;
    let end = start + 1;
    while (end < this.limit && KINDS[this.text.charCodeAt(end)] === LOWER) end++;
    return hasWord(lexicon.starters, this.text, start, end);
  }

  #at(index: number): Candidate | null {
    const { matcher } = this;
    const candidate = nameAt(matcher, index);
    if (candidate !== null || !matcher.run.facts[index]!.isWrittenTogether) return candidate;
    return this.#withWordBefore(matcher.run.starts[index]!);
  }

  /** "Gholam Reza" where the form is Gholamreza: seen at the second word, begun at the first. */
  #withWordBefore(start: number): Candidate | null {
    const { matcher, text, limit, language } = this;
    const { behind } = matcher;
    behind.begin(text, limit, language);
    let before = wordBefore(behind, text, start, LONGEST_ARTICLE);
    if (before?.facts.article) before = wordBefore(behind, text, before.start, LONGEST_ARTICLE);
    if (before === null || before.start < this.#reached || before.facts.isSmall) return null;
    behind.startWith(before.facts);
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

/** Of a word that a name may start with, now that it was looked at. */
function whatRemains(facts: WordFacts): number {
  const alone = facts.alone as Alone;
  const { meant } = alone;
  const isNobody =
    !alone.leads || (meant !== null && 'entries' in meant && meant.entries.length === 0);
  if (!isNobody || alone.stripped !== null || facts.isWrittenTogether) return MAY_START;
  return alone.grows ? MAY_START | NEEDS_MORE : 0;
}

/** Shorter matches, mere family names aside: those that end before `end`, and those that start after the first word. */
function alternativesIn(
  matcher: Matcher,
  text: string,
  language: string | null,
  start: number,
  end: number,
): Candidate[] {
  const words: Token[] = [];
  for (let word = tokenAt(text, start, end, language); word !== null; ) {
    words.push(word);
    word = tokenAt(text, word.end, end, language);
  }
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate) => {
    const span = `${candidate.start}-${candidate.end}`;
    if (candidate.family === null && !found.has(span)) found.set(span, candidate);
  };
  const scan = (from: number, limit: number) =>
    new Scan(matcher, text, limit, language).from(from).forEach(add);
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
  return new Scan(matcherOf(lexicon, readingOf(language)), text, text.length, language).from(0);
}
