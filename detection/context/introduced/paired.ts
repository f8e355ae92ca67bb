/** Is a name joined by "and" to that of somebody known? */
import { findCandidates } from '../../lexicon/match/match';
import { isAdjacent, type Neighbour, wordBefore } from '../beside/neighbours';
import type { Case } from '../case';

/** "صور المهندس وسليماني": in one breath with somebody who is known by the family name alone. */
export function isPaired({ spot, hearing, isArabic }: Case): boolean {
  const { passage, start, end } = spot;
  const { text } = passage.block;
  const { and } = passage.words;
  const isJoined = isArabic && /^ و ?(?=\p{L})/u.exec(text.slice(end, end + PAIR_REACH));
  const other = isJoined
    ? text.slice(end + isJoined[0].length, end + PAIR_REACH)
    : (wordBeforeJoint(text, start, and)?.raw ?? '');
  const found =
    other === '' ? [] : findCandidates(hearing.evidence.lexicon, other, passage.language);
  return found.some(
    (each) =>
      each.start === 0 &&
      each.entries.some(
        ({ type, needs, derived }) => type === 'person' && needs === 'company' && derived === null,
      ),
  );
}
/** UTF-16 units; " وسليماني". */
const PAIR_REACH = 24;

/** "سليماني والمهندس", "سلیمانی و المهندس": the word on the other side of "and". */
function wordBeforeJoint(text: string, at: number, and: ReadonlySet<string>): Neighbour | null {
  const joint = wordBefore(text, at);
  if (!joint) return null;
  if (joint.gap !== '' && !(isAdjacent(joint.gap) && and.has(joint.folded))) return null;
  return wordBefore(text, joint.start);
}
