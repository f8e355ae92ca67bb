/**
 * "A poster on which the late Talabani smiles": of several of a family, whoever had died by the article's date. The living
 * are not meant, though the text names them alone.
 */
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { isAsListed } from '../../../lexicon/entries/candidate';
import { isAdjacent } from '../../beside/neighbours';
import type { Case, Judged } from '../../case';
import { SCORE } from '../../grades';

/** Undefined where nobody is said to be dead. */
export function judgeDeparted(one: Case, entry: CandidateEntry): Judged | null | undefined {
  const { spot, isOneWord, hearing } = one;
  if (entry.type !== 'person' || !isOneWord || hearing.articleDate === null) return undefined;
  if (!isSaidOfDead(one)) return undefined;
  const dead = spot.entries.filter((other) => isDead(one, other));
  const ids = new Set(dead.map(({ id }) => id));
  if (ids.size === 0 || spot.entries.every(({ id }) => ids.has(id))) return undefined;
  if (!ids.has(entry.id) || ids.size > 1 || !isAsListed(entry)) return null;
  const isFamilyNamed = spot.entries.some(({ id }) => hearing.register.isNamed(id));
  if (!isFamilyNamed || one.othersNamed < OTHERS) return null;
  return { entry, score: SCORE.goodCompany, rule: 'short-after-full', because: one.companyNamed };
}
/** Of the field. */
const OTHERS = 2;

/** Before the name; in Arabic letters behind it, too. */
function isSaidOfDead({ spot, before, after, isArabic }: Case): boolean {
  const { departed } = spot.passage.words;
  if (departed === undefined) return false;
  return [before, isArabic ? after : null].some(
    (word) => word !== null && isAdjacent(word.gap) && departed.test(word.folded),
  );
}

/** By the article's date. */
function isDead({ hearing }: Case, { entry, type }: CandidateEntry): boolean {
  const end = hearing.evidence.lexicon.details.lives[entry]?.[1] ?? null;
  return type === 'person' && end !== null && end <= hearing.articleDate!.to;
}
