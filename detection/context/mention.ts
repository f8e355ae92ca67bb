/** A decision as the mention that leaves detection. */
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Because, Mention, Rule } from '../model';
import type { Passage, Spot } from './spots/spot';

/** Below this nothing is claimed. */
export const LEAST_SCORE = 0.6;
/** More candidates than a reader can choose among are no help. */
export const MOST_OFFERED = 8;

export interface Decided {
  spot: Spot;
  mention: Mention;
  isPerson: boolean;
}

export interface Said {
  actor: string | null;
  candidates: Mention['candidates'];
  entry: CandidateEntry;
  rule: Rule;
  because: Because[];
  confidence: number;
}

export function mentionOf(spot: Spot, start: number, end: number, said: Said): Mention {
  const { block } = spot.passage;
  return {
    block: block.id,
    start,
    end,
    surface: block.text.slice(start, end),
    actor: said.actor,
    candidates: said.candidates,
    how: {
      rule: said.rule,
      form: said.entry.text,
      agreement: said.entry.agreement,
      because: said.because,
    },
    confidence: round(said.confidence),
  };
}

export const round = (score: number) => Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;

/** Once for a whole text: a long page has thousands of passages, and of mentions. */
export function byPassage(decided: readonly Decided[]): Map<Passage, Decided[]> {
  const groups = new Map<Passage, Decided[]>();
  for (const one of decided) {
    const group = groups.get(one.spot.passage);
    if (group) group.push(one);
    else groups.set(one.spot.passage, [one]);
  }
  return groups;
}
