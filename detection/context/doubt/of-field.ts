/** Is a piece of text of the field: does it hold one of its cue words, or somebody known? */
import { findCandidates } from '../../lexicon/match/match';
import type { Case } from '../case';
import { cuesIn } from '../document/cues';

/** At its very start, if so asked. */
export function isOfField(one: Case, text: string, atStart: boolean): boolean {
  const { lexicon } = one.hearing.evidence;
  const cues = cuesIn(lexicon, atStart ? (/^\p{L}+/u.exec(text)?.[0] ?? '') : text, 1);
  if (cues.length > 0) return true;
  return findCandidates(lexicon, text, one.spot.passage.language).some(
    ({ start, entries }) =>
      (!atStart || start === 0) && entries.some(({ type }) => type !== 'lookalike'),
  );
}
