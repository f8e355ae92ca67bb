/** Which sources back the one sentence about an actor. */
import type { Actor, Pack, Statement } from '../model';
import { named } from '../queries';

/** More numbers than this would bury the sentence. */
const MOST_SOURCES = 3;

/**
 * The sources that the data names; else those of the undisputed statements that the sentence visibly repeats:
 * it names what they point to, or the year they are dated to.
 */
export function sentenceEvidence(pack: Pack, actor: Actor): string[] {
  if (actor.sentenceEvidence.length > 0) return actor.sentenceEvidence;
  const sentence = actor.sentence.toLowerCase();
  const repeats = ({ object, mode, when }: Statement) => {
    if (mode !== 'fact') return false;
    if (object && sentence.includes(named(pack, object).name.toLowerCase())) return true;
    return when.start.kind === 'date' && sentence.includes(when.start.earliest.slice(0, 4));
  };
  const evidence = actor.statements.filter(repeats).flatMap((statement) => statement.evidence[0]!);
  return [...new Set(evidence)].slice(0, MOST_SOURCES);
}
