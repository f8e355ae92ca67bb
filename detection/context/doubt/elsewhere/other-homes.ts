/**
 * "BEIRUT — The ISF thanked voters": letters that a body of another country has as well, in a text that speaks of such
 * a country and nowhere of the listed one's. So has a body of words ("Joint Operations Command"), and groups of the field
 * fight in the wars of any.
 */
import { EVER, inOfficeOn, wordsOfTitles } from '../../../actors/in-office';
import { stemOf } from '../../../fold/stems';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import type { Case } from '../../case';
import { countriesAmong, speaksOf } from '../../document/countries';
import type { Evidence } from '../../document/evidence';
import { mayBeOfHome } from '../../document/home-affairs';
import { isLongEnough } from '../../document/other-things';
import { placesOf } from '../../document/places-spoken-of';
import { isOfficeBehind } from '../../introduced/office-behind';
import { isTitled } from '../../introduced/title-of-office';
import { beginsAsManyArabic } from '../another-person/names-of-many';

export function isOfOtherHome(one: Case, entry: CandidateEntry): boolean {
  const areLetters = entry.kind === 'acronym';
  if (entry.type === 'person' || entry.needs === null) return false;
  if (!areLetters && !isBodyOfWords(one, entry)) return false;
  const { evidence, register } = one.hearing;
  if (!evidence.knowsField) return false;
  const own = countriesAmong(evidence.lexicon, evidence.ownWords(entry));
  if (own.size === 0 || (areLetters && evidence.groupsBeside(one.spot) > 0)) return false;
  if (register.anywhere(entry.id)?.surface.includes(' ')) return false;
  if (evidence.passages.some((passage) => speaksOf(own, passage))) return false;
  const { places, countries, isSentFromElsewhere } = placesOf(evidence);
  const stems = new Set([...own].map(stemOf));
  if (places.length > 0 || namesSomebodyOf(stems, evidence)) return false;
  return isSentFromElsewhere || mayBeOfHome(evidence) || countries.length >= ENOUGH_COUNTRIES;
}

const isBodyOfWords = (one: Case, entry: CandidateEntry): boolean =>
  entry.type === 'organisation' && !one.isOneWord && one.isOfWords(entry);

/** A neighbour is named in passing. */
const ENOUGH_COUNTRIES = 2;

/**
 * "مصطفی کاظمی", in a text of Afghanistan: a name that many bear, where nobody and nothing of the field is named beside
 * it, but another country.
 */
export function isOfOtherHomeByName(one: Case, entry: CandidateEntry): boolean {
  const { evidence } = one.hearing;
  if (!one.isArabic || one.isOneWord || entry.type !== 'person') return false;
  if (!beginsAsManyArabic(one) || one.companySoFar().level > 0) return false;
  if (isTitled(one, entry) || isOfficeBehind(one, entry)) return false;
  return isLongEnough(evidence) && placesOf(evidence).countries.length > 0;
}

/** Who is named has held an office of that country. */
function namesSomebodyOf(stems: ReadonlySet<string>, evidence: Evidence): boolean {
  const held = inOfficeOn(evidence.lexicon, EVER);
  return [...evidence.people()].some((actor) =>
    held
      .get(actor)
      ?.some((office) => [...wordsOfTitles(office)].some((word) => stems.has(stemOf(word)))),
  );
}
