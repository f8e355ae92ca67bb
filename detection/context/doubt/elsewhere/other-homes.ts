/**
 * "BEIRUT — The ISF thanked voters": letters that a body of another country has as well, in a text that speaks of such
 * a country and nowhere of the listed one's.
 */
import { EVER, inOfficeOn, wordsOfTitles } from '../../../actors/in-office';
import { stemOf } from '../../../fold/stems';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import type { Case } from '../../case';
import { countriesAmong, speaksOf } from '../../document/countries';
import type { Evidence } from '../../document/evidence';
import { mayBeOfHome } from '../../document/home-affairs';
import { placesOf } from '../../document/places-spoken-of';

export function isOfOtherHome(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person' || entry.kind !== 'acronym' || entry.needs === null) return false;
  const { evidence, register } = one.hearing;
  if (!evidence.knowsField) return false;
  const own = countriesAmong(evidence.lexicon, evidence.ownWords(entry));
  if (own.size === 0 || evidence.groupsBeside(one.spot) > 0) return false;
  if (register.anywhere(entry.id)?.surface.includes(' ')) return false;
  if (evidence.passages.some((passage) => speaksOf(own, passage))) return false;
  const { places, countries, isSentFromElsewhere } = placesOf(evidence);
  const stems = new Set([...own].map(stemOf));
  if (places.length > 0 || namesSomebodyOf(stems, evidence)) return false;
  return isSentFromElsewhere || mayBeOfHome(evidence) || countries.length >= ENOUGH_COUNTRIES;
}

/** A neighbour is named in passing. */
const ENOUGH_COUNTRIES = 2;

/** Who is named has held an office of that country. */
function namesSomebodyOf(stems: ReadonlySet<string>, evidence: Evidence): boolean {
  const held = inOfficeOn(evidence.lexicon, EVER);
  return [...evidence.people()].some((actor) =>
    held
      .get(actor)
      ?.some((office) => [...wordsOfTitles(office)].some((word) => stems.has(stemOf(word)))),
  );
}
