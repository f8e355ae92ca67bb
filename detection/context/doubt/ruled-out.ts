/** What rules a reading out before it is judged: its language, words beside it, the article's date. */
import { daysBetween } from '../../../pack/days';
import type { NameGuards } from '../../../pack/model';
import { isKnownBySurname } from '../../actors/own-words';
import { withoutProcliticBeforeAlif } from '../../fold/arabic';
import { isWesternGivenName } from '../../fold/common-names';
import { foldToken } from '../../fold/normalise';
import { type CandidateEntry, isAsListed } from '../../lexicon/entries/candidate';
import type { Lexicon } from '../../lexicon/stored/load';
import { askedOnce } from '../asked-once';
import { isAdjacent, type Neighbour, wordAfter } from '../beside/neighbours';
import { textAround } from '../beside/other-bearers';
import type { Case } from '../case';
import { cuesIn } from '../document/cues';
import { holdsAny } from '../document/words-in-text';
import { isSaidToBeOfSomebody } from '../introduced/led-by';
import { hasArticleBehind } from '../spots/articles';
import { isEverybodysName } from './another-person/names-of-many';
import { isSpeltAsNamed } from './spelling/written';

export function isOfOtherLanguage(one: Case, entry: CandidateEntry): boolean {
  const { lang } = entry;
  const { language } = one.spot.passage;
  return lang !== null && language !== null && lang.slice(0, 2) !== language.slice(0, 2);
}

/** Arabic and Persian share letters, not words: Persian حشد is the group, Arabic حشد a crowd. */
export function isWordOfOtherLanguage(one: Case, entry: CandidateEntry): boolean {
  if (!isOfOtherLanguage(one, entry) || isSpeltAsNamed(one, entry)) return false;
  if (one.isOneWord && lacksMarks(one, entry)) return true;
  if (entry.needs === null) return false;
  // SDG is a force in Turkish and a goal in English.
  if (entry.kind === 'acronym') return true;
  if (one.isArabic) return one.isOneWord;
  // A word of another language, not a name: French "premier" is no prime minister.
  return one.formOf(entry).startsSmall;
}

/** Turkish Şara is no Sara, Spanish hutí no Huti. */
function lacksMarks(one: Case, entry: CandidateEntry): boolean {
  if (entry.agreement !== 'folded') return false;
  return MARKED.test(entry.text) && !MARKED.test(one.spot.surface);
}
const MARKED = /[^\p{Script=Arabic}\P{L}a-z]/iu;

export function isGuardedAgainst(one: Case, entry: CandidateEntry): boolean {
  if (isFormGuarded(one, entry) || isActorGuarded(one, entry)) return true;
  // "Sulaimani", the town: what is said of the form as listed holds for all that merely sound like it, and for
  // what other languages list: of "Fatah palestino" the Spanish form knows.
  const isForeign = isOfOtherLanguage(one, entry);
  if ((entry.derived === null && isAsListed(entry) && !isForeign) || !hasGuarded(one)) return false;
  for (const other of one.spot.entries) {
    if (!other.guarded || other.id !== entry.id || other === entry) continue;
    if (isForeign && isAsListed(entry) && isOfOtherLanguage(one, other)) continue;
    if (other.derived === null && isAsListed(other) && isFormGuarded(one, other)) return true;
  }
  return false;
}

/** Of names with many spellings each reading would be held against all others. */
const hasGuarded = askedOnce(({ spot }): boolean => spot.entries.some(({ guarded }) => guarded));

export function isActorGuarded(one: Case, entry: CandidateEntry): boolean {
  const guards = one.hearing.evidence.lexicon.details.actorGuards[entry.entry];
  return guards !== undefined && isGuardedBy(guards, one, entry);
}

function isGuardedBy(guards: NameGuards, one: Case, entry: CandidateEntry): boolean {
  const { notBefore, notAfter, notNear, unlessNear = NO_WORDS } = guards;
  if (stands(notAfter, one.before) && !isArticleOfNextNoun(one)) return true;
  if (opensWith(notAfter, one, entry)) return true;
  if (stands(notBefore, one.after) && !isOfSmallWord(one, entry)) return true;
  if (notNear.length === 0) return false;
  const around = textAround(one.spot);
  if (!holdsAny(notNear, around) || holdsAny(unlessNear, around)) return false;
  // "US forces in Iraq and Afghanistan": the name says it itself.
  return !holdsAny(unlessNear, one.spot.surface);
}

function isFormGuarded(one: Case, entry: CandidateEntry): boolean {
  if (!entry.guarded) return false;
  if (entry.type === 'organisation' && isSaidToBeOfSomebody(one)) return false;
  const { evidence } = one.hearing;
  const guards = evidence.lexicon.details.guards[entry.form];
  if (!guards) return false;
  // Where nothing is said of the whole text, what is said of the word before holds but in a text with these.
  const isLifted =
    !guards.notWith?.length &&
    evidence.hasAny(guards.unlessWith ?? NO_WORDS) &&
    !isOfOtherLanguage(one, entry);
  const notAfter = isLifted ? NO_WORDS : guards.notAfter;
  if (isGuardedBy({ ...guards, notAfter, notNear: guards.notNear ?? [] }, one, entry)) return true;
  if (!guards.notWith?.length || !evidence.hasAny(guards.notWith)) return false;
  if (!guards.unlessWith?.length || !evidence.hasAny(guards.unlessWith)) return true;
  // Much of the one beside a word of the other: "it had nothing to do with its namesake in Lebanon".
  const many = guards.notWith.filter((word) => evidence.hasAny([word])).length >= MANY_OF_OTHER;
  return many && !holdsAny(guards.unlessWith, textAround(one.spot));
}
const MANY_OF_OTHER = 2;
const NO_WORDS: string[] = [];

function stands(words: readonly string[], beside: Neighbour | null): boolean {
  if (beside === null || words.length === 0 || !isAdjacent(beside.gap)) return false;
  const bare = withoutProcliticBeforeAlif(beside.folded);
  return words.some((word) => [beside.folded, bare].includes(foldToken(word)));
}

/** "An Islamic State bomber", "an Islamic State (IS) camp": not as in "an Islamic State under their law". */
function isArticleOfNextNoun({ before, after, spot }: Case): boolean {
  const { words, block } = spot.passage;
  if (!words.articleMayBeOfNextNoun || !before || !words.indefinite.has(before.folded))
    return false;
  if (LETTERS_BEHIND.test(block.text.slice(spot.end, spot.end + LETTERS_REACH))) return true;
  if (!after || after.isCapital || !isAdjacent(after.gap)) return false;
  return (
    !words.frequent.has(after.folded) &&
    !words.openers.has(after.folded) &&
    !words.participle?.test(after.raw)
  );
}
const LETTERS_BEHIND = /^ ?\((?:\p{Lu}{2,5}|Daesh)\)/u;
/** UTF-16 units. */
const LETTERS_REACH = 9;

/** "El Estado de derecho": an article that sounds like the Arabic one is part of the span. */
function opensWith(words: readonly string[], { spot }: Case, { text }: CandidateEntry): boolean {
  const space = spot.surface.indexOf(' ');
  if (words.length === 0 || space < 0) return false;
  const first = foldToken(spot.surface.slice(0, space));
  return (
    first !== foldToken(text.split(' ')[0]!) && words.some((word) => foldToken(word) === first)
  );
}

/** Romanisations differ, and an Arabic form may know one more of them; western names have none. */
export function isHeardNeedlessly(one: Case, entry: CandidateEntry): boolean {
  if (!entry.crossScript || !one.hearing.evidence.knowsField) return false;
  const [given] = one.spot.surface.split(' ');
  return entry.type === 'person' && isWesternGivenName(foldToken(given!));
}

/**
 * "accuse Islamic State of using", "Islamic State in Mosul": not as in "Islamic State of Khorasan". A name
 * would go on with a capital, and not with a place of the field or a month.
 */
function isOfSmallWord({ after, spot, hearing }: Case, { words }: CandidateEntry): boolean {
  if (words < 2 || after === null) return false;
  const { frequent, belongsTo, months } = spot.passage.words;
  if (!frequent.has(after.raw)) return false;
  const next = wordAfter(after.text, after.end);
  if (!next?.isCapital) return next !== null;
  if (belongsTo?.test(` ${after.raw} `)) return false;
  return (
    months.includes(next.raw.toLowerCase()) ||
    cuesIn(hearing.evidence.lexicon, next.raw, 1).length > 0
  );
}

/** "Hashd al-Watani", "Fatah al-Islam": an article joined to the next word goes on with the name. */
export const isBeginningOfName = (one: Case, { type }: CandidateEntry): boolean =>
  type !== 'person' && one.isOneWord && goesOnBehindArticle(one);

const goesOnBehindArticle = askedOnce(({ spot: { passage, end } }): boolean => {
  const { text } = passage.block;
  // Turkish says the object right behind the subject.
  if (!hasArticleBehind(text, end) || passage.words.reading.objectBehindSubject) return false;
  return CAPITAL_NEXT.test(text.slice(end));
});
/** "al-hashd al-sha'bi" is written small throughout, and known by its first word. */
const CAPITAL_NEXT = /^ \p{L}{2,3}.\p{Lu}/u;

/** The day from which on there is whom it means. */
export const beginOf = ({ details }: Lexicon, { entry }: CandidateEntry): string | null =>
  details.lives[entry]?.[0] ?? null;

export function isNotYet(one: Case, entry: CandidateEntry): boolean {
  const { articleDate, evidence } = one.hearing;
  if (articleDate === null) return false;
  const from = beginOf(evidence.lexicon, entry);
  if (from === null || from <= articleDate.to) return false;
  // The coalition was spoken of, and fought, for weeks before it had its name.
  return !isDescription(one, entry) || daysBetween(articleDate.to, from) > DAYS_IN_THE_MAKING;
}

const DAYS_IN_THE_MAKING = 90;

/**
 * "Jan Kubiš", in a text whose years are 1942 and 1947: all it tells is older than the one listed, and
 * nothing in it is of the field. But of "Donald Trump" a text tells where his mother was born in 1912.
 */
export function isToldOfOlderTimes(one: Case, entry: CandidateEntry): boolean {
  const { evidence } = one.hearing;
  const from = beginOf(evidence.lexicon, entry);
  if (from === null) return false;
  const { latestYear } = evidence;
  if (latestYear === null || isBorneByOneInTheNews(one, entry)) return false;
  const margin = entry.type === 'person' ? 0 : YEARS_OF_BACKGROUND;
  return latestYear < Number(from.slice(0, 4)) - margin && one.companySoFar().level === 0;
}
/** A whole name whose family name alone tells who is meant, and of which no other is to be expected. */
const isBorneByOneInTheNews = (one: Case, entry: CandidateEntry): boolean =>
  entry.type === 'person' &&
  !one.isOneWord &&
  isAsListed(entry) &&
  isKnownBySurname(one.hearing.evidence.lexicon, entry) &&
  !isEverybodysName(one, entry);

/** News of a group recalls what was long before it: a revolution, a war of the fathers. */
const YEARS_OF_BACKGROUND = 50;

/** "The US-led coalition": of 2010, it is an earlier one. */
export function isDescription(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person' || entry.kind === 'acronym') return false;
  return entry.type === 'coalition' || one.isOfWords(entry);
}
