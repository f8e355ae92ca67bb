/**
 * "Trump Maliki'yi aradı", "drohte Trump Maliki": in Turkish and German the object stands behind the subject.
 * Who needs no first name is none.
 */
import type { CandidateEntry } from '../../lexicon/candidate';
import { findCandidates } from '../../lexicon/match';
import type { Case } from '../case';
import { isAdjacent } from './neighbours';

const OBJECT_BEHIND = new Set(['de', 'tr']);
/** Letters. */
const SHORTEST = 4;

export function isBehindAnother({ before, hearing, isOneWord, spot }: Case): boolean {
  const { words, language } = spot.passage;
  if (!isOneWord || !before?.isCapital || !isAdjacent(before.gap)) return false;
  if (!OBJECT_BEHIND.has(words.code) || before.raw.length < SHORTEST) return false;
  const [found] = findCandidates(hearing.evidence.lexicon, before.raw, language);
  return found?.start === 0 && found.end === before.raw.length && found.entries.some(isKnownAlone);
}

/** Listed by his family name alone: Trump, Erdoğan. */
const isKnownAlone = ({ type, derived, agreement, kind }: CandidateEntry): boolean =>
  type === 'person' && derived === null && agreement === 'exact' && kind !== 'translation-slip';
