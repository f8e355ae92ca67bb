/** Is a name that of a country or place right beside it: "the Libyan Revolutionary Guard", "Nigeria's CJTF"? */
import { foldToken } from '../../../fold/normalise';
import { stemOf } from '../../../fold/stems';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { isAdjacent, wordBefore } from '../../beside/neighbours';
import type { Case } from '../../case';
import { isOfACountry } from '../../document/country-names';
import { beginsOfField } from '../of-field';

/** "the Libyan Revolutionary Guard": another country's, unless one of the actor's own names says so. */
export function isElsewheres(one: Case, entry: CandidateEntry): boolean {
  const { words } = one.spot.passage;
  const { nationality } = words;
  if (nationality === null || entry.type === 'person') return false;
  const word = nationality.at === 'start' ? one.before : one.after;
  if (!word || !isAdjacent(word.gap)) return false;
  const isOwner = nationality.at === 'start' && words.placesOwn?.test(word.raw);
  if (!isOwner && !nationality.pattern.test(word.raw)) return false;
  if (words.titles.has(word.folded) || words.openers.has(word.folded)) return false;
  const { evidence } = one.hearing;
  const own = [...evidence.ownWords(entry)];
  if (own.length === 0 || own.some((known) => stemOf(known) === stemOf(word.folded))) return false;
  // "Iraq's Popular Mobilization Forces": a name that says of no country whose it is.
  return own.some((known) => isOfACountry(words, known)) || !beginsOfField(one, word.raw);
}

/** "Nigeria's CJTF": letters, or a name that several bear, owned by a place nobody here is from. */
export function isOwnedElsewhere(one: Case, entry: CandidateEntry): boolean {
  const areLetters = entry.kind === 'acronym' && entry.needs === 'company';
  if (entry.type === 'person' || !(areLetters || isBorneBySeveral(one))) return false;
  const { before } = one;
  if (!before || !isAdjacent(before.gap)) return false;
  const { words, block } = one.spot.passage;
  const { text } = block;
  const place = words.placesOwn?.exec(before.raw)?.[1];
  if (place === undefined) return false;
  if (areLetters && words.genitive?.owner.test(before.raw)) {
    if (!words.genitive.owned.test(text.slice(one.spot.end))) return false;
  }
  // "Islamic Jihad's": somebody's, no place's.
  const further = wordBefore(text, before.start);
  if (further?.isCapital && isAdjacent(further.gap)) return false;
  const folded = foldToken(place);
  if (words.openers.has(folded) || words.frequent.has(folded)) return false;
  const own = one.hearing.evidence.ownStems(entry);
  return !own.has(stemOf(folded)) && !beginsOfField(one, place);
}

export function isBorneBySeveral({ spot: { entries } }: Case): boolean {
  const bearers = entries.filter(({ type }) => type === 'organisation' || type === 'coalition');
  return bearers.some(({ id }) => id !== bearers[0]!.id);
}
