/** A line that files somebody by the family name, as catalogues do. */
import { inReadingOrder } from '../fold/reading-order';
import type { CandidateEntry } from '../lexicon/candidate';
import type { Lexicon } from '../lexicon/load';
import { findCandidates } from '../lexicon/match';
import { nearest } from './nearest';
import type { Passage, Spot } from './spot';

/** UTF-16 units; a longer line is no name. */
const LONGEST_FILED = 100;

/** A line that is nothing but "Zarif, Mohammad Javad" names Mohammad Javad Zarif. */
export function filedName(lexicon: Lexicon, passage: Passage): Spot | null {
  const { text } = passage.block;
  const name = text.length > LONGEST_FILED ? null : inReadingOrder(text);
  if (name === null) return null;
  const [found] = findCandidates(lexicon, name, passage.language);
  if (!found || found.family || found.start > 0 || found.end < name.length) return null;
  const entries = found.entries.filter((entry) => isPerson(entry) && entry.words > 1);
  if (entries.length === 0) return null;
  const start = text.search(/\S/);
  const end = text.trimEnd().length;
  return {
    passage,
    start,
    end,
    surface: text.slice(start, end),
    entries: nearest(entries),
    more: found.more,
    family: null,
  };
}

const isPerson = ({ type }: CandidateEntry) => type === 'person';
