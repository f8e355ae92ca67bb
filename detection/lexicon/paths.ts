/** The paths of a name form through the trie: as words of its language, and as a romanised name. */
import type { NameForm } from '../../pack/model';
import { soundKey } from '../fold/keys';
import { type Reading, readingOf } from '../fold/phones';
import { type EntryType, POSTING } from './format';
import type { Step } from './hash';
import { type Unit, WordReader } from './reader';
import { isArticleBefore } from './run';
import type { WordFacts } from './word-facts';
import { SLOTS_OF_LISTS, WordMemory } from './word-memory';

export interface Path {
  steps: Step[];
  /** POSTING bits. */
  flags: number;
}

/** Longer forms are sentences, not names; their first words are kept. */
export const MOST_STEPS = 10;
/** Nothing of a form beyond this is read: a form of a megabyte is one word as far as anyone can tell. */
const MOST_READ = 512;

const memories = new Map<Reading, WordMemory>();
export function memoryFor(reading: Reading): WordMemory {
  let memory = memories.get(reading);
  if (!memory) {
    memory = new WordMemory(reading, SLOTS_OF_LISTS);
    memories.set(reading, memory);
  }
  return memory;
}

/**
 * The words of a form that count: articles, filiations and initials are left out, and titles before
 * the name. At its end a title is a name (Muhammad al-Shaykh).
 */
export function unitsOf(form: string, language: string | null): Unit[] {
  const words = memoryFor(readingOf(language));
  const limit = Math.min(form.length, MOST_READ);
  reader.begin(language);
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
    const isLeadingTitle = facts.isTitle && units.length === 0 && next !== null;
    if (!isArticle && !isLeadingTitle && !facts.isFiller) units.push(unit);
    unit = next;
  }
  // "Sheikh Ali" and "J. Biden" would be one word: then everything counts.
  return units.length > 1 || all.length === 1 ? units : all;
}

const reader = new WordReader();

function unitAt(form: string, from: number, limit: number, words: WordMemory): Unit | null {
  if (!reader.search(form, from, limit)) return null;
  const { start, end, kind, a, b } = reader;
  return { start, end, kind, facts: words.factsAt(words.slotOf(form, start, end, kind, a, b)) };
}

/** How the unit at `index` is heard in a form: Abd as half of a name, unless it ends it. */
export function heardAs(units: readonly Unit[], index: number, hearing = 0) {
  const { facts } = units[index]!;
  if (facts.abd !== null && index < units.length - 1) return facts.abd;
  return hearing === 0 ? facts.first : (facts.hearings[hearing] ?? facts.first);
}

const BY_WORDS_ALONE: readonly EntryType[] = ['office', 'lookalike'];

/** Units that stand or fall together, so that no half of a name is left out or taken for a surname. */
export function groupsOf(units: readonly Unit[]): number[][] {
  const groups: number[][] = [];
  let open = false;
  units.forEach((unit, i) => {
    const { half, abd } = unit.facts;
    if (groups.length > 0 && (open || half === 'second')) groups[groups.length - 1]!.push(i);
    else groups.push([i]);
    open = abd !== null || half === 'first';
  });
  return groups;
}

const MUHAMMAD = soundKey('muhamad');
export function isMuhammad(facts: WordFacts): boolean {
  if (facts.isArabic) return facts.letters === 'محمد';
  return facts.letters.startsWith('m') && soundKey(facts.first?.phones ?? '') === MUHAMMAD;
}

/** Words, borne by many each, that together are one person's name though others were left out. */
export const ENOUGH_COMMON_WORDS = 3;

/** Does it say who is meant? "Ahmed Ali" for Ahmed Hassan Ali does not. */
function tells(groups: readonly number[][], units: readonly Unit[]): boolean {
  if (groups.length >= ENOUGH_COMMON_WORDS) return true;
  return groups.some((group) =>
    group.some((i) => units[i]!.facts.abd === null && !units[i]!.facts.isCommonName),
  );
}

export interface Shortening {
  groups: number[][];
  flag: number;
  /** Its last word is left out: only capitals show that the name ends there, and Arabic has none. */
  isUnfinished?: true;
}

/** Which groups a short or shortened form keeps, and under what flag. */
export function shortenings(groups: readonly number[][], units: readonly Unit[]) {
  const last = groups.length - 1;
  const kept: Shortening[] = [];
  if (last < 1) return kept;
  if (last > 1) {
    // First and family name; and, of four or more, any one between left out. Never the first name:
    // what is left would be the father.
    kept.push({ groups: [groups[0]!, groups[last]!], flag: POSTING.subset });
    // But Mohammad Javad Zarif is as well Javad Zarif.
    if (isMuhammad(units[0]!.facts)) kept.push({ groups: groups.slice(1), flag: POSTING.subset });
    // Without the last, which may be a tribe or a town: nothing more to file, it is on the way.
    if (!units[0]!.facts.isArabic) {
      kept.push({ groups: groups.slice(0, last), flag: POSTING.subset, isUnfinished: true });
    }
    for (let out = 1; last > 2 && out < last; out++) {
      kept.push({ groups: groups.filter((_, i) => i !== out), flag: POSTING.subset });
    }
  }
  const telling = kept.filter((one) => tells(one.groups, units));
  kept.length = 0;
  kept.push(...telling, { groups: [groups[last]!], flag: POSTING.surname });
  // "Abu Mahdi" for Abu Mahdi al-Muhandis.
  if (groups[0]!.length > 1 && units[0]!.facts.half === 'first') {
    kept.push({ groups: [groups[0]!], flag: POSTING.surname });
  }
  return kept;
}

/** The name as heard in one reading. */
function heard(units: readonly Unit[], hearing: number): Step[] {
  return units.map((unit, i) => heardAs(units, i, hearing) ?? unit.facts.word);
}

function readingsOf(units: readonly Unit[], lang: string | null): Step[][] {
  const readings = [heard(units, 0)];
  if (readingOf(lang) !== 'common') {
    const local = heard(units, 1);
    if (local.some((step, i) => step.hash !== readings[0]![i]!.hash)) readings.push(local);
  }
  return readings;
}

const isWholeName = ({ facts }: Unit) => facts.half === null && facts.abd === null;

export function pathsOf(form: Pick<NameForm, 'text' | 'lang' | 'kind'>, type: EntryType): Path[] {
  const units = unitsOf(form.text, form.lang);
  if (units.length === 0) return [];
  const byWordsAlone =
    form.kind === 'acronym' || form.kind === 'role' || BY_WORDS_ALONE.includes(type);
  const isPerson = type === 'person';
  const paths: Path[] = [];
  if (byWordsAlone || units.length === 1 || !isPerson) {
    paths.push({ steps: units.map((unit) => unit.facts.word), flags: 0 });
    if (byWordsAlone || units.length === 1) return paths;
  }
  const readings = readingsOf(units, form.lang);
  for (const steps of readings) paths.push({ steps, flags: 0 });
  if (units.some(({ facts }) => facts.bare !== null)) {
    const steps = readings[0]!.map((step, i) => units[i]!.facts.bare ?? step);
    paths.push({ steps, flags: 0 });
  }
  if (units.some(({ facts }) => facts.sibilant !== null)) {
    const steps = readings[0]!.map((step, i) => units[i]!.facts.sibilant ?? step);
    paths.push({ steps, flags: 0 });
  }
  if (!isPerson || form.kind === 'short') return paths;
  if (units.length === 2 && units.every(isWholeName)) {
    const { family, word } = units[1]!.facts;
    paths.push({ steps: [family ?? word], flags: POSTING.surname });
    return paths;
  }
  for (const { groups, flag } of shortenings(groupsOf(units), units)) {
    const kept = groups.length === 1 ? groups[0]! : groups.flat();
    if (flag === POSTING.surname) {
      const steps = kept.map((i) => units[i]!.facts.family ?? units[i]!.facts.word);
      paths.push({ steps, flags: flag });
    } else {
      for (const steps of readings) paths.push({ steps: kept.map((i) => steps[i]!), flags: flag });
    }
  }
  return paths;
}
