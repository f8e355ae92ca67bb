/** What a lexicon knows of a word by itself, kept with the word: most words of a text lead nowhere. */
import { withoutProclitic } from '../fold/arabic';
import { foldToken } from '../fold/normalise';
import type { CandidateEntry } from './candidate';
import { HAS_CHILDREN } from './format';
import { extend, ROOT, type Step } from './hash';
import type { Lexicon } from './load';
import type { Reader, Unit } from './reader';
import { lookUp } from './walk';
import type { Hearing, WordFacts } from './word-facts';

/** One way from the root over this word. */
export interface Branch {
  hearing: Hearing | null;
  path: number;
  value: number;
}

export interface Alone {
  /** Some form, or some family name, starts with it. */
  leads: boolean;
  /** Some form goes on after it. */
  grows: boolean;
  /** As the start of a whole name. */
  branches: Branch[];
  /** As a family name. */
  family: Branch | null;
  /** The entries of the word as a whole name, once asked for. */
  entries: { entries: CandidateEntry[]; more: boolean } | null;
  /** An Arabic word without the small words written on to its front; made once. */
  stripped: { dropped: number; rest: string; facts: WordFacts | null } | null;
}

function branchesOf(lexicon: Lexicon, facts: WordFacts): Branch[] {
  const branches: Branch[] = [];
  const look = (step: Step | null, hearing: Hearing | null) => {
    if (step === null) return;
    const path = extend(ROOT, step);
    const value = lookUp(lexicon, path);
    if (value !== 0) branches.push({ hearing, path, value });
  };
  look(facts.word, null);
  // Written small it is a word of a language, or nothing: names by ear begin with a capital.
  if (facts.isFunctionWord || facts.isSmall) return branches;
  for (const hearing of facts.hearings) look(hearing, hearing);
  look(facts.bare, facts.bare);
  look(facts.abd, facts.abd);
  return branches;
}

function familyOf(lexicon: Lexicon, facts: WordFacts): Branch | null {
  if (facts.isFunctionWord || facts.isSmall || facts.family === null) return null;
  const path = extend(ROOT, facts.family);
  const value = lookUp(lexicon, path);
  return value === 0 ? null : { hearing: facts.abd ?? facts.first, path, value };
}

export function aloneIn(lexicon: Lexicon, facts: WordFacts): Alone {
  let known = facts.alone as Alone | undefined;
  if (known === undefined) {
    const branches = branchesOf(lexicon, facts);
    const family = familyOf(lexicon, facts);
    const all = family === null ? branches : [...branches, family];
    known = {
      leads: all.length > 0,
      grows: all.some(({ value }) => (value & HAS_CHILDREN) !== 0),
      branches,
      family,
      entries: null,
      stripped: strippedOf(facts),
    };
    facts.alone = known;
  }
  return known;
}

function strippedOf(facts: WordFacts): Alone['stripped'] {
  const stripped = facts.isArabic ? withoutProclitic(foldToken(facts.raw)) : null;
  return stripped === null ? null : { ...stripped, facts: null };
}

/** The word as it stands, and without the small Arabic words before it, where either leads somewhere. */
export function startsAt(lexicon: Lexicon, reader: Reader, unit: Unit): Unit[] {
  const alone = aloneIn(lexicon, unit.facts);
  const { stripped } = alone;
  if (stripped === null) return [unit];
  const bare = reader.without(unit, stripped.dropped, stripped.rest, stripped.facts);
  stripped.facts = bare.facts;
  const leads = aloneIn(lexicon, bare.facts).leads;
  if (!alone.leads) return leads ? [bare] : [];
  return leads ? [unit, bare] : [unit];
}

/**
 * Whether any name goes on from this word to the next one. Cheaper than walking, and nearly always no;
 * where it would take more than a look (a small word or a third name follows), the answer is yes.
 */
export function goesOn(lexicon: Lexicon, reader: Reader, unit: Unit, alone: Alone): boolean {
  const next = reader.after(unit);
  if (next === null) return false;
  const { facts } = next;
  if (facts.article !== null || facts.isFiller || facts.isTitle) return true;
  for (const { path, value } of alone.branches) {
    if ((value & HAS_CHILDREN) === 0) continue;
    if (lookUp(lexicon, extend(path, facts.word)) !== 0) return true;
    for (const hearing of facts.hearings) {
      if (lookUp(lexicon, extend(path, hearing)) !== 0) return true;
    }
    if (facts.bare !== null && lookUp(lexicon, extend(path, facts.bare)) !== 0) return true;
    if (facts.abd !== null && lookUp(lexicon, extend(path, facts.abd)) !== 0) return true;
  }
  const { family } = alone;
  if (family !== null && facts.family !== null && (family.value & HAS_CHILDREN) !== 0) {
    if (lookUp(lexicon, extend(family.path, facts.family)) !== 0) return true;
  }
  return !facts.isSmall && facts.hasSounds && reader.after(next) !== null;
}
