/**
 * "BEIRUT — The ISF thanked voters": letters that a body of another country has as well, in a text that speaks of such
 * a country and nowhere of the listed one's.
 */
import { EVER, inOfficeOn, wordsOfTitles } from '../../actors/in-office';
import { foldToken } from '../../fold/normalise';
import { stemOf } from '../../fold/stems';
import { keptIn } from '../../kept-in';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import type { Case } from '../case';
import { countriesAmong, speaksOf } from '../document/countries';
import { isOfACountry, namesOfCountriesIn } from '../document/country-names';
import { cuesIn } from '../document/cues';
import type { Evidence } from '../document/evidence';
import { mayBeOfHome } from '../document/home-affairs';

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

interface Places {
  /** Cue words that name a place and no country: whose it is, is not known; where the text was written says nothing. */
  places: readonly string[];
  /** None of the field, each as often as it is named. */
  countries: readonly string[];
  /** It opens with a place in capitals that is none of the field. */
  isSentFromElsewhere: boolean;
}
const known = new WeakMap<Evidence, Places>();

export const placesOf = (evidence: Evidence): Places =>
  keptIn(known, evidence, () => {
    const { lexicon, passages } = evidence;
    const datelines = passages.flatMap(({ block }) => {
      const line = DATELINE.exec(block.text)?.[1];
      return line === undefined ? [] : [line];
    });
    const ofField = new Set(Object.values(lexicon.details.cues).flat().map(foldToken));
    const written = new Set(datelines.map(foldToken));
    const cues = passages.flatMap(({ words, block }) =>
      cuesIn(lexicon, block.text, MOST_CUES).filter(
        (cue) => CAPITAL.test(cue) && !isOfACountry(words, foldToken(cue)),
      ),
    );
    return {
      places: cues.filter((cue) => !written.has(foldToken(cue))),
      isSentFromElsewhere: datelines.some(
        (line) => !/\p{Ll}/u.test(line) && !ofField.has(foldToken(line)),
      ),
      countries: passages.flatMap(({ words, block }) =>
        namesOfCountriesIn(words, block.text).filter(
          (name) => cuesIn(lexicon, name, 1).length === 0,
        ),
      ),
    };
  });
/** Different ones of a passage. */
const MOST_CUES = 20;
/** In Arabic letters nothing tells a place. */
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;
/** "BEIRUT —", "BEIRUT (Reuters) -" */
const DATELINE = /^(\p{Lu}[\p{L} ]{2,24}?)(?:, \p{Lu}\p{L}+)?(?: ?\([^)]{2,24}\))? ?[—–:-]/u;
