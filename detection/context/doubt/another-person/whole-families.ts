/** "The Talabani family", "les Barzani", "the two Barzanis": all who bear the name, and none of them. */
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import type { Case } from '../../case';

/** UTF-16 units beside a name in which the word for a family stands. */
const REACH = 16;

export function isWholeFamily(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || !(one.isOneWord || entry.kind === 'short')) return false;
  const { passage, start, end, surface } = one.spot;
  const { family } = passage.words;
  const { text } = passage.block;
  if (family.after?.test(text.slice(end, end + REACH))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  // German "die Familie Assads" is his; "die Assads" are all.
  return (isInflected(surface, entry) ? family.plural : family.before)?.test(before) ?? false;
}

/** "Zaidis": several, of whatever kind. But German "Maliks Rede" is his. */
export const isPlural = ({ spot }: Case, entry: CandidateEntry): boolean =>
  !spot.passage.words.reading.genitiveOnNames && isInflected(spot.surface, entry);

const isInflected = (surface: string, { text }: CandidateEntry): boolean =>
  /s$/.test(surface) && !/s$/.test(text);
