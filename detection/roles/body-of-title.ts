/** A body that the title of a post begins with: "KRG" in "KRG Prime Minister Masrour Barzani". */
import { type Spot, spotAt } from '../context/spots/spot';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import { findCandidates } from '../lexicon/match/match';
import type { Lexicon } from '../lexicon/stored/load';

const LAST_WORD = /\s+\S*$/u;

const isBody = ({ type }: CandidateEntry) => type === 'organisation';

/** The longest name of a body at the start of the title. */
export function bodyOfTitle(lexicon: Lexicon, { passage, start, surface }: Spot): Spot | null {
  let end = surface.search(LAST_WORD);
  while (end > 0) {
    const part = surface.slice(0, end);
    const [first] = findCandidates(lexicon, part, passage.language);
    const bodies = first?.start === 0 ? first.entries.filter(isBody) : [];
    if (bodies.length > 0) {
      return spotAt(passage, { ...first!, start, end: start + first!.end }, bodies);
    }
    end = part.search(LAST_WORD);
  }
  return null;
}
