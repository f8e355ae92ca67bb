/** Of the readings of a span those that are written as it is, where there are any. */
import type { CandidateEntry } from '../../lexicon/entries/candidate';

/** Where some form says just this, forms of another script or sound are not meant. */
export const isFar = ({ crossScript, agreement }: CandidateEntry) =>
  crossScript || agreement === 'near';

export function nearest(entries: readonly CandidateEntry[]): readonly CandidateEntry[] {
  if (entries.length < 2) return entries;
  const hasExact = entries.some((entry) => !isFar(entry) && entry.agreement !== 'key');
  return hasExact && entries.some(isFar) ? entries.filter((entry) => !isFar(entry)) : entries;
}
