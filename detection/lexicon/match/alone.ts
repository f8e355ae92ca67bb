/** What a lexicon knows of a word by itself, kept with the word: most words of a text lead nowhere. */
import { withoutProclitic } from '../../fold/arabic';
import { foldToken } from '../../fold/normalise';
import { stemWord } from '../../fold/words';
import type { FamilyName } from '../beside/family';
import type { Meant } from '../entries/entries';
import { HAS_CHILDREN } from '../stored/format';
import { extend, ROOT, type Step, wordStep } from '../stored/hash';
import type { Lexicon } from '../stored/load';
import { lookUp } from '../stored/slots';
import type { Hearing, WordFacts } from '../words/word-facts';
import { MAY_START, NEEDS_MORE } from '../words/word-memory';

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
  /** What the word denotes as a whole name, once asked for. */
  meant: Meant | FamilyName | null;
  /** An Arabic word without the small words written on to its front; made once. */
  stripped: { dropped: number; rest: string; facts: WordFacts | null } | null;
}

const NOWHERE: Branch[] = [];

function branchesOf(lexicon: Lexicon, facts: WordFacts): Branch[] {
  let branches = NOWHERE;
  const look = (step: Step, hearing: Hearing | null, otherwise = 0) => {
    const path = extend(ROOT, step);
    const value = lookUp(lexicon, path) || otherwise;
    if (value === 0) return;
    if (branches === NOWHERE) branches = [];
    branches.push({ hearing, path, value });
  };
  look(facts.word, null);
  // Written small it is a word of a language, or nothing: names by ear begin with a capital.
  if (facts.isFunctionWord || facts.isSmall) return branches;
  // Al-Assad by itself is no Hael Assad.
  if (facts.article === 'plain') return branches;
  for (const hearing of facts.hearings) look(hearing, hearing);
  if (facts.bare !== null) look(facts.bare, facts.bare);
  // Abd and Abu go on, though every form may write them on to what follows (Abdelaziz, Abolghassem).
  if (facts.abd !== null) look(facts.abd, facts.abd, HAS_CHILDREN);
  else if (facts.half === 'first' && facts.first !== null && !facts.isArabic) {
    if (branches.length === 0) look(facts.first, facts.first, HAS_CHILDREN);
  }
  return branches;
}

function familyOf(lexicon: Lexicon, facts: WordFacts): Branch | null {
  if (facts.isFunctionWord || facts.isSmall || facts.family === null) return null;
  const path = extend(ROOT, facts.family);
  const value = lookUp(lexicon, path);
  return value === 0 ? null : { hearing: facts.abd ?? facts.first, path, value };
}

const hasChildren = ({ value }: Branch) => (value & HAS_CHILDREN) !== 0;

export function aloneIn(lexicon: Lexicon, facts: WordFacts): Alone {
  let known = facts.alone as Alone | undefined;
  if (known === undefined) {
    const branches = branchesOf(lexicon, facts);
    const family = familyOf(lexicon, facts);
    known = {
      leads: branches.length > 0 || family !== null,
      // A family name may come first (Akkacha Djamel); in Arabic letters it does not.
      grows:
        family !== null
          ? !facts.isArabic || hasChildren(family) || branches.some(hasChildren)
          : branches.some(hasChildren),
      branches,
      family,
      meant: null,
      stripped: strippedOf(lexicon, facts),
    };
    facts.alone = known;
  }
  return known;
}

function strippedOf(lexicon: Lexicon, facts: WordFacts): Alone['stripped'] {
  const stripped = facts.isArabic ? withoutProclitic(foldToken(facts.raw)) : null;
  if (stripped === null) return null;
  const { rest, dropped } = stripped;
  // ولداعش: a second small word, where only what is left of both begins a name.
  const isTwo = dropped === 1 && SECOND_PROCLITIC.test(rest) && !begins(lexicon, rest);
  if (isTwo && begins(lexicon, rest.slice(1))) {
    return { rest: rest.slice(1), dropped: 2, facts: null };
  }
  return { rest, dropped, facts: null };
}

/** After "and" or "so": "in", "to", "like", with at least three letters left. */
const SECOND_PROCLITIC = /^[بلك].{3}/u;

function begins(lexicon: Lexicon, letters: string): boolean {
  return lookUp(lexicon, extend(ROOT, wordStep(stemWord(letters)))) !== 0;
}

/** A name may start with the word, with a part of it, or end in it (Gholam Reza, by Reza). */
export function mayStart(lexicon: Lexicon, facts: WordFacts): boolean {
  const { leads, stripped } = aloneIn(lexicon, facts);
  return leads || stripped !== null || facts.isWrittenTogether;
}

/** Of a word that a name may start with, now that it was looked at. */
export function whatRemains(facts: WordFacts): number {
  const alone = facts.alone as Alone;
  const { meant } = alone;
  const isNobody =
    !alone.leads || (meant !== null && 'entries' in meant && meant.entries.length === 0);
  if (!isNobody || alone.stripped !== null || facts.isWrittenTogether) return MAY_START;
  return alone.grows ? MAY_START | NEEDS_MORE : 0;
}
