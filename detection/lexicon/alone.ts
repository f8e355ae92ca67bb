/** What a lexicon knows of a word by itself, kept with the word: most words of a text lead nowhere. */
import { withoutProclitic } from '../fold/arabic';
import { foldToken } from '../fold/normalise';
import type { CandidateEntry } from './candidate';
import { HAS_CHILDREN } from './format';
import { extend, ROOT, type Step } from './hash';
import type { Lexicon } from './load';
import type { Reader, Unit } from './reader';
import { lookUp } from './walk';
import type { WordFacts } from './word-facts';

export interface Alone {
  /** Some form, or some family name, starts with it. */
  leads: boolean;
  /** Some form goes on after it. */
  grows: boolean;
  /** The entries of the word as a whole name, once asked for. */
  entries: { entries: CandidateEntry[]; more: boolean } | null;
  /** An Arabic word without the small words written on to its front; made once. */
  stripped: { dropped: number; rest: string } | null;
}

function valuesOf(lexicon: Lexicon, facts: WordFacts): number {
  let all = 0;
  const look = (step: Step | null) => {
    if (step === null) return;
    const value = lookUp(lexicon, extend(ROOT, step));
    // A state without postings and children does not exist: any value says the word leads somewhere.
    if (value !== 0) all |= (value & HAS_CHILDREN) | 1;
  };
  look(facts.word);
  for (const hearing of facts.hearings) look(hearing);
  look(facts.bare);
  look(facts.abd);
  look(facts.family);
  return all;
}

export function aloneIn(lexicon: Lexicon, facts: WordFacts): Alone {
  let known = facts.alone as Alone | undefined;
  if (known === undefined) {
    const values = valuesOf(lexicon, facts);
    known = {
      leads: values !== 0,
      grows: (values & HAS_CHILDREN) !== 0,
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
