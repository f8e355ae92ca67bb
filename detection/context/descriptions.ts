/** What is no name but means somebody here. */
import { foldToken } from '../fold/normalise';
import { stemOf } from '../fold/stems';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Case, Judged } from './case';
import { countriesAmong, speaksOf } from './document/countries';
import { isSetElsewhere } from './doubt/other-countries';
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
  if (one.namedBefore(entry) !== null) return true;
  const { evidence } = one.hearing;
  const places = countriesAmong(evidence.lexicon, evidence.ownWords(entry));
  // "Iraqi troops": they say it themselves.
  const said = foldToken(surface);
  if ([...places].some((word) => said.includes(stemOf(word)))) return true;
  if (speaksOf(places, passage)) return true;
  const isFieldNear =
    evidence.namesSomebodyIn(passage) ||
    evidence.around(passage, STORY).some((beside) => evidence.hasCueIn(beside));
  return isFieldNear && !isSetElsewhere(one);
}
/** Paragraphs; a story that goes on for longer names its country again. */
const STORY = 5;
