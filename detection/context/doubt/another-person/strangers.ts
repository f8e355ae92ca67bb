/** Somebody of the same family name whom the lexicon does not know: from there on the name is theirs. */

import { isKnownBySurname, isOwnName } from '../../../actors/own-words';
import { hasArticle, withoutArticle as withoutArabicArticle } from '../../../fold/arabic';
import { isCommonNameAsWritten } from '../../../fold/common-names';
import { isCommonWord } from '../../../fold/common-words';
import { isAlsoFamilyName } from '../../../fold/given-names';
import { foldToken } from '../../../fold/normalise';
import { keptIn } from '../../../kept-in';
import { TRADES_AS_NAMES, WITH_ARTICLE_BEHIND_NAMES } from '../../../languages/arabic-letters';
import { isParticle } from '../../../languages/index';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { findCandidates } from '../../../lexicon/match/match';
import { isGivenName } from '../../beside/arabic-names';
import { isAdjacent, type Neighbour, wordAfter, wordBefore } from '../../beside/neighbours';
import {
  familyName,
  isSomebodysFirstName,
  mayBeFamilyName,
  surroundingsOf,
} from '../../beside/surroundings';
import type { Case } from '../../case';
import { cuesIn } from '../../document/cues';
import type { Evidence } from '../../document/evidence';
import type { Antecedent } from '../../document/register';
import { SENTENCE_END } from '../../grades';
import { titleFit } from '../../introduced/title-of-office';
import { hasArticleBehind, withArticle } from '../../spots/articles';
import { isBefore, type Passage, type Position } from '../../spots/spot';
import { beginsOfField } from '../of-field';
import { isOfOneOfAnotherTrade } from './of-another-trade';
import { isOfNamesakeBefore, isSpeltAsStrangers } from './spelt-otherwise';
import { isToldApart } from './told-apart';

/** A family name that the text gives to somebody else, or to something. */
export function isSomebodyElses(one: Case, entry: CandidateEntry): boolean {
  if (one.isTaken || one.hearing.register.hasStranger(one.familyName)) return true;
  return entry.type === 'person' && isLastOfOtherName(one);
}

/**
 * "Farouk al-Sharaa … Sharaa": the whole name is nobody's of the lexicon, so that matching passes it by;
 * the family name alone would be taken for the one listed. In Arabic letters a word may look like a first name, and
 * the text must have introduced him by then.
 */
function isLastOfOtherName(one: Case): boolean {
  if (!one.hearing.evidence.knowsField) return false;
  return one.isArabic ? isLastOfNameBefore(one) : lastOfOtherName(one) !== null;
}

/** The same of what stands before the name: whom the text has introduced by then. */
export function isLastOfNameBefore(one: Case): boolean {
  const other = lastOfOtherName(one);
  return other !== null && isBefore(other, one.asAntecedent);
}

/** Where the word first stands behind somebody else's given name. */
function lastOfOtherName(one: Case): Position | null {
  if (!one.isOneWord) return null;
  const { surface } = one.spot;
  const { evidence } = one.hearing;
  const bare = surface.slice(surface.search(/[^\s\p{Pd}]+$/u));
  const answers = keptIn(known, evidence, () => new Map<string, Position | null>());
  return keptIn(answers, `${bare} ${one.familyName}`, () => {
    for (const passage of evidence.passages) {
      const start = startBehindName(one, passage, bare);
      if (start >= 0) return { order: passage.order, start };
    }
    return null;
  });
}
/** The whole text is asked for each family name once, not wherever the name stands. */
const known = new WeakMap<Evidence, Map<string, Position | null>>();

/** Where it stands so in a passage; -1 if nowhere. */
function startBehindName(one: Case, passage: Passage, bare: string): number {
  const { text } = passage.block;
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + bare.length)) {
    const end = at + bare.length;
    if (/^\p{L}/u.test(text.slice(end, end + 1))) continue;
    const start = one.isArabic ? at : withArticle(text, at);
    const before = wordBefore(text, start);
    // A word of the field before it is no given name: "Damascus", "Iraqi"; nor is "Secretary of State".
    if (!before || cuesIn(one.hearing.evidence.lexicon, before.raw, 1).length > 0) continue;
    if (isCommonWord(before.folded)) continue;
    if (one.isArabic && (!isAdjacent(before.gap) || isOwnNameOfAny(one, before))) continue;
    const surface = text.slice(start, end);
    if (familyName(surface) !== one.familyName) continue;
    const spot = { ...one.spot, passage, start, end, surface };
    if (surroundingsOf(spot, before, wordAfter(text, end)).kind === 'other-name') return start;
  }
  return -1;
}

/** "جو بايدن": no stranger, but one whom the family name may mean. */
const isOwnNameOfAny = ({ spot, hearing }: Case, { raw }: Neighbour): boolean =>
  spot.entries.some((entry) => isOwnName(hearing.evidence.lexicon, entry, raw));

/** A stranger of the family name was spoken of since. */
export function strangerIsNearer(one: Case, entry: CandidateEntry, named: Antecedent): boolean {
  const { register } = one.hearing;
  const at = one.asAntecedent;
  const stranger = register.strangerBefore(one.familyName, at);
  if (stranger && isToldApart(one, entry, stranger)) return false;
  if (one.namedBefore(entry) === null) {
    return (
      stranger !== null || isLastOfAnother(one, entry, named) || isOfNamesakeBefore(one, entry)
    );
  }
  if (one.isOneWord && isSpeltAsStrangers(one, entry)) {
    if (stranger !== null || isLastOfOneCalled(one, entry)) return true;
  }
  if (!stranger) return false;
  if (one.walk === 'other' && isOfOneOfAnotherTrade(one)) return true;
  const ours = register.lastMentionBefore(entry.id, at) ?? named;
  const times = register.timesBefore(entry.id, one.familyName, at);
  const isTheirs = times.theirs > times.ours;
  if (isBefore(ours, stranger)) return isTheirs || isJustSpokenOf(one, stranger);
  // Whom a paragraph is about had the name first, and has it again once the other has been spoken of in passing.
  if (times.ours > 1 || !isTheirs || isJustSpokenOf(one, ours)) return false;
  if (stranger.order !== at.order || ours.order !== at.order) return false;
  return register.isStrangers(one.familyName, entry.id);
}

/**
 * "Ahmed al-Maliki … Maliki … Nouri al-Maliki", and "Maliki … Ahmed al-Maliki … Nouri al-Maliki": whom the text names
 * in full first. But not "George Bush … Bush … George W. Bush".
 */
function isLastOfAnother(one: Case, entry: CandidateEntry, named: Antecedent): boolean {
  if (entry.type !== 'person') return false;
  const other = lastOfOtherName(one);
  if (other === null || !isBefore(other, named)) return false;
  const { lexicon, passages } = one.hearing.evidence;
  // A headline or lead has the name of one whom readers know by it, whoever of his family is named first.
  if (!isBefore(other, one.asAntecedent)) {
    if (isKnownBySurname(lexicon, entry) || titleFit(one, entry) > 0) return false;
  }
  const { block, language } = passages[other.order]!;
  const from = wordBefore(block.text, other.start)?.start ?? other.start;
  const name = block.text.slice(from, other.start + LONGEST_FAMILY_NAME);
  const [first] = findCandidates(lexicon, name, language);
  return !first?.entries.some(({ id, words }) => id === entry.id && words > 1);
}
/** UTF-16 units, with an article. */
const LONGEST_FAMILY_NAME = 24;

/** The same behind a first name borne by many: another capital before a family name may be that of a noun. */
function isLastOfOneCalled(one: Case, entry: CandidateEntry): boolean {
  const other = lastOfOtherName(one);
  if (other === null || !isBefore(other, one.asAntecedent)) return false;
  const { lexicon, passages } = one.hearing.evidence;
  const given = wordBefore(passages[other.order]!.block.text, other.start);
  return given !== null && isSomebodysFirstName(given) && !isOwnName(lexicon, entry, given.raw);
}

/** "…, says Hiwa Barzani, a lecturer. Barzani…": in this sentence or the one before; later, whom the text is about. */
function isJustSpokenOf({ spot: { passage, start } }: Case, stranger: Position): boolean {
  if (stranger.order !== passage.order) return false;
  const between = passage.block.text.slice(stranger.start, start);
  return between.split(SENTENCE_END).length <= SENTENCES_OF_STRANGER;
}
/** The one he is named in, and the next. */
const SENTENCES_OF_STRANGER = 2;

/** "عبد المهدي الكربلائي", "Abdul-Mahdi al-Karbalai": what is his family name is another's first name. */
export function isFirstName(one: Case, entry: CandidateEntry): boolean {
  const { after, spot } = one;
  const { type } = entry;
  if (type !== 'person' || !after || !isAdjacent(after.gap)) return false;
  const { words, block } = spot.passage;
  if (!one.isArabic) {
    // Turkish says the object right behind the subject.
    if (words.reading.objectBehindSubject) return false;
    return hasArticleBehind(block.text, spot.end) || isBeforeFamilyName(one, after);
  }
  if (isBeforeGivenName(one, after) || isKunyaOfAnother(one, after, entry)) return true;
  if (!OF_PLACE.test(after.folded)) {
    return isPersianFirstName(one, after) || isFirstOfCalled(one, after);
  }
  if (words.acting.has(after.folded) || words.former.has(after.folded)) return false;
  if (words.next.has(after.folded)) return false;
  const isGiven = words.givenNames.has(one.folded);
  if (isGiven && isCalled(one)) return true;
  return (isGiven || SERVANT_OF.test(spot.surface)) && !beginsOfField(one, after.raw);
}

/** "Photo by Sgt. Terry Wade", after James Terry: a first name as well, and another name behind it. */
function isBeforeFamilyName(one: Case, after: Neighbour): boolean {
  const { passage, surface } = one.spot;
  if (!one.isOneWord || after.gap === '\n' || !after.isCapital) return false;
  if (!isAlsoFamilyName(one.folded) && !isCommonNameAsWritten(surface)) return false;
  if (!mayBeFamilyName(passage, after) || SOMEBODYS.test(after.raw)) return false;
  const { lexicon } = one.hearing.evidence;
  if (cuesIn(lexicon, after.raw, 1).length > 0) return false;
  // "Carter Pentagon staff": what he heads.
  const tail = passage.block.text.slice(after.start, after.start + LONGEST_FAMILY_NAME);
  const [found] = findCandidates(lexicon, tail, passage.language);
  return found?.start !== 0 || found.entries.some(({ type }) => type === 'person');
}
/** "Austin US": letters of a body; a family name has small ones. */
const SOMEBODYS = /^\p{Lu}{2}/u;

/** "أبو بكر المهاجر", "أبو محمد المقدسي": many are called after such a son, and the word behind says who of them. */
function isKunyaOfAnother(
  { spot, hearing }: Case,
  after: Neighbour,
  entry: CandidateEntry,
): boolean {
  const { words } = spot.passage;
  if (!KUNYA.test(spot.surface) || after.gap !== ' ' || !hasArticle(after.folded)) return false;
  if ([words.titles, words.frequent, words.says].some((list) => list.has(after.folded)))
    return false;
  return (
    !WITH_ARTICLE_BEHIND_NAMES.test(after.folded) &&
    !isOwnName(hearing.evidence.lexicon, entry, after.raw)
  );
}
const KUNYA = /^[وفبلك]?[اأ]ب[ويا] ?\p{L}+$/u;

/** "حسين وهاب", "قاسم عطا": two first names, a man's and his father's. "المهندس إياد": what he is, and his name. */
function isBeforeGivenName(one: Case, after: Neighbour): boolean {
  const { folded, spot } = one;
  const { words, block } = spot.passage;
  const tail = block.text.slice(after.start, after.start + LONGEST_FAMILY_NAME);
  const isTrade = TRADES_AS_NAMES.test(folded) && !beginsOfField(one, tail);
  if (!(isTrade || words.givenNames.has(folded)) || !isGivenName(words, after)) return false;
  return !words.noGivenName?.test(after.folded) && !words.says.has(after.folded);
}

/**
 * "نصرالله پژمانفر": where no article tells, a word that is neither a verb nor a small one. With others about,
 * it must end as family names do: "عکاس: حسین توحیدی".
 */
function isPersianFirstName(one: Case, after: Neighbour): boolean {
  const { words } = one.spot.passage;
  if (!words.namesWithoutArticle || !words.givenNames.has(one.folded)) return false;
  if ([words.says, words.frequent, words.titles].some((list) => list.has(after.folded)))
    return false;
  return one.othersNamed < OTHERS_FOR_FAMILY || (words.familyEnding?.test(after.folded) ?? false);
}

/** "نهج الحسين": a man of that first name has no article; the imam has, and whose family is written so. */
export function isOfImam(one: Case, entry: CandidateEntry): boolean {
  const { hearing, isArabic, spot } = one;
  const { surface, passage } = spot;
  if (entry.type !== 'person' || !isArabic || !hasArticle(surface)) return false;
  if (hasArticle(entry.text) || isOwnName(hearing.evidence.lexicon, entry, surface)) return false;
  return passage.words.givenNames.has(withoutArabicArticle(foldToken(surface)));
}
/** Others named for certain: with so many about, the family name is his. */
const OTHERS_FOR_FAMILY = 2;

/** "الصحفي قاسم شاهين": a whole name is expected, and what follows is neither a verb nor a small word. */
function isFirstOfCalled(one: Case, { raw, folded }: Neighbour): boolean {
  const { words } = one.spot.passage;
  if (!words.givenNames.has(one.folded) || !isCalled(one)) return false;
  if (words.presentVerb?.test(folded) || isParticle(words, raw)) return false;
  return ![words.says, words.frequent, words.titles].some((list) => list.has(folded));
}

/** "الصحفي رشيد الحلبوسي": a whole name is expected. */
function isCalled({ before, spot }: Case): boolean {
  if (!before || !isAdjacent(before.gap)) return false;
  return spot.passage.words.beforeWholeName?.test(before.folded) ?? false;
}
/** Before a name of God, or of the Mahdi. */
const SERVANT_OF = /^[وفبلك]?عبد/u;
/** Arabic article and nisba ending. */
const OF_PLACE = /^ال.{2,}ي$/u;

/** UTF-16 units before a family name in which somebody else's whole name may stand. */
const NAMESAKE_REACH = 400;

/**
 * "Dr. Kamal Barzani waits. \"Thirty a day\", says Barzani": the last to bear the name in this paragraph was
 * somebody of another first name, one borne by many.
 */
export function namesakeIsNearer(one: Case, entry: CandidateEntry): boolean {
  const { passage, start, surface } = one.spot;
  if (entry.type !== 'person' || !one.isOneWord) return false;
  const { text } = passage.block;
  const from = Math.max(0, start - NAMESAKE_REACH);
  const family = FAMILY.exec(surface)?.[0] ?? surface;
  const at = lastWhole(text, family, from, start);
  if (at < 0) return false;
  const ours = one.namedBefore(entry);
  if (ours && ours.order === passage.order && at < ours.start + ours.surface.length) return false;
  if (ours && !isJustSpokenOf(one, { order: passage.order, start: at })) return false;
  if (isToldApart(one, entry, { order: passage.order, start: at })) return false;
  const given = wordBefore(text, withArticle(text, at));
  if (!given || !isAdjacent(given.gap)) return false;
  if (isOwnName(one.hearing.evidence.lexicon, entry, given.raw)) return false;
  if (isGivenName(passage.words, given)) return true;
  return given.isCapital && isCommonNameAsWritten(given.raw);
}
/** Where the word last stood between two places, not as part of a longer one. */
function lastWhole(text: string, word: string, from: number, to: number): number {
  for (
    let at = text.lastIndexOf(word, to - word.length);
    at >= from;
    at = text.lastIndexOf(word, at - 1)
  ) {
    if (!LETTER.test(text.charAt(at + word.length))) return at;
    if (at === 0) break;
  }
  return -1;
}
const LETTER = /[\p{L}\p{M}]/u;
const FAMILY = /[\p{L}\p{M}]{3,}$/u;
