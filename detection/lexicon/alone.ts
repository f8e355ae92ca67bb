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
  stripped: { dropped: number; rest: string } | null;
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
  if (facts.isFunctionWord) return branches;
  for (const hearing of facts.hearings) look(hearing, hearing);
  look(facts.bare, facts.bare);
  look(facts.abd, facts.abd);
  return branches;
}

function familyOf(lexicon: Lexicon, facts: WordFacts): Branch | null {
  if (facts.family === null || facts.isFunctionWord) return null;
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
      stripped: facts.isArabic ? withoutProclitic(foldToken(facts.raw)) : null,
    };
    facts.alone = known;
  }
  return known;
}

/** The word as it stands, and without the small Arabic words before it, where either leads somewhere. */
export function startsAt(lexicon: Lexicon, reader: Reader, unit: Unit): Unit[] {
  const alone = aloneIn(lexicon, unit.facts);
  const starts = alone.leads ? [unit] : [];
  if (alone.stripped !== null) {
    const bare = reader.without(unit, alone.stripped.dropped, alone.stripped.rest);
    if (aloneIn(lexicon, bare.facts).leads) starts.push(bare);
  }
  return starts;
}
