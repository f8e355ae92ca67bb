/** What is no name but means somebody here: descriptions, and slips of machine translation. */
import type { CandidateEntry } from '../lexicon/candidate';
import type { Because } from '../model';
import type { Case, Judged } from './case';
import { SCORE } from './grades';
import { isAdjacent } from './neighbours';

/** A slip of machine translation: only after the name itself, and not where the word is at home. */
export function judgeSlip(one: Case, entry: CandidateEntry): Judged | null {
  const before = one.namedBefore(entry);
  if (entry.needs === 'antecedent') {
    if (!before) return null;
    if (entry.type === 'person' && !standsLikeAPerson(one)) return null;
  } else if (one.company.level < 2 && !before) return null;
  const because: Because[] = before
    ? [{ kind: 'antecedent', surface: before.surface, block: before.block }]
    : one.company.because.slice(0, 2);
  return { entry, score: SCORE.slip, rule: 'translation-slip', because };
}

/** "Sudanese said", not "the Sudanese" or "Sudanese refugees". */
function standsLikeAPerson(one: Case): boolean {
  const { spot, before, after } = one;
  const { passage } = spot;
  const isFree = before === null || !isAdjacent(before.gap) || before.startsSentence;
  if (!isFree && passage.words.articles.has(before.folded)) return false;
  if (!after || !isAdjacent(after.gap)) return true;
  return passage.words.says.has(after.folded) || after.isCapital;
}

export function judgeNominal(one: Case, entry: CandidateEntry): Judged | null {
  if (one.company.level === 0) return null;
  const because = one.company.because.slice(0, 2);
  return { entry, score: SCORE.nominal, rule: 'nominal', because };
}
