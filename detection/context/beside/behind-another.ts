/**
 * "Trump Maliki'yi aradı", "drohte Trump Maliki": in Turkish and German the object stands behind the subject.
 * Who needs no first name is none.
 */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import type { Lexicon } from '../../lexicon/stored/load';
import type { Spot } from '../spots/spot';
import { isAdjacent, type Neighbour } from './neighbours';

/** Letters. */
const SHORTEST = 4;

/** Asked of a span of one word. */
export function isBehindAnother(
  { passage: { words, language } }: Spot,
  before: Neighbour | null,
  lexicon: Lexicon,
): boolean {
  if (!before?.isCapital || !isAdjacent(before.gap)) return false;
  if (!(words.reading.objectBehindSubject || words.verbMayStandFirst)) return false;
  if (before.raw.length < SHORTEST) return false;
  const [found] = findCandidates(lexicon, before.raw, language);
  return found?.start === 0 && found.end === before.raw.length && found.entries.some(isKnownAlone);
}

/** Listed by his family name alone: Trump, Erdoğan. */
const isKnownAlone = ({ type, derived, agreement, kind }: CandidateEntry): boolean =>
  type === 'person' && derived === null && agreement === 'exact' && kind !== 'translation-slip';
