/** Surnames, first parts, "the coalition", acronyms of many meanings: whom the text has named decides. */
import type { CandidateEntry } from '../lexicon/candidate';
import type { Because } from '../model';
import { type Case, type Judged, ruleOf } from './case';
import { actsOrIsTitled, companyWanted, isAtWar, isFollowedByName, NEVER } from './doubts';
import { ENOUGH } from './evidence';
import {
  ARABIC_SCRIPT,
  BONUS_NAMED,
  LONGEST_DOUBTFUL_ACRONYM,
  SCORE,
  SENTENCE_END,
} from './grades';
import { isAdjacent } from './neighbours';
import type { Antecedent } from './register';
import { isBefore, positionOf } from './spot';
import { familyName, type Surroundings } from './surroundings';

export function judgeInCompany(one: Case, entry: CandidateEntry): Judged | null {
  const named = one.namedBefore(entry) ?? one.hearing.register.anywhere(entry.id);
  if (named) return judgeShortForm(one, entry);
  if (one.hearing.evidence.isTaken(familyName(one.spot.surface))) return null;
  if (one.hearing.register.hasStranger(familyName(one.spot.surface))) return null;
  const kind = surroundingsFor(one, entry);
  if (kind === 'thing' || kind === 'other-name') return null;
  if (!isOfFieldsCountry(one, entry)) return null;
  const { level, because } = one.company;
  if (level < Math.max(leastCompany(one, kind), companyWanted(one, entry))) return null;
  const score = SCORE.company + (level > 1 ? BONUS_NAMED : 0);
  return { entry, score, rule: ruleOf(entry), because: because.slice(0, 2) };
}

/** Few letters, or a capital beside it: more must speak for it. */
function leastCompany(one: Case, kind: Surroundings['kind']): number {
  if (kind === 'unsure') return 2;
  const isShort = one.isOneWord && one.spot.surface.length <= LONGEST_DOUBTFUL_ACRONYM;
  const { evidence } = one.hearing;
  if (isShort && !isAmongGroups(one)) return NEVER;
  if (isShort && evidence.isExpandedOtherwise(one.spot.surface)) return NEVER;
  return isShort ? 2 : 1;
}

/** Letters of a group need its country near by, or other groups: officials have many acronyms. */
function isAmongGroups({ spot, hearing: { evidence } }: Case): boolean {
  if (evidence.hasCueIn(spot.passage) || evidence.groupsBeside(spot) >= 2) return true;
  return evidence.groupsBeside(spot) > 0 && evidence.passages.some((one) => evidence.hasCueIn(one));
}

/** Certain names of other actors, up to `ENOUGH`. */
const othersNamed = (one: Case) =>
  one.company.because.filter(({ kind }) => kind === 'company').length;

/** "the federal government", "the security forces": where the text speaks of that country at all. */
function isOfFieldsCountry(one: Case, entry: CandidateEntry): boolean {
  const { evidence } = one.hearing;
  const own = evidence.ownWords(entry);
  if (entry.type === 'person' || !one.isOfWords(entry) || !evidence.isCountryOfField(own))
    return true;
  if (othersNamed(one) >= 2) return true;
  return evidence.passages.some(({ block }) => evidence.holdsStem(own, block.text));
}

export function judgeShortForm(one: Case, entry: CandidateEntry): Judged | null {
  const { register } = one.hearing;
  const kind = surroundingsFor(one, entry);
  if (kind === 'thing' || kind === 'other-name') return null;
  if (meansKind(one, entry)) return null;
  if (one.otherBearer === 'said' && entry.type === 'person') return null;
  // "Kataib Jund al-Imam": the first word of another group's name.
  if (entry.type === 'organisation' && one.isOneWord && isFollowedByName(one)) return null;
  const before = one.namedBefore(entry);
  const named = before ?? register.anywhere(entry.id);
  if (named) {
    if (kind === 'unsure' && !before) return null;
    if (strangerIsNearer(one, entry, named)) return null;
    const score = before
      ? lastInBlock(one, entry)
        ? SCORE.antecedentInBlock
        : SCORE.antecedent
      : SCORE.antecedentLater;
    const because: Because[] = [{ kind: 'antecedent', surface: named.surface, block: named.block }];
    return { entry, score, rule: 'short-after-full', because };
  }
  return withoutAntecedent(one, entry, kind);
}

/** Newspapers write "Secretary Austin" of people who need no first name. */
function withoutAntecedent(
  one: Case,
  entry: CandidateEntry,
  kind: Surroundings['kind'],
): Judged | null {
  if (kind === 'unsure' || entry.derived !== null || entry.lowered || entry.crossScript)
    return null;
  // "Abdel Mehdi" sounds like Abdul-Mahdi and may be anybody.
  if (entry.agreement === 'key' || entry.agreement === 'near') return null;
  // العسكري is "military" before it is anybody's name.
  const isArabic = ARABIC_SCRIPT.test(one.spot.surface);
  if ((isArabic || one.isOrdinary(entry)) && entry.type === 'person' && !actsOrIsTitled(one)) {
    return null;
  }
  const others = othersNamed(one);
  if (entry.type === 'coalition') {
    if (isArabic ? others < ENOUGH : others < ENOUGH && !actsOrIsTitled(one) && !isAtWar(one)) {
      return null;
    }
    if (isArabic && !actsOrIsTitled(one) && !isAtWar(one)) return null;
  }
  if (entry.type === 'organisation' && !isOfItsCountry(one, entry)) return null;
  // "the army", "the Guards": somebody's, but whose?
  if (entry.type === 'organisation' && one.isOneWord) return null;
  if (one.hearing.register.hasStranger(familyName(one.spot.surface))) return null;
  if (one.hearing.evidence.isTaken(familyName(one.spot.surface))) return null;
  const { level, because } = one.company;
  if (companyWanted(one, entry) > level) return null;
  const evidence = because.slice(0, 2);
  if (kind === 'titled' && entry.type === 'person' && level >= 2) {
    return { entry, score: SCORE.titled, rule: 'short-after-full', because: evidence };
  }
  if ((level >= 2 && others >= 1) || level >= ENOUGH) {
    return { entry, score: SCORE.goodCompany, rule: 'short-after-full', because: evidence };
  }
  return null;
}

/** "the House of Representatives": whose, the text must say near by, unless no country has its own. */
function isOfItsCountry(one: Case, entry: CandidateEntry): boolean {
  const { evidence } = one.hearing;
  const own = evidence.ownWords(entry);
  if (!evidence.isCountryOfField(own) || !one.isOfWords(entry)) return true;
  return evidence.holdsStem(own, one.spot.passage.block.text);
}

/** "a coalition of parties", "the Fatah coalition": a thing of that kind, not the one meant. */
function meansKind(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person') return false;
  const { passage, end } = one.spot;
  const { text } = passage.block;
  if (passage.words.madeOf?.test(text.slice(end, end + 24))) return true;
  const { form } = one.facts(entry);
  const isGeneral = form.startsSmall;
  if (!isGeneral) return false;
  const { before } = one;
  if (!before || !isAdjacent(before.gap)) return false;
  if (passage.words.general.has(before.folded)) return !isBearerOfPost(one);
  return before.isCapital && !before.startsSentence && !passage.words.articles.has(before.folded);
}

/** "a coalition spokesman": the article is the spokesman's. */
function isBearerOfPost({ spot, after }: Case): boolean {
  return after !== null && isAdjacent(after.gap) && spot.passage.words.titles.has(after.folded);
}

function lastInBlock(one: Case, entry: CandidateEntry): boolean {
  const { register } = one.hearing;
  const at = positionOf(one.spot);
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

function strangerIsNearer(one: Case, entry: CandidateEntry, named: Antecedent): boolean {
  const { register } = one.hearing;
  const at = positionOf(one.spot);
  const stranger = register.strangerBefore(familyName(one.spot.surface), at);
  if (!stranger) return false;
  const ours = register.lastMentionBefore(entry.id, at) ?? named;
  return isBefore(ours, stranger);
}

/** "Iraqi" before an organisation's short name is no given name, nor a word before two or more. */
function surroundingsFor(one: Case, entry: CandidateEntry): Surroundings['kind'] {
  const { kind } = one.surroundings;
  if (entry.type === 'person' || kind === 'thing' || kind === 'titled') return kind;
  if (!one.isOneWord) return 'alone';
  return kind === 'other-name' ? 'unsure' : kind;
}
