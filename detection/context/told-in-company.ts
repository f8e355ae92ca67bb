/** A short form that others of the field beside it tell: officers of one text, groups of one list. */
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Case } from './case';
import { SCORE } from './grades';
import { type Decided, mentionOf, round } from './mention';
import { nameSpan } from './spots/spans';

export function toldInCompany(one: Case, entry: CandidateEntry): Decided {
  const { spot, hearing } = one;
  const { start, end } = nameSpan(spot, entry, hearing.evidence.lexicon);
  const score = SCORE.goodCompany;
  return {
    spot,
    isPerson: entry.type === 'person',
    mention: mentionOf(spot, start, end, {
      actor: entry.id,
      candidates: [{ actor: entry.id, score: round(score) }],
      entry,
      rule: 'short-after-full',
      because: one.companyNamed,
      confidence: score,
    }),
  };
}
