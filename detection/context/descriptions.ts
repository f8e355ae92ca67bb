/** What is no name but means somebody here: descriptions, and slips of machine translation. */
import { foldToken } from '../fold/normalise';
import { stemOf } from '../fold/stems';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Because } from '../model';
import { isAdjacent } from './beside/neighbours';
import type { Case, Judged } from './case';
import { countriesAmong, speaksOf } from './document/countries';
import { isSetElsewhere } from './doubt/other-countries';
import { SCORE } from './grades';

/** A slip of machine translation: only after the name itself, and not where the word is at home. */
export function judgeSlip(one: Case, entry: CandidateEntry): Judged | null {
  const before = one.namedBefore(entry);
  if (entry.needs === 'antecedent') {
    if (!before) return null;
    if (entry.type === 'person' && !standsLikeAPerson(one)) return null;
  } else if (one.company.level < 2 && !before) return null;
  const because: Because[] = before
    ? [{ kind: 'antecedent', surface: before.surface, block: before.block }]
    : one.companyNamed;
  return { entry, score: SCORE.slip, rule: 'translation-slip', because };
}

/** "Sudanese said", not "the Sudanese" or "Sudanese refugees". */
function standsLikeAPerson(one: Case): boolean {
  const { spot, before, after } = one;
  const { passage } = spot;
  const isFree = before === null || !isAdjacent(before.gap) || before.startsSentence;
  if (!isFree && passage.words.articles.has(before.folded)) return false;
  if (!after || !isAdjacent(after.gap)) return true;
  return passage.words.says.has(after.folded) || after.isCapital;
}

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
