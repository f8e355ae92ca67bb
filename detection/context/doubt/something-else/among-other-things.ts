/** In a text of other things (`document/other-things`): what a name wants there beyond what it wants elsewhere. */
import { isKnownBySurname } from '../../../actors/own-words';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { findCandidates } from '../../../lexicon/match/match';
import type { Because } from '../../../model';
import type { Case } from '../../case';
import { isOfOtherThings } from '../../document/other-things';
import { isSpokenFor } from '../../introduced/acting';
import { isApposedOffice, isOfficeBehind } from '../../introduced/office-behind';
import { isTitled } from '../../introduced/title-of-office';
import { isEverybodysName } from '../another-person/names-of-many';
import { isWesternNamesake } from '../another-person/namesakes';

/** "Engineers at ISIS have replaced the target": a group of one word, in a text that holds nothing else of its field. */
export const isAloneAmongOtherThings = (one: Case, entry: CandidateEntry): boolean =>
  entry.type !== 'person' &&
  (one.isOneWord || (one.isOfWords(entry) && !isSpokenFor(one))) &&
  isOfOtherThings(one.hearing.evidence) &&
  one.companySoFar().level === 0 &&
  !one.hearing.evidence.lettersTogether.has(one.spot, entry);

/**
 * "Robert Gates, broker; Martin Dempsey, doing business as", a headmaster خالد العبيدي and a baker سليم الجبوري: names many
 * bear, which only each other speak for.
 */
export const isNamesakeAmongOtherThings = (one: Case, entry: CandidateEntry): boolean =>
  entry.type === 'person' &&
  isOfOtherThings(one.hearing.evidence) &&
  (isWesternNamesake(one, entry) || isArabicNamesake(one, entry)) &&
  one.companySoFar().because.every((because) => mayBeNamesakes(one, because));

/** Two words in Arabic letters, the first borne by many: unless an office or the sentence says that it is he. */
const isArabicNamesake = (one: Case, entry: CandidateEntry): boolean =>
  one.isArabic &&
  !one.isOneWord &&
  isEverybodysName(one, entry) &&
  one.walk !== 'public' &&
  !isKnownBySurname(one.hearing.evidence.lexicon, entry) &&
  !isTitled(one, entry) &&
  !isApposedOffice(one, entry) &&
  !isOfficeBehind(one, entry);

/** No cue word, and nobody whom readers know by his family name. */
function mayBeNamesakes(one: Case, because: Because): boolean {
  const { spot, hearing } = one;
  if (because.kind !== 'company' || !WHOLE_NAME.test(because.surface)) return false;
  const { lexicon } = hearing.evidence;
  const [named] = findCandidates(lexicon, because.surface, spot.passage.language);
  return !named?.entries.some(
    (entry) => isKnownBySurname(lexicon, entry) || (one.isArabic && entry.type !== 'person'),
  );
}
/** First and family name, in one script. */
const WHOLE_NAME =
  /^(?:\p{Script=Latin}+ (?:\p{Lu}\.? )?\p{Script=Latin}+|\p{Script=Arabic}+ \p{Script=Arabic}+)$/u;
