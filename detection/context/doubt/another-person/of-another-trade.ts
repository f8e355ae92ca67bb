/**
 * "Abdul Latif Rashid, a midfielder from Leeds, scored. Abdul Latif Rashid has eleven goals": said once what he does, it
 * holds for the whole name wherever the text has it, headlines above it included.
 */
import { isKnownBySurname } from '../../../actors/own-words';
import { foldTokens } from '../../../fold/normalise';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import type { Case } from '../../case';
import { isOfOtherThings } from '../../document/other-things';
import { isTitled } from '../../introduced/title-of-office';

/** Kinds of evidence: among the field's people the text has turned to the other of that name. */
const ENOUGH_TO_BE_MEANT = 2;

/** In whatever order a list has it ("HADLEY, Stephen"). */
const wholeName = ({ spot }: Case): string => foldTokens(spot.surface).sort().join(' ');

export function noteOtherTrade(one: Case): void {
  if (one.isOneWord || !one.spot.entries.some(({ type }) => type === 'person')) return;
  if (one.otherBearer !== 'trade') return;
  // That he died, or whom he was taken for, is of war and politics only among more of it.
  const isPublic = one.walk === 'public' || one.walk === 'both';
  if (isPublic && !isOfOtherThings(one.hearing.evidence)) return;
  one.hearing.evidence.takeWord(wholeName(one));
}

export function isOfAnotherTrade(one: Case, entry: CandidateEntry): boolean {
  const { evidence } = one.hearing;
  if (entry.type !== 'person' || one.isOneWord || !evidence.hasTaken) return false;
  if (!evidence.isTaken(wholeName(one)) || isKnownBySurname(evidence.lexicon, entry)) return false;
  return one.companySoFar().level < ENOUGH_TO_BE_MEANT && !isTitled(one, entry);
}
