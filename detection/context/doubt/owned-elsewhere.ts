/** Is a name that of a country or place right beside it: "the Libyan Revolutionary Guard", "Nigeria's CJTF"? */
import { foldToken } from '../../fold/normalise';
import { stemOf } from '../../fold/stems';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { isAdjacent, wordBefore } from '../beside/neighbours';
import type { Case } from '../case';
import { isOfACountry } from '../document/country-names';
import { isOfField } from './of-field';

/** "the Libyan Revolutionary Guard": another country's, unless one of the actor's own names says so. */
export function isElsewheres(one: Case, entry: CandidateEntry): boolean {
  const { words } = one.spot.passage;
  const { nationality } = words;
  if (nationality === null || entry.type === 'person') return false;
  const word = nationality.at === 'start' ? one.before : one.after;
  if (!word || !isAdjacent(word.gap)) return false;
  const isOwner = nationality.at === 'start' && /^\p{Lu}\p{L}+['’]s$/u.test(word.raw);
  if (!isOwner && !nationality.pattern.test(word.raw)) return false;
  if (words.titles.has(word.folded) || words.openers.has(word.folded)) return false;
  const { evidence } = one.hearing;
  const own = [...evidence.ownWords(entry)];
  if (own.length === 0 || own.some((known) => stemOf(known) === stemOf(word.folded))) return false;
  // "Iraq's Popular Mobilization Forces": a name that says of no country whose it is.
  return own.some((known) => isOfACountry(words, known)) || !isOfField(one, word.raw, true);
}

/** "Nigeria's", "Diyarbakır'daki": a place directly before. */
export const PLACES_OWN = /^(\p{Lu}[\p{L}-]+)['’](?:s|[dt][ea]ki|n?[ıiuü]n)$/u;
/**
 * "Ankara'nın KYB'ye tepkisi": the reaction is Ankara's. What a Turkish genitive owns says so at its end; letters
 * are read by their names, which end in vowels ("KYB'si").
 */
const TURKISH_OWNER = /['’]n?[ıiuü]n$/u;
const OWNED_LETTERS = /^['’]s[ıiuü]/u;

/** "Nigeria's CJTF": letters, or a name that several bear, owned by a place nobody here is from. */
export function isOwnedElsewhere(one: Case, entry: CandidateEntry): boolean {
  const areLetters = entry.kind === 'acronym' && entry.needs === 'company';
  if (entry.type === 'person' || !(areLetters || isBorneBySeveral(one))) return false;
  const { before } = one;
  const place = before && isAdjacent(before.gap) ? PLACES_OWN.exec(before.raw)?.[1] : undefined;
  if (place === undefined) return false;
  const { text } = one.spot.passage.block;
  const isOwned = !TURKISH_OWNER.test(before!.raw) || OWNED_LETTERS.test(text.slice(one.spot.end));
  if (areLetters && !isOwned) return false;
  // "Islamic Jihad's": somebody's, no place's.
  const further = wordBefore(text, before!.start);
  if (further?.isCapital && isAdjacent(further.gap)) return false;
  const folded = foldToken(place);
  const { openers, frequent } = one.spot.passage.words;
  if (openers.has(folded) || frequent.has(folded)) return false;
  const own = [...one.hearing.evidence.ownWords(entry)].map(stemOf);
  return !own.includes(stemOf(folded)) && !isOfField(one, place, true);
}

export function isBorneBySeveral({ spot: { entries } }: Case): boolean {
  const bearers = entries.filter(({ type }) => type === 'organisation' || type === 'coalition');
  return bearers.some(({ id }) => id !== bearers[0]!.id);
}
