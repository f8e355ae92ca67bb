/** "The Talabani family", "les Barzani", "the two Barzanis": all who bear the name, and none of them. */
import type { CandidateEntry } from '../../lexicon/candidate';
import type { Case } from '../case';

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
  const isInflected = /s$/.test(surface) && !/s$/.test(entry.text);
  return (isInflected ? family.plural : family.before)?.test(before) ?? false;
}
