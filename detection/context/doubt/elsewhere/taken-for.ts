/** "Saraya Awliya al-Dam, not to be confused with the Libyan Awliya al-Dam": said to be another of nearly the name. */
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import type { Case } from '../../case';
import { SENTENCE_END } from '../../grades';

/** UTF-16 units; "not to be mistaken either for the Libyan ". */
const REACH = 60;

/** The one it is told from was named before it in the sentence. But "the Quds Brigade, not to be confused with Saraya al-Quds". */
export function isWhatItIsTakenFor(one: Case, { type, id }: CandidateEntry): boolean {
  const { passage, start } = one.spot;
  const { takenFor } = passage.words;
  if (type === 'person' || takenFor === undefined) return false;
  const { text } = passage.block;
  const from = Math.max(0, start - REACH);
  const said = takenFor.exec(text.slice(from, start));
  if (said === null) return false;
  const at = one.asAntecedent;
  const named = one.hearing.register.before(id, at);
  if (named === null || named.order !== at.order) return false;
  const end = named.start + named.surface.length;
  return end <= from + said.index && !SENTENCE_END.test(text.slice(end, start));
}
