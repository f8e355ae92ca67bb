/**
 * Slips of machine translation: a name taken for words ("Popular Crowd", "Prestige al-Halbousi"), and words
 * of one alone ("Progress", "the Sudanese"), which are words first (docs/decisions/059).
 */

import { foldToken } from '../fold/normalise';
import { BEFORE_ONE_OF_MANY, HELPERS, JOINT, SAID_OF_MANY } from '../languages/any-language';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import { findCandidates } from '../lexicon/match/match';
import type { Because } from '../model';
import { isBehindArticle, isBehindWord } from './behind-word';
import { isAdjacent, wordAfter, wordBefore } from './beside/neighbours';
import type { Case, Judged } from './case';
import { isOfACountry } from './document/country-names';
import type { Antecedent } from './document/register';
import { isTranslated } from './document/translated';
import { beginsOfField } from './doubt/of-field';
import { SCORE } from './grades';
import { isInOffice } from './introduced/title-of-office';

export function judgeSlip(one: Case, entry: CandidateEntry): Judged | null {
  if (isLonger(one, entry) || lacksTitle(one, entry)) return null;
  if (entry.needs === 'antecedent') return judgeWord(one, entry);
  const before = one.namedBefore(entry);
  return before !== null || isInCompany(one, entry) ? slip(one, entry, before) : null;
}

/** What others may be called as well, or anything in small letters, is believed among actors, or of a machine. */
function isInCompany(one: Case, { needs, lowered, words }: CandidateEntry): boolean {
  const { company, othersNamed } = one;
  if (CAPITAL.test(one.spot.surface) && needs === null) return company.level > 0;
  // "the progress party of the students"; but "the battalions of the master of martyrs".
  if (!CAPITAL.test(one.spot.surface) && lowered) {
    if (needs !== null || words < LONG || othersNamed === 0) return false;
  }
  const isOfMachine = isTranslated(one.hearing.evidence);
  return (othersNamed > 0 || isOfMachine) && company.level + Number(isOfMachine) > 1;
}
/** Words that are no small ones: of so many, no others are called by chance. */
const LONG = 4;
const CAPITAL = /\p{Lu}/u;

function slip(one: Case, entry: CandidateEntry, before: Antecedent | null): Judged {
  const because: Because[] = before
    ? [{ kind: 'antecedent', surface: before.surface, block: before.block }]
    : one.companyNamed;
  return { entry, score: SCORE.slip, rule: 'translation-slip', because };
}

/** "Engineer Abu Mahdi", read without the title: but not whoever is called Abu Mahdi. */
function lacksTitle({ spot, before }: Case, { agreement, text, type }: CandidateEntry): boolean {
  if (type !== 'person' || agreement !== 'folded') return false;
  const title = foldToken(text.split(' ')[0]!);
  if (foldToken(spot.surface.split(' ')[0]!) === title) return false;
  return before === null || !isAdjacent(before.gap) || before.folded !== title;
}

/** "Norway's Progress Party", "Civil Rights Movement", "the Progress Party of Sardinia": another name, longer. */
function isLonger(one: Case, { type, needs }: CandidateEntry): boolean {
  if (type === 'person' && needs !== 'antecedent') return false;
  const { before, after, spot } = one;
  const { words, block, isTitleCase, isAllCapitals } = spot.passage;
  const tellsNothing = isTitleCase || isAllCapitals;
  const mayBelong = before?.isCapital && (!before.startsSentence || OWNER.test(before.raw));
  if (!tellsNothing && before && mayBelong && isAdjacent(before.gap)) {
    const isOutside = words.titles.has(before.folded) || words.articles.has(before.folded);
    if (!isOutside && !beginsOfField(one, before.raw)) return true;
  }
  if (needs === null || after === null || !isAdjacent(after.gap)) return false;
  const isOfOne = one.isOneWord && needs === 'antecedent';
  if (!tellsNothing && after.isCapital && (isOfOne || !beginsOfField(one, after.raw))) return true;
  if (!words.belongsTo?.test(block.text.slice(spot.end, spot.end + REACH))) return false;
  const whose = wordAfter(after.text, after.end);
  return isOfOne || (whose?.isCapital === true && !beginsOfField(one, whose.raw));
}
const OWNER = /['’]s$/;
/** UTF-16 units; " for ". */
const REACH = 8;

/** A word of the name alone: of somebody named, and standing as the word itself does not. */
function judgeWord(one: Case, entry: CandidateEntry): Judged | null {
  if (entry.agreement === 'key') return null;
  const { evidence, register } = one.hearing;
  const isOfMachine = isTranslated(evidence);
  const named = one.namedBefore(entry) ?? (isOfMachine ? register.anywhere(entry.id) : null);
  if (named === null && !isSpokenOf(one, entry, isOfMachine)) return null;
  const isSaid = entry.type === 'person' ? isSaidOfPerson : isSaidOfBody;
  return isSaid(one, entry, isOfMachine) ? slip(one, entry, named) : null;
}

/** By a short form that his office introduced; or he is in office, or it stands beside another of the field. */
function isSpokenOf(one: Case, entry: CandidateEntry, isOfMachine: boolean): boolean {
  if (one.hearing.register.lastMentionBefore(entry.id, one.asAntecedent)) return true;
  if (!isOfMachine || one.othersNamed < OTHERS) return false;
  if (entry.type === 'person') return isInOffice(one, entry);
  return (!one.isOneWord && isBehindArticle(one)) || isJoined(one, entry);
}
/** Actors: a text of the field. */
const OTHERS = 2;

/** "The Democrat and the National Union". */
function isJoined(one: Case, { id }: CandidateEntry): boolean {
  const { passage, start, end } = one.spot;
  const { text } = passage.block;
  const known = (piece: string, isBeside: (from: number, to: number) => boolean) =>
    findCandidates(one.hearing.evidence.lexicon, piece, passage.language).some(
      ({ start: from, end: to, entries }) =>
        isBeside(from, to) && entries.some((other) => other.type !== 'person' && other.id !== id),
    );
  const joint = JOINT.behind.exec(text.slice(end, end + JOINED));
  if (joint !== null && known(joint[1]!, (from) => from === 0)) return true;
  const before = JOINT.before.exec(text.slice(Math.max(0, start - JOINED), start));
  return before !== null && known(before[1]!, (_, to) => to === before[1]!.length);
}
/** UTF-16 units; " and the State of Law Coalition". */
const JOINED = 48;

function isSaidOfBody(one: Case, entry: CandidateEntry, isOfMachine: boolean): boolean {
  const { passage, surface } = one.spot;
  if (isOneOfMany(one)) return false;
  if (!CAPITAL.test(surface)) {
    // "The crowd cheered": but not "the fighters of the crowd", in the words of a machine.
    if (!one.formOf(entry).startsSmall) return false;
    return isBehindArticle(one) && (isOfMachine || isTheirs(one));
  }
  if (isQuoted(one)) return true;
  if (passage.isTitleCase || passage.isAllCapitals) return false;
  if (passage.words.reading.nounsAreCapitalised) return false;
  if (isBehindArticle(one)) return isOfMachine || !one.isOneWord;
  return startsLine(one) ? isSubject(one, isOfMachine) : !isBehindTitle(one);
}

/** "A Sudanese said": one of them. */
function isSaidOfPerson(one: Case, _: CandidateEntry, isOfMachine: boolean): boolean {
  const { words, isTitleCase, isAllCapitals } = one.spot.passage;
  if (!CAPITAL.test(one.spot.surface) || isOneOfMany(one)) return false;
  const { after } = one;
  const isCapitalBehind = after !== null && isAdjacent(after.gap) && after.isCapital;
  const isHeadline = isTitleCase || isAllCapitals;
  if (isCapitalBehind && (!isHeadline || words.titles.has(after.folded))) return false;
  if (!isOfACountry(words, one.folded)) {
    if (isBehindArticle(one)) return isOfMachine;
    return startsLine(one) ? isSubject(one, isOfMachine) : !isBehindTitle(one);
  }
  const { translated, says } = words;
  const behind = textBehind(one);
  if (isOfMachine && translated?.his?.test(behind)) return true;
  const isAlone = after === null || !isAdjacent(after.gap);
  // "The Sudanese was the first to speak", "the Sudanese said": one man, or a people.
  if (isBehindArticle(one)) {
    if (translated?.ofOne?.test(behind)) return true;
    return (
      (isOfMachine || !isOfPeople(one)) && (isAlone || isSmallWordBehind(one) || isDeedBehind(one))
    );
  }
  return isAlone || isCapitalBehind || says.has(after.folded) || isDeedBehind(one);
}

/** "Sudanese families": the text speaks of them, too. */
function isOfPeople({ spot: { surface, passage }, hearing }: Case): boolean {
  const { says, frequent, translated } = passage.words;
  const used = new RegExp(`(?<!\\p{L})(${BEFORE_ONE_OF_MANY})?${surface}(?: (\\p{L}+))?`, 'gu');
  return hearing.evidence.passages.some(({ block: { text } }) =>
    [...text.matchAll(used)].some(({ 0: all, 1: count, 2: behind, index }) => {
      if (count !== undefined || (behind !== undefined && SAID_OF_MANY.has(behind))) return true;
      if (behind === undefined || says.has(behind) || frequent.has(behind)) return false;
      return !translated?.deed?.test(text.slice(index + all.length - behind.length - 1));
    }),
  );
}

const isTheirs = (one: Case): boolean =>
  one.spot.passage.words.translated?.theirs?.test(textBehind(one)) ?? false;

function isOneOfMany(one: Case): boolean {
  const { indefinite, general, possessives } = one.spot.passage.words;
  return isBehindWord(one, indefinite, general, possessives);
}

const startsLine = ({ before, spot }: Case): boolean =>
  before === null || !isAdjacent(before.gap) || spot.start === 0;

/** "The Bill of Rights": what goes before belongs to it. */
function isBehindTitle({ before }: Case): boolean {
  if (before === null || before.isCapital) return before !== null;
  const head = wordBefore(before.text, before.start);
  return head?.isCapital === true && isAdjacent(head.gap) && !head.startsSentence;
}

const textBehind = ({ spot: { passage, end } }: Case): string =>
  passage.block.text.slice(end, end + DEED_REACH);
/** UTF-16 units; " exhausted his". */
const DEED_REACH = 32;

/** "Progress said", and of a machine "Progress has": people say so of progress. */
const isSubject = (one: Case, isOfMachine: boolean): boolean =>
  isDeedBehind(one) ||
  (isOfMachine && (one.spot.passage.words.translated?.ofOne?.test(textBehind(one)) ?? false));

function isDeedBehind(one: Case): boolean {
  const { after, spot } = one;
  const { says, copulas, translated } = spot.passage.words;
  if (after === null || !isAdjacent(after.gap)) return false;
  const { folded } = after;
  if (folded.length > SHORTEST_HELPER && says.has(folded) && !copulas.has(folded)) {
    return !HELPERS.has(folded);
  }
  return translated?.deed?.test(textBehind(one)) ?? false;
}
/** Letters; "had", "did". */
const SHORTEST_HELPER = 3;

/** "to the Sudanese and", "the Sudanese in front of": no noun follows. */
const isSmallWordBehind = ({ after, spot }: Case): boolean =>
  after !== null &&
  spot.passage.words.frequent.has(after.folded) &&
  !SAID_OF_MANY.has(after.folded);

function isQuoted({ spot: { passage, start, end } }: Case): boolean {
  const { text } = passage.block;
  return QUOTE.test(text.charAt(start - 1)) && QUOTE.test(text.charAt(end));
}
const QUOTE = /["“”„«»‘’']/;
