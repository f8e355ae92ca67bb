/** Is a piece of text of the field: does it hold one of its cue words, or somebody known? */
import type { Candidate } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import type { Case } from '../case';
import { cuesIn } from '../document/cues';

export const isOfField = (one: Case, text: string): boolean =>
  hasCue(one, text) || knownIn(one, text).some(isSomebody);

/** The same of how it begins: its first word, or a name that starts there. */
export const beginsOfField = (one: Case, text: string): boolean =>
  hasCue(one, FIRST_WORD.exec(text)?.[0] ?? '') ||
  knownIn(one, text).some((known) => known.start === 0 && isSomebody(known));
const FIRST_WORD = /^\p{L}+/u;

const hasCue = ({ hearing }: Case, text: string): boolean =>
  cuesIn(hearing.evidence.lexicon, text, 1).length > 0;

const knownIn = ({ hearing, spot }: Case, text: string) =>
  findCandidates(hearing.evidence.lexicon, text, spot.passage.language);

/** But "Puerto Rico" only sounds like a family name. */
const isSomebody = ({ entries }: Pick<Candidate, 'entries'>): boolean =>
  entries.some(
    ({ type, derived, agreement }) =>
      type !== 'lookalike' && !(derived === 'surname' && agreement === 'key'),
  );
