/** In office on the article's date: the title is an introduction, and so is the company of others. */
import { isCommonNameAsWritten } from '../fold/common-names';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import { startsSentence } from './beside/neighbours';
import type { Surroundings } from './beside/surroundings';
import type { Case, Judged } from './case';
import { isLastOfNameBefore } from './doubt/another-person/strangers';
import { companyWanted } from './doubt/doubts';
import { SCORE } from './grades';
import { actsOrIsTitled } from './introduced/acting';
import { isHeadOfBodyBehind } from './introduced/led-by';
import { hasTitleOfOwn, isTitledAsAnother, titleFit } from './introduced/title-of-office';

/** Of a title said behind the name, at least: the name of an office, and of what. */
const WORDS_BEHIND = 2;

export function judgeOfficer(
  one: Case,
  entry: CandidateEntry,
  kind: Surroundings['kind'],
): Judged | null {
  const { register } = one.hearing;
  if (entry.lowered || entry.crossScript) return null;
  const words = titleFit(one, entry) || (isHeadOfBodyBehind(one, entry.id) ? WORDS_BEHIND : 0);
  // عبد المهدي is one name; "el ministro Amir Abdolahian" is listed so.
  if (entry.names > 1 && (words === 0 || entry.derived !== null)) return null;
  if (entry.agreement === 'near' || (entry.agreement === 'key' && words === 0)) return null;
  // "Secretary Gates … why Bill Gates is leaving his desk": who is named later was not introduced by that title.
  const isStrangers =
    words > 0
      ? register.strangerBefore(one.familyName, one.asAntecedent) !== null
      : register.hasStranger(one.familyName);
  if (isStrangers || one.isTaken) return null;
  if (words === 0 && isLastOfNameBefore(one)) return null;
  // "President Ghani" is not the commander of that name.
  if (words === 0 && kind === 'titled' && isTitledAsAnother(one, entry)) return null;
  const { level } = one.company;
  // Spanish "Defensa" is a footballer's post as well, but not in a minister's title.
  if (words === 0 && companyWanted(one, entry) > level) return null;
  const others = one.othersNamed;
  let score = 0;
  if (words > 0 && level >= 1) {
    score = SCORE.titleOfOffice + SCORE.titleWord * (Math.min(words, MOST_TITLE_WORDS) - 1);
  } else if (kind === 'titled' && others >= 1 && level >= 2 && isTellingFamily(one, entry))
    score = SCORE.titled;
  else if (
    kind === 'alone' &&
    hasTitleOfOwn(one, entry) &&
    one.familyName.length >= SHORTEST_FAMILY &&
    others >= 2 &&
    one.walk !== 'other' &&
    isNameHere(one, entry)
  ) {
    score = SCORE.goodCompany;
  }
  if (score === 0) return null;
  return { entry, score, rule: 'short-after-full', because: one.companyNamed };
}

/** "General Hussein", "ayatollah Hakim": a family name that is a first name too has many bearers of any title. */
function isTellingFamily(one: Case, entry: CandidateEntry): boolean {
  if (!one.isArabic) return !isCommonNameAsWritten(one.familyName);
  return hasTitleOfOwn(one, entry) || !one.spot.passage.words.givenNames.has(one.familyName);
}

/** Letters; shorter ones (Persian ای in خامنه‌ای) are words and endings. */
const SHORTEST_FAMILY = 4;
/** More words of a title make it no surer. */
const MOST_TITLE_WORDS = 3;

/** A capital tells a name from a word, but not where a sentence starts. */
function isNameHere(one: Case, entry: CandidateEntry): boolean {
  if (one.isArabic || !isAlsoWord(one, entry) || actsOrIsTitled(one)) return true;
  return !startsSentence(one.spot.passage.block.text, one.spot.start);
}

const isAlsoWord = (one: Case, entry: CandidateEntry) =>
  one.isOrdinary(entry) || one.spot.passage.words.alsoWords.has(one.folded);
