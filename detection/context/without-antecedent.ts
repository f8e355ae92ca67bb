/** Newspapers write "Secretary Austin" of people who need no first name: short forms of nobody named. */
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Surroundings } from './beside/surroundings';
import type { Case, Judged } from './case';
import { SCORE } from './grades';
import { isInOffice } from './introduced/title-of-office';
import { judgeOfficer } from './officers';
import { objectionToUnintroduced } from './unintroduced';

export function judgeWithoutAntecedent(
  one: Case,
  entry: CandidateEntry,
  kind: Surroundings['kind'],
): Judged | null {
  if (entry.type === 'person' && isInOffice(one, entry)) {
    const officer = judgeOfficer(one, entry, kind);
    if (officer !== null) return officer;
  }
  if (objectionToUnintroduced(one, entry, kind) !== null) return null;
  const isTitled = kind === 'titled' && entry.type === 'person';
  return {
    entry,
    score: isTitled ? SCORE.titled : SCORE.goodCompany,
    rule: 'short-after-full',
    because: one.companyNamed,
  };
}
