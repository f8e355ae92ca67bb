/** A first name alone as a mention of somebody whom the text names otherwise. */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import type { Mention } from '../../model';
import { SCORE } from '../grades';
import { type Decided, mentionOf } from '../mention';
import { type Spot, spotAt } from '../spots/spot';

export function byFirstName(
  entry: CandidateEntry,
  { surface, block }: Mention,
  { passage, start, end }: Pick<Spot, 'passage' | 'start' | 'end'>,
): Decided {
  const spot = spotAt(passage, { start, end, more: false, family: null }, [entry]);
  const score = SCORE.antecedentLater;
  return {
    spot,
    isPerson: true,
    mention: mentionOf(spot, start, end, {
      actor: entry.id,
      candidates: [{ actor: entry.id, score }],
      entry,
      rule: 'short-after-full',
      because: [{ kind: 'antecedent', surface, block }],
      confidence: score,
    }),
  };
}
