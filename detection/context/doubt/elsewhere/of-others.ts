/** Is a name of words said of others: "the framework of the hospitals", "des comités de mobilisation populaire"? */
import { foldToken } from '../../../fold/normalise';
import { GAPS } from '../../../fold/word-gaps';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { askedOnce } from '../../asked-once';
import type { Case } from '../../case';
import { isOfACountry } from '../../document/country-names';
import { cuesOf } from '../../document/cues';
import { isOfField } from '../of-field';
import { isAccused } from '../something-else/made-of';

/** UTF-16 units; "of the Shiite parties" behind a framework. */
const OF_REACH = 60;

/** "the framework of the hospitals": of something that is not of the field. */
export const belongsToOthers = askedOnce((one): boolean => {
  const { passage, end } = one.spot;
  const tail = passage.block.text.slice(end, end + OF_REACH);
  const of = passage.words.belongsTo?.exec(tail);
  if (!of || isAccused(one.spot)) return false;
  const owner = /^[^,;.!?()،؟]*/u.exec(tail.slice(of[0].length))![0];
  return owner.trim() !== '' && !isOfField(one, owner);
});

/**
 * "Des comités de mobilisation populaire", listed as one committee with a capital: of that kind every country has some,
 * and the text speaks of no country of the field.
 */
export function areOfThatKind(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person' || one.isOneWord || entry.agreement === 'exact') return false;
  const [first = ''] = one.spot.surface.split(GAPS);
  const [listed = ''] = entry.text.split(GAPS);
  if (!STARTS_SMALL.test(first) || STARTS_SMALL.test(listed)) return false;
  if (foldToken(first) !== `${foldToken(listed)}s`) return false;
  const { lexicon, passages } = one.hearing.evidence;
  return !passages.some((passage) =>
    cuesOf(lexicon, passage).some((cue) => isOfACountry(passage.words, foldToken(cue))),
  );
}
const STARTS_SMALL = /^\p{Ll}/u;

/** "The station Maison-Blanche ... one lives in Maison-Blanche" */
export const isTakenElsewhere = (one: Case, entry: CandidateEntry) =>
  one.isTaken && !one.isOneWord && one.isOrdinary(entry);
