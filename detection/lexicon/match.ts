/** Finds name forms in text: at each word that may start a name, the longest path that agrees. */
import { type Reading, readingOf } from '../fold/phones';
import type { Candidate } from './candidate';
import { entriesOf } from './entries';
import type { Lexicon } from './load';
import { neighboursOf, standsAlone } from './neighbours';
import { isArticleBefore, Reader, type Unit, WordMemory } from './reader';
import { type Terminal, terminalsFrom } from './walk';

const memories = new WeakMap<Lexicon, Map<Reading, WordMemory>>();

function memoryOf(lexicon: Lexicon, reading: Reading): WordMemory {
  let byReading = memories.get(lexicon);
  if (!byReading) memories.set(lexicon, (byReading = new Map()));
  let memory = byReading.get(reading);
  if (!memory) byReading.set(reading, (memory = new WordMemory(reading)));
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

function candidateAt(
  lexicon: Lexicon,
  reader: Reader,
  first: Unit,
  previous: Unit | null,
): Candidate | null {
  const byEnd = new Map<number, Terminal[]>();
  for (const terminal of terminalsFrom(lexicon, reader, first)) {
    const { end } = terminal.heard[terminal.heard.length - 1]!.unit;
    const same = byEnd.get(end);
    if (same) same.push(terminal);
    else byEnd.set(end, [terminal]);
  }
  const ends = [...byEnd.keys()].sort((a, b) => b - a);
  for (const end of ends) {
    const terminals = byEnd.get(end)!;
    const all = entriesOf(lexicon, reader, terminals);
    if (all.entries.length === 0) continue;
    const { heard } = terminals[0]!;
    const last = heard[heard.length - 1]!.unit;
    const head = heard[0]!.unit;
    // The name's own article (Al Sadr) is no name before it.
    const isOwn = previous !== null && isArticleBefore(reader.text, previous, head);
    const neighbours = neighboursOf(reader, isOwn ? null : previous, last, head);
    const entries = all.entries.filter((entry) => standsAlone(entry, neighbours));
    if (entries.length === 0) continue;
    const start = startWithArticle(reader, previous, head);
    const alternatives = () => alternativesIn(lexicon, reader, start, end);
    return { start, end, entries, more: all.more, neighbours, alternatives };
  }
  return null;
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
    for (const shorter of scan(lexicon, reader.until(units[last]!.end), start)) add(shorter);
  }
  if (units[1]) for (const later of scan(lexicon, within, units[1].start)) add(later);
  return [...found.values()].sort((a, b) => b.end - b.start - (a.end - a.start));
}

function scan(lexicon: Lexicon, reader: Reader, from: number): Candidate[] {
  const candidates: Candidate[] = [];
  let previous: Unit | null = null;
  let unit = reader.unitAt(from);
  while (unit !== null) {
    const candidate = candidateAt(lexicon, reader, unit, previous);
    previous = candidate === null ? unit : null;
    if (candidate !== null) candidates.push(candidate);
    unit = reader.unitAt(candidate?.end ?? unit.end);
  }
  return candidates;
}

/** Leftmost-longest matches, in order, with offsets into `text`. */
export function findCandidates(
  lexicon: Lexicon,
  text: string,
  language: string | null,
): Candidate[] {
  const memory = memoryOf(lexicon, readingOf(language));
  return scan(lexicon, new Reader(text, text.length, language, memory), 0);
}
