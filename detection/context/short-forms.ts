/** Surnames, first parts, "the coalition", acronyms of many meanings: whom the text has named decides. */
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Because } from '../model';
import { isAdjacent, wordBefore } from './beside/neighbours';
import { hasTradeBehind } from './beside/other-bearers';
import { isSomebodysFirstName, type Surroundings } from './beside/surroundings';
import type { Case, Judged } from './case';
import type { Antecedent } from './document/register';
import { isFamilyOrGroup, isTheOtherOfTwo } from './doubt/another-person/his-group';
import {
  isFirstName,
  isOfImam,
  namesakeIsNearer,
  strangerIsNearer,
} from './doubt/another-person/strangers';
import { isFollowedByName, isOfManBorn } from './doubt/doubts';
import { isBodyOfOthers } from './doubt/elsewhere/bodies-of-others';
import {
  areSeveralCoalitions,
  isOfAnotherCompound,
  isPerhapsOfParties,
  noteOtherCoalition,
} from './doubt/elsewhere/coalitions';
import { areExplainedOtherwise } from './doubt/elsewhere/letters-of-others';
import { isNamesakeElsewhere } from './doubt/elsewhere/placed-elsewhere';
import { isWhatItIsTakenFor } from './doubt/elsewhere/taken-for';
import { isCraft } from './doubt/something-else/bearers-near';
import {
  isPersons,
  isSaidToBeCalledSo,
  isSomebodyCalledSo,
} from './doubt/something-else/called-so';
import { isFirstNameOfAMan } from './doubt/something-else/first-name-of-a-man';
import { madeOf } from './doubt/something-else/made-of';
import { isHalfOfDoubleName } from './doubt/spelling/double-names';
import { SCORE, SENTENCE_END } from './grades';
import { headInOneBreath, spokesmanBefore } from './introduced/led-by';
import { titleFit } from './introduced/title-of-office';
import { introducedAsGroup } from './of-group';
import { ownInitial } from './spots/own-initial';
import { isBefore } from './spots/spot';
import { judgeWithoutAntecedent } from './without-antecedent';

export function judgeShortForm(one: Case, entry: CandidateEntry): Judged | null {
  const kind = surroundingsFor(one, entry);
  if (kind === 'thing' || kind === 'other-name' || isTheOtherOfTwo(one, entry)) return null;
  if (isAnyOfItsKind(one, entry) || isOfAnotherBearer(one, entry)) return null;
  const before = one.namedBefore(entry);
  const named = before ?? one.hearing.register.anywhere(entry.id);
  if (named === null) {
    return judgeBesideItsPeople(one, entry) ?? judgeWithoutAntecedent(one, entry, kind);
  }
  if (kind === 'unsure' && before === null) return null;
  return strangerIsNearer(one, entry, named) ? null : judgeNamed(one, entry, named);
}

/** A coalition, a front, a party, and not the one listed; from there on the bare word may be the other's. */
function isAnyOfItsKind(one: Case, entry: CandidateEntry): boolean {
  // "a coalition of parties"; but not "accused the coalition of killing".
  if (entry.type !== 'person' && madeOf(one.spot) !== null) return true;
  if (areSeveralCoalitions(one, entry)) return true;
  if (isOfAnotherCompound(one, entry)) {
    noteOtherCoalition(one);
    return true;
  }
  if (!meansKind(one, entry)) return false;
  // Where ours is named in full, the word beside another's name is his there alone.
  const isOursNamed = one.hearing.register.isNamed(entry.id);
  if (isNamedCoalition(one, entry) && !isOursNamed) noteOtherCoalition(one);
  return true;
}

/** Another of the family, a namesake, somebody or something called so: by what stands around the word. */
function isOfAnotherBearer(one: Case, entry: CandidateEntry): boolean {
  if (isOneOfFamily(one, entry) || isWhatItIsTakenFor(one, entry)) return true;
  if (isBodyOfOthers(one, entry)) return true;
  if (isHalfOfDoubleName(one, entry) || isNamesakeElsewhere(one, entry)) return true;
  if (entry.type === 'person') {
    if (one.otherBearer === 'said' || isCraft(one)) return true;
    if (isSomebodyCalledSo(one) || isSaidToBeCalledSo(one)) return true;
    if (titleFit(one, entry) === 0 && hasTradeBehind(one.spot)) return true;
  } else if (one.isOneWord && isPersons(one)) return true;
  // "KDP, Amazon's publishing arm … KDP", and once "Kurdistan Democratic Party".
  if (entry.kind === 'acronym' && areExplainedOtherwise(one)) return true;
  // "Kataib Jund al-Imam": the first word of another group's name.
  if (entry.type === 'organisation' && one.isOneWord && isFollowedByName(one)) return true;
  if (isPerhapsOfParties(one, entry) || isOfManBorn(one, entry)) return true;
  return namesakeIsNearer(one, entry) || isFirstName(one, entry) || isOfImam(one, entry);
}

/** The text names him in full, before it or, where a headline or lead has the short form, behind it. */
function judgeNamed(one: Case, entry: CandidateEntry, { surface, block }: Antecedent): Judged {
  const because: Because[] = [{ kind: 'antecedent', surface, block }];
  return { entry, score: scoreOfNamed(one, entry), rule: 'short-after-full', because };
}

function scoreOfNamed(one: Case, entry: CandidateEntry): number {
  if (one.namedBefore(entry) === null) return SCORE.antecedentLater;
  return lastInBlock(one, entry) ? SCORE.antecedentInBlock : SCORE.antecedent;
}

/** A body's, beside one of its people: who heads it, or speaks for it, or whoever is said to be of it. */
function judgeBesideItsPeople(one: Case, entry: CandidateEntry): Judged | null {
  const judged = { entry, score: SCORE.goodCompany, rule: 'short-after-full' } as const;
  const head =
    entry.type === 'person'
      ? null
      : (headInOneBreath(one, entry.id) ?? spokesmanBefore(one, entry.id));
  if (head !== null) return { ...judged, because: [{ kind: 'company', surface: head.surface }] };
  const because = introducedAsGroup(one, entry);
  return because && { ...judged, because, isIntroduction: true };
}

/** "the Fatah coalition", "their coalition": a thing of that kind, not the one meant. */
function meansKind(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person') return false;
  const { passage } = one.spot;
  // German writes every noun with a capital.
  const isNoun = passage.words.reading.nounsAreCapitalised && entry.type === 'coalition';
  const isGeneral = isNoun || one.formOf(entry).startsSmall;
  if (!isGeneral) return false;
  const { before } = one;
  if (!before || !isAdjacent(before.gap)) return false;
  if (passage.words.general.has(before.folded)) return !isBearerOfPost(one);
  if (passage.words.possessives.has(before.folded) || isOneOfAKind(one)) return true;
  return before.isCapital && !before.startsSentence && !passage.words.articles.has(before.folded);
}

/** "the Syrian Coalition": a word with a capital makes it somebody's, and the bare word may be his from there on. */
function isNamedCoalition({ spot, before }: Case, { type }: CandidateEntry): boolean {
  if (type !== 'coalition' || !before?.isCapital || before.startsSentence) return false;
  const { general, possessives } = spot.passage.words;
  return !general.has(before.folded) && !possessives.has(before.folded);
}

/** "A motley coalition.": the article stands before the adjectives. But "a recent coalition airstrike". */
function isOneOfAKind({ spot, before, after }: Case): boolean {
  const { words, block } = spot.passage;
  const isLast = !after || !isAdjacent(after.gap) || words.frequent.has(after.folded);
  if (!isLast && words.ownerBeforeNoun) return false;
  let word = before;
  for (let i = 0; i < MOST_ADJECTIVES && word; i++) {
    const { folded, isCapital, start } = word;
    if (isCapital || words.articles.has(folded) || words.frequent.has(folded)) return false;
    word = wordBefore(block.text, start);
    if (!word || !isAdjacent(word.gap)) return false;
    if (words.general.has(word.folded)) return true;
  }
  return false;
}
const MOST_ADJECTIVES = 2;

/** "Ein Chamenei geht, ein Chamenei kommt": anybody of the name. English says "a Trump aide" of his. */
function isOneOfFamily({ spot, before, after }: Case, { type }: CandidateEntry): boolean {
  const { words } = spot.passage;
  if (type !== 'person' || !before || !isAdjacent(before.gap)) return false;
  // "The elder Barzani", where the text may mean several: nobody is guessed.
  if (words.generation.has(before.folded) && new Set(spot.entries.map(({ id }) => id)).size > 1) {
    return true;
  }
  // Also where the text may mean only one.
  if (words.otherOfFamily.has(before.folded)) return true;
  // But "a separate Trump order" is his.
  if (words.unrelated?.test(before.folded) && !(after && isAdjacent(after.gap))) return true;
  if (words.ownerBeforeNoun || !words.indefinite.has(before.folded)) return false;
  // "Ein Trump-Sprecher": the article is the spokesman's.
  return !COMPOUND.test(spot.passage.block.text.slice(spot.end, spot.end + 2));
}

const COMPOUND = /^\p{Pd}\p{Lu}/u;

/** "a coalition spokesman", "a coalition airstrike": the article is the spokesman's. */
function isBearerOfPost({ spot, after }: Case): boolean {
  const { titles, arms } = spot.passage.words;
  return (
    after !== null && isAdjacent(after.gap) && (titles.has(after.folded) || arms.test(after.raw))
  );
}

function lastInBlock(one: Case, entry: CandidateEntry): boolean {
  const { register } = one.hearing;
  const at = one.asAntecedent;
  const before = register.lastMentionBefore(entry.id, at);
  if (before?.order !== at.order) return false;
  // Nearer than anybody else who could be meant, and not named in one breath with them.
  const { text } = one.spot.passage.block;
  return !one.spot.entries.some((other) => {
    if (other.id === entry.id) return false;
    const theirs = register.lastMentionBefore(other.id, at);
    if (theirs === null || theirs.order !== at.order) return false;
    return isBefore(before, theirs) || !SENTENCE_END.test(text.slice(theirs.start, before.start));
  });
}

/** "Iraqi" before an organisation's short name is no given name, nor a word before two or more. */
export function surroundingsFor(one: Case, entry: CandidateEntry): Surroundings['kind'] {
  const { kind } = one.surroundings;
  if (kind === 'other-name' && titleFit(one, entry) > 0) return 'titled';
  if (kind === 'other-name' && isByInitial(one, entry)) return 'alone';
  if (entry.type === 'person' || kind === 'thing') return kind;
  if (isFirstNameOfAMan(one)) return 'other-name';
  if (kind === 'titled') return kind;
  if (!one.isOneWord) return 'alone';
  if (kind !== 'other-name') return kind;
  return isFamilyNameOfAPerson(one, entry) ? kind : 'unsure';
}

/** "B. Obama", of one whom the text names in full. */
const isByInitial = ({ spot, hearing: { evidence, register } }: Case, entry: CandidateEntry) =>
  register.isNamed(entry.id) && ownInitial(spot, entry, evidence.lexicon) !== null;

/** "le poète Hussein Badr", "Samir al-Houthi": a family name behind a first name is no group. */
function isFamilyNameOfAPerson({ before, isArabic, spot }: Case, { kind }: CandidateEntry) {
  // "محمد علي الحوثي": in Arabic letters only a word that may be one by its form.
  if (isArabic) return isFamilyOrGroup(spot.surface);
  return before !== null && kind !== 'acronym' && isSomebodysFirstName(before);
}
