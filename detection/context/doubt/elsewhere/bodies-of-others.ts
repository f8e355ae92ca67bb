/**
 * "Bahrain's Council of Representatives voted. The Council of Representatives …": said once whose it is, a body of words
 * that many countries have is theirs wherever the text has it, until the listed one is told by its own country.
 */

import { foldTokens } from '../../../fold/normalise';
import { stemOf } from '../../../fold/stems';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { isAdjacent, wordBefore } from '../../beside/neighbours';
import type { Case } from '../../case';
import { isElsewheres } from './owned-elsewhere';
import { isSaidToBeElsewheres } from './placed-elsewhere';

/** A short form says of no country whose it is ("Israeli army" does). */
const isOfAnyCountry = ({ type, kind }: CandidateEntry): boolean =>
  type === 'organisation' && kind === 'short';

/** No word is written so: what stands for the name of a body as a whole. Spanish "El" sounds like an Arabic article. */
function nameOf({ spot: { surface, passage } }: Case): string {
  const [first = '', ...others] = foldTokens(surface);
  const words = passage.words.articles.has(first) ? others : [first, ...others];
  return `the ${words.join(' ')}`;
}

export function noteBodyOfOthers(one: Case): void {
  if (one.isOneWord) return;
  const { entries } = one.spot;
  const isOfOthers =
    entries.some((entry) => isOfAnyCountry(entry) && isElsewheres(one, entry)) &&
    !isBehindWholeName(one);
  if (isOfOthers || isOfAnotherPeople(one) || isOfPlaceElsewhere(one)) {
    one.hearing.evidence.takeWord(nameOf(one));
  }
}

/** "El Departamento de Estado de Puerto Rico", of what the listed one's name alone does not tell. */
const isOfPlaceElsewhere = (one: Case): boolean =>
  one.spot.entries.length > 0 &&
  one.spot.entries.every(
    (entry) =>
      entry.type === 'organisation' &&
      entry.needs !== null &&
      one.isOfWords(entry) &&
      isSaidToBeElsewheres(one, entry),
  );

/** "Islamic Jihad, the Egyptian group of that name": of a people that is none of the listed one's. */
function isOfAnotherPeople({ spot, hearing }: Case): boolean {
  const { passage, end, entries } = spot;
  const { ofSameName, nationality } = passage.words;
  const said = ofSameName?.exec(passage.block.text.slice(end, end + APPOSITION_REACH))?.[1];
  if (said === undefined || nationality === null) return false;
  const words = said.split(' ');
  if (!words.some((word) => nationality.pattern.test(word))) return false;
  const stems = foldTokens(said).map(stemOf);
  return entries.every((entry) => {
    const own = hearing.evidence.ownStems(entry);
    return entry.type === 'organisation' && !stems.some((stem) => own.has(stem));
  });
}
/** UTF-16 units; ", the small and short-lived Egyptian group of that name". */
const APPOSITION_REACH = 90;

/** "Faiq Zaidan’s Supreme Judicial Council": that of him who heads it. */
function isBehindWholeName({ before, spot }: Case): boolean {
  const given = before && wordBefore(spot.passage.block.text, before.start);
  return given?.isCapital === true && !given.startsSentence && isAdjacent(given.gap);
}

export function isBodyOfOthers(one: Case, entry: CandidateEntry): boolean {
  const { evidence } = one.hearing;
  if (entry.type !== 'organisation' || one.isOneWord || !evidence.hasTaken) return false;
  if (!evidence.isTaken(nameOf(one))) return false;
  if (isElsewheres(one, entry)) return true;
  const own = evidence.ownStems(entry);
  const isOwn = [one.before, one.after].some(
    (word) => word !== null && isAdjacent(word.gap) && own.has(stemOf(word.folded)),
  );
  return !isOwn && one.namedBefore(entry) === null;
}
