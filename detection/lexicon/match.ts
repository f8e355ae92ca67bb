/** Finds name forms in text: at each word that may start a name, the longest path that agrees. */
import { ARABIC, BREAK, KINDS, kindOf, LOWER, MARK, UNSEEN, UPPER } from '../fold/characters';
import { type Reading, readingOf } from '../fold/phones';
import { type Alone, aloneIn, goesOn, startsAt } from './alone';
import type { Candidate } from './candidate';
import { entriesOf } from './entries';
import { wordBit } from './format';
import type { Lexicon } from './load';
import { neighboursOf, standsAlone } from './neighbours';
import { isArticleBefore, Reader, type Unit, WordMemory } from './reader';
import { type Terminal, Walk } from './walk';
import type { WordFacts } from './word-facts';

const memories = new WeakMap<Lexicon, Map<Reading, WordMemory>>();

function memoryOf(lexicon: Lexicon, reading: Reading): WordMemory {
  let byReading = memories.get(lexicon);
  if (!byReading) {
    byReading = new Map();
    memories.set(lexicon, byReading);
  }
  let memory = byReading.get(reading);
  if (!memory) {
    memory = new WordMemory(reading);
    byReading.set(reading, memory);
  }
  return memory;
}

/** "al-" and "Al " before a name belong to its span; "el " before a Spanish one does not. */
function startWithArticle(reader: Reader, article: Unit | null, first: Unit): number {
  if (article === null || !isArticleBefore(reader.text, article, first)) return first.start;
  const between = reader.text.slice(article.end, first.start);
  if (/^\p{Pd}$/u.test(between)) return article.start;
  if (between !== ' ') return first.start;
  const isName = article.facts.letters === 'al' || article.facts.raw === 'El';
  return isName ? article.start : first.start;
}

/** A word that by itself is nobody. */
const NOTHING: NonNullable<Alone['entries']> = { entries: [], more: false };

class Scan {
  constructor(
    readonly lexicon: Lexicon,
    readonly reader: Reader,
  ) {}

  /** All matches from a place on, leftmost-longest. */
  from(place: number): Candidate[] {
    const { reader, lexicon } = this;
    const { text, limit } = reader;
    const { starters } = lexicon;
    const found: Candidate[] = [];
    let reached = place;
    let i = place;
    while (i < limit) {
      const code = text.charCodeAt(i);
      let kind = KINDS[code]!;
      if (kind === UNSEEN) kind = kindOf(code);
      if (kind === LOWER) {
        const start = i++;
        while (i < limit && KINDS[text.charCodeAt(i)] === LOWER) i++;
        const bit = wordBit(code, start + 1 < i ? text.charCodeAt(start + 1) : 0, i - start);
        if ((starters[bit >> 3]! & (1 << (bit & 7))) === 0) {
          // Nearly every word of a text ends here.
          if (i < limit && KINDS[text.charCodeAt(i)] !== BREAK) i = this.#endOfWord(i);
          continue;
        }
        const small = reader.plainFacts(start, LOWER);
        if (small !== null && this.#isIdle(small)) continue;
        const candidate = this.#at(reader.unitAt(start), reached);
        if (candidate === null) i = this.#endOfWord(i);
        else {
          found.push(candidate);
          i = reached = candidate.end;
        }
        continue;
      }
      if (kind === UPPER || kind >= ARABIC) {
        if (kind === MARK || !startsWord(kind)) {
          i++;
          continue;
        }
        const facts = kind === UPPER ? reader.plainFacts(i, kind) : null;
        const end = reader.plainEnd;
        if (facts !== null && this.#isIdle(facts)) {
          i = end;
          continue;
        }
        const unit: Unit | null =
          facts === null ? reader.unitAt(i) : { start: i, end, kind, facts, following: undefined };
        if (unit === null) break;
        const candidate = this.#at(unit, reached);
        if (candidate === null) i = Math.max(unit.end, i + 1);
        else {
          found.push(candidate);
          i = reached = candidate.end;
        }
        continue;
      }
      i++;
    }
    return found;
  }

  /** Past the letters that belong to the word at `place`: capitals inside, marks, digits. */
  #endOfWord(place: number): number {
    const { text, limit } = this.reader;
    let end = place;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      const kind = kindOf(code);
      if (!startsWord(kind) && kind !== MARK) break;
    }
    return end;
  }

  /** Nothing starts with the word, and no name ends in it. */
  #isIdle(facts: WordFacts): boolean {
    const alone = aloneIn(this.lexicon, facts);
    return !alone.leads && alone.stripped === null && !facts.isWrittenTogether;
  }

  #at(unit: Unit | null, reached: number): Candidate | null {
    if (unit === null) return null;
    const { lexicon, reader } = this;
    const alone = aloneIn(lexicon, unit.facts);
    let best: Candidate | null = null;
    if (alone.leads || alone.stripped !== null) {
      for (const start of startsAt(lexicon, reader, unit)) {
        const own = start === unit ? alone : aloneIn(lexicon, start.facts);
        const candidate =
          own.entries !== null && !(own.grows && goesOn(lexicon, reader, start, own))
            ? this.#byItself(start, own.entries)
            : this.#longest(new Walk(lexicon, reader).start(start, own.branches, own.family));
        // No path ended at the word itself.
        if (candidate === null) own.entries ??= NOTHING;
        else if (best === null || isBetter(candidate, best)) best = candidate;
      }
      if (best !== null) return best;
    }
    return unit.facts.isWrittenTogether ? this.#withWordBefore(unit, reached) : null;
  }

  /** "Gholam Reza" where the form is Gholamreza: seen at the second word, begun at the first. */
  #withWordBefore(unit: Unit, reached: number): Candidate | null {
    const { reader } = this;
    let before = reader.unitBefore(unit.start);
    if (before?.facts.article) before = reader.unitBefore(before.start);
    if (before === null || before.start < reached || before.facts.isSmall) return null;
    const next = reader.after(before);
    if (next === null) return null;
    return this.#longest(new Walk(this.lexicon, reader).startWritten(before, next));
  }

  #longest(terminals: Terminal[]): Candidate | null {
    if (terminals.length === 0) return null;
    if (terminals.length === 1) return this.#candidate(terminals);
    const byEnd = new Map<number, Terminal[]>();
    for (const terminal of terminals) {
      const { end } = terminal.heard[terminal.heard.length - 1]!.unit;
      const same = byEnd.get(end);
      if (same) same.push(terminal);
      else byEnd.set(end, [terminal]);
    }
    for (const end of [...byEnd.keys()].sort((a, b) => b - a)) {
      const candidate = this.#candidate(byEnd.get(end)!);
      if (candidate !== null) return candidate;
    }
    return null;
  }

  #candidate(terminals: Terminal[]): Candidate | null {
    const { heard } = terminals[0]!;
    const all = this.#entries(terminals);
    return this.#standing(heard[0]!.unit, heard[heard.length - 1]!.unit, all);
  }

  /** What the word denotes was worked out when it was first met. */
  #byItself(unit: Unit, all: NonNullable<Alone['entries']>): Candidate | null {
    return this.#standing(unit, unit, all);
  }

  #standing(first: Unit, last: Unit, all: NonNullable<Alone['entries']>): Candidate | null {
    const { lexicon, reader } = this;
    if (all.entries.length === 0) return null;
    const { end } = last;
    const previous = reader.unitBefore(first.start);
    const hasArticle = previous !== null && isArticleBefore(reader.text, previous, first);
    const nameStart = hasArticle ? previous : first;
    const before = hasArticle ? reader.unitBefore(previous.start) : previous;
    const neighbours = neighboursOf(reader, before, last, nameStart);
    const entries = all.entries.filter((entry) => standsAlone(entry, neighbours));
    if (entries.length === 0) return null;
    const start = startWithArticle(reader, previous, first);
    const { more } = all;
    return {
      start,
      end,
      entries,
      more,
      neighbours,
      alternatives: () => alternativesIn(lexicon, reader, start, end),
    };
  }

  /** A page says the same names again and again. */
  #rememberedEntries(terminals: Terminal[]) {
    const { lexicon, reader } = this;
    let names = remembered.get(lexicon);
    if (names === undefined || names.size > MOST_REMEMBERED) {
      names = new Map();
      remembered.set(lexicon, names);
    }
    let key: string = reader.reading;
    for (const { postings, heard, skipped } of terminals) {
      key += `|${postings}:${skipped}`;
      const from = heard[0]!.unit.start;
      const to = heard[heard.length - 1]!.unit.end;
      key += reader.text.slice(from, to);
    }
    let entries = names.get(key);
    if (entries === undefined) {
      entries = entriesOf(lexicon, reader, terminals);
      names.set(key, entries);
    }
    return entries;
  }

  /** Entries of single words are kept with the word. */
  #entries(terminals: Terminal[]) {
    const { heard } = terminals[0]!;
    if (heard.length > 1) return this.#rememberedEntries(terminals);
    const alone = aloneIn(this.lexicon, heard[0]!.unit.facts);
    if (alone.entries === null) alone.entries = entriesOf(this.lexicon, this.reader, terminals);
    return alone.entries;
  }
}

const remembered = new WeakMap<Lexicon, Map<string, ReturnType<typeof entriesOf>>>();
/** Names of a few pages; then it starts anew. */
const MOST_REMEMBERED = 5000;

/** Of an Arabic word read with and without the small words before it. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.end !== other.end) return one.end > other.end;
  return one.entries[0]!.score > other.entries[0]!.score;
}

function startsWord(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === ARABIC || kind > 7;
}

/** Shorter matches: those that end before `end`, and those that start after the first word. */
function alternativesIn(lexicon: Lexicon, reader: Reader, start: number, end: number): Candidate[] {
  const within = reader.until(end);
  const units: Unit[] = [];
  for (let unit = within.unitAt(start); unit !== null; unit = within.unitAt(unit.end)) {
    units.push(unit);
  }
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate) => {
    const span = `${candidate.start}-${candidate.end}`;
    if (!found.has(span)) found.set(span, candidate);
  };
  for (let last = units.length - 2; last >= 0; last--) {
    const shorter = new Scan(lexicon, reader.until(units[last]!.end));
    for (const candidate of shorter.from(start)) add(candidate);
  }
  if (units[1]) for (const later of new Scan(lexicon, within).from(units[1].start)) add(later);
  return [...found.values()].sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** Leftmost-longest matches, in order, with offsets into `text`. */
export function findCandidates(
  lexicon: Lexicon,
  text: string,
  language: string | null,
): Candidate[] {
  const memory = memoryOf(lexicon, readingOf(language));
  return new Scan(lexicon, new Reader(text, text.length, language, memory, lexicon.insiders)).from(
    0,
  );
}
