/** The words of a listed name, read as those of a text are. */
import { BREAK, kindOf } from '../../fold/characters';
import type { Reading } from '../../fold/reading';
import { readingOf } from '../../languages/index';
import type { EntryType } from '../stored/format';
import { startsWord, type Unit, WordReader } from './reader';
import { isArticleBefore } from './run';
import { MOST_SLOTS_OF_LISTS, WordMemory } from './word-memory';

/** Longer forms are sentences, not names; their first words are kept. */
export const MOST_STEPS = 10;
/** Nothing of a form beyond this is read: a form of a megabyte is one word as far as anyone can tell. */
const MOST_READ = 512;

const memories = new Map<Reading, WordMemory>();
export function memoryFor(reading: Reading): WordMemory {
  let memory = memories.get(reading);
  if (!memory) {
    memory = new WordMemory(reading, MOST_SLOTS_OF_LISTS);
    memories.set(reading, memory);
  }
  return memory;
}

/**
 * The words of a form that count: articles, filiations and initials are left out, and titles before
 * the name. At its end a title is a name (Muhammad al-Shaykh), and so it is of a group (Imam Ali Brigades).
 */
export function unitsOf(form: string, language: string | null, type: EntryType): Unit[] {
  const reading = readingOf(language);
  const words = memoryFor(reading);
  const limit = Math.min(form.length, MOST_READ);
  reader.begin(reading);
  const all: Unit[] = [];
  const units: Unit[] = [];
  let unit = unitAt(form, 0, limit, words);
  while (unit !== null && all.length < MOST_STEPS) {
    const next: Unit | null = unitAt(form, unit.end, limit, words);
    const { facts } = unit;
    const isArticle =
      next !== null && isArticleBefore(form, facts, unit.end, next.facts, next.start);
    // An article never counts: al-Hashd must not begin a match before Hashd al-Shaabi can.
    if (!isArticle) all.push(unit);
    const isLeadingTitle =
      facts.isTitle && units.length === 0 && next !== null && !GROUPS.includes(type);
    if (!isArticle && !isLeadingTitle && !facts.isFiller) units.push(unit);
    unit = next;
  }
  // "Sheikh Ali" and "J. Biden" would be one word: then everything counts.
  return units.length > 1 || all.length === 1 ? units : all;
}

const GROUPS: readonly EntryType[] = ['organisation', 'coalition'];
const SPACE = 0x20;
const reader = new WordReader();

function unitAt(form: string, from: number, limit: number, words: WordMemory): Unit | null {
  // Nearly always one space after the word before.
  let at = from;
  if (at < limit && form.charCodeAt(at) === SPACE) at++;
  const first = at < limit ? kindOf(form.charCodeAt(at)) : BREAK;
  const isRead = startsWord(first)
    ? reader.read(form, at, first, limit)
    : reader.search(form, at, limit);
  if (!isRead) return null;
  const { start, end, kind } = reader;
  return { start, end, kind, facts: reader.factsIn(words, form) };
}
