/**
 * How much company a name needs before it is taken for the actor: none for a name of its own, more
 * for one that others bear as well, most where the words around it speak of something else.
 */

import { ENOUGH } from '../../enough';
import { isCommonNameAsWritten } from '../../fold/common-names';
import { GAPS } from '../../fold/word-gaps';
import { SAYS_BORN } from '../../languages/any-language';
import { type CandidateEntry, isAsListed } from '../../lexicon/entries/candidate';
import { askedOnce } from '../asked-once';
import { isAdjacent, startsSentence } from '../beside/neighbours';
import { mayBeFamilyName } from '../beside/surroundings';
import type { Case } from '../case';
import { isOfOtherThings } from '../document/other-things';
import { isSpokenFor } from '../introduced/acting';
import { titleFit } from '../introduced/title-of-office';
import { isEverybodysName } from './another-person/names-of-many';
import {
  hasFamilyOfWords,
  isNamesakeInThatWalk,
  isWesternNamesake,
} from './another-person/namesakes';
import { isToldFromListed } from './another-person/told-apart';
import { isBodyOfOthers } from './elsewhere/bodies-of-others';
import { areLettersOfOthers, isExplainedOtherwise } from './elsewhere/letters-of-others';
import { belongsToOthers } from './elsewhere/of-others';
import { isOfOtherHome } from './elsewhere/other-homes';
import { isElsewheres, isOwnedElsewhere } from './elsewhere/owned-elsewhere';
import { isBranchElsewhere } from './elsewhere/placed-elsewhere';
import { isWhatItIsTakenFor } from './elsewhere/taken-for';
import { isTown } from './elsewhere/towns';
import { beginsOfField } from './of-field';
import {
  isAloneAmongOtherThings,
  isNamesakeAmongOtherThings,
} from './something-else/among-other-things';
import { isBearerNear, isCraft } from './something-else/bearers-near';
import { isNoGroupCalledSo, isPersons } from './something-else/called-so';
import { isLikeness } from './something-else/made-of';

/** Nothing else of the field in the text could make up for it. */
export const NEVER = ENOUGH + 1;
/** UTF-16 units in which the next name must begin. */
const NEXT_NAME = 40;

/** Kinds of evidence (actors, cue words) the text must hold; `NEVER` where it cannot be meant. */
export function companyWanted(one: Case, entry: CandidateEntry): number {
  if (isOthers(one, entry)) return NEVER;
  if (isAloneAmongOtherThings(one, entry)) return 1;
  if (isNamesakeAmongOtherThings(one, entry)) return NEVER;
  const wanted = Math.max(companyBesideBearers(one, entry), companyOfWalk(one, entry));
  if (entry.type !== 'person' && isTakenByOthers(one)) return ENOUGH;
  if (isLetters(one, entry) && areLettersOfOthers(one)) return ENOUGH;
  if (one.isOrdinary(entry)) return Math.min(wanted + companyOfWords(one, entry), ENOUGH);
  if (wanted === 0 && isDescribed(one, entry) && isWrittenSmall(one, entry)) return 1;
  if (wanted === 0 && (isWesternNamesake(one, entry) || isAcronymAsName(one, entry))) return 1;
  return wanted === 0 && one.isOneWord && isLikeness(one, entry) ? 1 : wanted;
}

/**
 * Places of the field are everybody's: a river, a footballer and a shop are in Iraq as well. Where nobody
 * else of the field is named, the sentence itself must speak of war or politics.
 */
function companyOfWalk(one: Case, entry: CandidateEntry): number {
  // What the sentence speaks of is asked last: it is read word by word.
  if (!one.hearing.evidence.knowsField || isAmongOthers(one)) return 0;
  if (isBorneByOthers(one, entry)) {
    if (one.walk === 'other') return ENOUGH;
    return one.walk === 'both' ? 2 : 0;
  }
  if (one.walk !== 'other') return 0;
  const isDoubtful =
    isLetters(one, entry) || hasFamilyOfWords(one, entry) || one.tellsOnlyWhose(entry);
  if (isDoubtful) return ENOUGH;
  if (entry.type === 'person') return 0;
  // "Kataib Hezbollah runs a school in Iraq": a name and a place of the field. A cat may be called by one word.
  return one.isOneWord || SMALL_WORD.test(one.spot.surface) ? 2 : 1;
}

/** "Hamas released a nurse and twelve other hostages": a name that is no word, in a sentence of war or politics. */
function isPlainlyGroup(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person' || entry.needs !== null || !isAsListed(entry)) return false;
  if (one.isOrdinary(entry) || isLetters(one, entry)) return false;
  return one.walk === 'both' || one.walk === 'public';
}

const isLetters = (one: Case, { kind, text }: CandidateEntry) =>
  one.isOneWord && (kind === 'acronym' || /^\p{Lu}{3,}$/u.test(text));
/** "l'armée du Mahdi" */
const SMALL_WORD = /(?<!\p{L})\p{Ll}/u;

/** Somebody else of the field is named for certain, and not in passing. */
const isAmongOthers = ({ spot, hearing }: Case): boolean =>
  hearing.evidence.namesOthers(spot) && !isOfOtherThings(hearing.evidence);

/** Listed as wanting company, made of words, or written as nobody writes an acronym ("Isis"). */
function isBorneByOthers(one: Case, entry: CandidateEntry): boolean {
  return entry.needs === 'company' || one.isOrdinary(entry) || isAcronymAsName(one, entry);
}

/** Of more letters than an abbreviation anybody would write so. */
function isAcronymAsName(one: Case, entry: CandidateEntry): boolean {
  if (entry.kind !== 'acronym') return false;
  const letters = one.spot.surface.replace(/(?<=\p{Lu})s$/u, '');
  return letters !== entry.text && /\p{Ll}/u.test(letters);
}

const isDescribed = (one: Case, entry: CandidateEntry) =>
  one.isOfWords(entry) || one.tellsOnlyWhose(entry);

/** "Isis Krüger", "Isis Taylor": a girl and her family name. */
function isGivenName(one: Case): boolean {
  const { spot, after } = one;
  const { passage } = spot;
  if (!after?.isCapital || !isAdjacent(after.gap) || passage.isTitleCase || passage.isAllCapitals) {
    return false;
  }
  const { words, block } = passage;
  if (words.titles.has(after.folded) || words.says.has(after.folded)) return false;
  return !beginsOfField(one, block.text.slice(after.start, after.start + NEXT_NAME));
}

/** "Nato Vachnadze, 1904 in Warschau geboren": a first name and a family name, whatever letters the first has. */
function isFirstNameOfSomebodyBorn(one: Case): boolean {
  const { spot, after } = one;
  if (!after?.isCapital || !isAdjacent(after.gap) || !/\p{Ll}/u.test(spot.surface)) return false;
  return isSaidToBeBorn(one, after.end);
}

/** "Izz ad-Din al-Qassam was born in Jableh": the man, and not the brigades that are called after him. */
export const isOfSomebodyBorn = (one: Case, entry: CandidateEntry): boolean =>
  isCalledAfterMan(one, entry) && isSaidToBeBorn(one, one.spot.end);

/** A body's short name of several words, one of them borne by many: brigades of "Imam Ali", "Izz ad-Din al-Qassam". */
const isCalledAfterMan = ({ spot }: Case, { type, kind, words }: CandidateEntry): boolean =>
  type === 'organisation' &&
  kind === 'short' &&
  words > 1 &&
  spot.surface.split(GAPS).some(isCommonNameAsWritten);

/** The same once the text has said so. */
export const isOfManBorn = (one: Case, entry: CandidateEntry): boolean =>
  one.isTaken && isCalledAfterMan(one, entry);

function isSaidToBeBorn({ spot: { passage } }: Case, end: number): boolean {
  const [clause] = CLAUSE.exec(passage.block.text.slice(end, end + BIRTH_REACH))!;
  return SAYS_BORN.test(clause);
}
const CLAUSE = /^[^.;]*/u;
/** UTF-16 units behind a family name. */
const BIRTH_REACH = 36;

/** What stands beside it says that it is not the one listed. */
export function isOthers(one: Case, entry: CandidateEntry): boolean {
  const bearer = one.otherBearer;
  const isPerson = entry.type === 'person';
  if (bearer !== null && (one.isOrdinary(entry) || (one.isOneWord && isPerson))) return true;
  if (isPerson && (isCraft(one) || isAnotherCalledSo(one))) return true;
  // "الطبيب سالم الغبان": of Mohammed Salem al-Ghabban no more than many others bear, and of another trade.
  if (bearer === 'trade' && entry.derived === 'subset' && isPerson) return true;
  if (!isPerson && one.isOneWord && (isNoGroupCalledSo(one) || isPersons(one))) return true;
  // But "Prime Minister Ali al-Zaidi (no relation of Shibl al-Zaidi)": his title says that it is he.
  const isStranger = bearer === 'said' && isPerson && one.namedBefore(entry) === null;
  if (isStranger && titleFit(one, entry) === 0 && !isToldFromListed(one, entry)) return true;
  if (isWhatItIsTakenFor(one, entry)) return true;
  if (one.isOfWords(entry) && isElsewheres(one, entry)) return true;
  if (isBodyOfOthers(one, entry) || isTown(one, entry)) return true;
  if (isBranchElsewhere(one, entry) || isOwnedElsewhere(one, entry)) return true;
  if (isAcronymAsName(one, entry) && isGivenName(one)) return true;
  if (entry.kind === 'acronym' && one.isOneWord && isFirstNameOfSomebodyBorn(one)) return true;
  if (isOfOtherHome(one, entry)) return true;
  return entry.kind === 'acronym' && (isExplainedOtherwise(one) || areInitials(one, entry));
}

/** "That was another John Brennan, who"; but not "another Donald Trump rally". */
const isAnotherCalledSo = ({ spot, before, after, isOneWord }: Case): boolean =>
  !isOneWord &&
  before !== null &&
  isAdjacent(before.gap) &&
  spot.passage.words.otherOfFamily.has(before.folded) &&
  !(after !== null && isAdjacent(after.gap));

/** "KH Quraish Shihab": two letters before a name are its first letters, or a title. */
const areInitials = (one: Case, entry: CandidateEntry) =>
  one.spot.surface.length === 2 && one.namedBefore(entry) === null && isFollowedByName(one);

/** Something or somebody that bears such names is spoken of beside it, or in its sentence. */
function companyBesideBearers(one: Case, entry: CandidateEntry): number {
  if (one.otherBearer !== null) {
    if (one.otherBearer === 'said' && entry.type !== 'person') return ENOUGH;
    if (one.otherBearer !== 'trade' || one.isOneWord) return one.isOneWord ? 2 : 1;
    return isEverybodysName(one, entry) ? ENOUGH : companyOfTrade(one, entry);
  }
  if (one.isOneWord || one.isOrdinary(entry)) {
    return isBearerNear(one) && !isPlainlyGroup(one, entry) ? 1 : 0;
  }
  return isNamesakeInThatWalk(one, entry) ? 2 : 0;
}

/** "The station Maison-Blanche ... one lives in Maison-Blanche": it was something else's before. */
const isTakenByOthers = (one: Case) => !one.isOneWord && one.isTaken;

/** "Developer Tom Barrack": of that trade, unless others are named or the sentence speaks of politics. */
function companyOfTrade(one: Case, entry: CandidateEntry): number {
  if (one.namedBefore(entry) !== null) return 0;
  if (isAmongOthers(one) || one.walk === 'public') return 1;
  return one.walk === 'both' ? 2 : NEVER;
}

/** A name made of words that others have as well. */
function companyOfWords(one: Case, entry: CandidateEntry): number {
  if (mayBeAdjective(one, entry)) return ENOUGH;
  let wanted = 0;
  if (!isSpokenFor(one)) wanted += one.isOneWord ? 2 : 1;
  if (isWrittenSmall(one, entry)) wanted += 1;
  if (isFollowedByName(one)) wanted += 1;
  if (belongsToOthers(one)) wanted += 2;
  return wanted;
}

/** "Ruhani lider gelsin": opens the sentence, and what is behind it is no deed of his but a noun, written small. */
function mayBeAdjective({ after, spot }: Case, { type }: CandidateEntry): boolean {
  const { words, block } = spot.passage;
  if (type !== 'person' || !after || !isAdjacent(after.gap) || after.isCapital) return false;
  if (!words.adjectivesAreFamilyNames || !startsSentence(block.text, spot.start)) return false;
  return ![words.says, words.frequent, words.openers, words.and].some((list) =>
    list.has(after.folded),
  );
}

/** "Beyaz saray", "marco de coordinación": the words, not the name that is listed with capitals. */
function isWrittenSmall(one: Case, entry: CandidateEntry): boolean {
  if (entry.lowered) return true;
  if (one.spot.surface === entry.text) return false;
  const found = one.spot.surface.split(GAPS);
  const listed = entry.text.split(GAPS);
  if (found.length !== listed.length) return false;
  return found.some((word, i) => /^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(listed[i]!));
}

/** "White House Deli": one more word in capitals that makes it something else's name. */
export const isFollowedByName = askedOnce((one): boolean => {
  const { spot, after } = one;
  const { passage } = spot;
  if (!after || !isAdjacent(after.gap) || !after.isCapital) return false;
  if (!mayBeFamilyName(passage, after)) return false;
  // Turkish puts the place behind the subject: "Fuad Hüseyin Ankara'ya geldi".
  if (/\p{L}['’]\p{Ll}/u.test(after.raw)) return false;
  return !beginsOfField(one, passage.block.text.slice(after.start, after.start + NEXT_NAME));
});

/** A person's whole name with one more name behind it: somebody else. */
export function isLongerName(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || one.isOneWord) return false;
  return isFollowedByName(one);
}
