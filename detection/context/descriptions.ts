/** What is no name but means somebody here. */
import { foldToken } from '../fold/normalise';
import { stemOf } from '../fold/stems';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Case, Judged } from './case';
import { countriesAmong, speaksOf } from './document/countries';
import { namesOfCountriesIn } from './document/country-names';
import { isPassageSetElsewhere, isSetElsewhere } from './doubt/elsewhere/other-countries';
import { SCORE } from './grades';

export function judgeNominal(one: Case, entry: CandidateEntry): Judged | null {
  if (one.company.level === 0 || isOneOfThem(one, entry) || !isOfItsPlaces(one, entry)) return null;
  const because = one.companyNamed;
  return { entry, score: SCORE.nominal, rule: 'nominal', because };
}

/** "Un militaire américain": where the noun stands first, one of them, or an adjective ("aéroport militaire"). */
const isOneOfThem = ({ spot }: Case, { text }: CandidateEntry): boolean =>
  PLURAL.test(text) && !PLURAL.test(spot.surface);
const PLURAL = /^\p{L}\p{Ll}+s /u;

/** "US troops" are in Korea as well: the paragraphs around name where they are meant. */
function isOfItsPlaces(one: Case, entry: CandidateEntry): boolean {
  const { passage, surface } = one.spot;
  const { evidence } = one.hearing;
  const places = countriesAmong(evidence.lexicon, evidence.ownWords(entry));
  // "Iraqi troops": they say it themselves.
  const said = foldToken(surface);
  if ([...places].some((word) => said.includes(stemOf(word)))) return true;
  if (speaksOf(places, passage)) return true;
  if (isPassageSetElsewhere(one)) return false;
  if (one.namedBefore(entry) !== null) return true;
  if (isSetElsewhere(one)) return false;
  if (isOfOtherCountries(one, entry, places)) return false;
  return (
    evidence.namesSomebodyIn(passage) ||
    evidence.around(passage, STORY).some((beside) => evidence.hasCueIn(beside))
  );
}
/** "US military aid to Israel": a text that names countries, and none of theirs. */
function isOfOtherCountries(one: Case, { entry }: CandidateEntry, places: ReadonlySet<string>) {
  const { passages, lexicon } = one.hearing.evidence;
  if (places.size === 0 || passages.some((each) => speaksOf(places, each))) return false;
  // Its towns: what lifts what is said of other countries.
  const towns = lexicon.details.actorGuards[entry]?.unlessNear;
  if (towns !== undefined && one.hearing.evidence.hasAny(towns)) return false;
  const named = passages.flatMap(({ words, block }) => namesOfCountriesIn(words, block.text));
  return new Set(named).size >= ENOUGH_COUNTRIES;
}
/** One is named in passing: "Iran is shipping the weapons". */
const ENOUGH_COUNTRIES = 2;

/** Paragraphs; a story that goes on for longer names its country again. */
const STORY = 5;
