/**
 * How much company a name needs before it is taken for the actor: none for a name of its own, more
 * for one that others bear as well, most where the words around it speak of something else.
 */
import type { LanguageWords } from '../languages/index';
import type { CandidateEntry } from '../lexicon/candidate';
import { findCandidates } from '../lexicon/match';
import type { Case } from './case';
import { cuesIn } from './cues';
import { ENOUGH } from './evidence';
import { ARABIC_SCRIPT } from './grades';
import { isAdjacent, wordBefore } from './neighbours';
import { sentenceAround, textAround } from './other-bearers';
import { stemOf } from './stems';
import { mayBeFamilyName } from './surroundings';

/** Nothing else of the field in the text could make up for it. */
export const NEVER = ENOUGH + 1;
/** UTF-16 units; "of the Shiite parties" behind a framework. */
const OF_REACH = 60;
/** UTF-16 units in which the next name must begin. */
const NEXT_NAME = 40;

/** Kinds of evidence (actors, cue words) the text must hold; `NEVER` where it cannot be meant. */
export function companyWanted(one: Case, entry: CandidateEntry): number {
  const isOrdinary = one.isOrdinary(entry);
  const isSingle = one.isOneWord;
  const bearer = one.otherBearer;
  let wanted = 0;
  if (bearer === 'said' || bearer === 'introduced' || bearer === 'trade') {
    if (isOrdinary || (isSingle && entry.type === 'person')) return NEVER;
    if (bearer === 'said' && entry.type === 'person' && one.namedBefore(entry) === null)
      return NEVER;
    wanted = isSingle ? 2 : 1;
  } else if ((isOrdinary || isSingle) && one.isBearerNear) wanted = 1;
  if (one.isOfWords(entry) && isElsewheres(one, entry)) return NEVER;
  if (!isOrdinary) return wanted;
  if (!isSpokenFor(one)) wanted += isSingle ? 2 : 1;
  if (isWrittenSmall(one, entry)) wanted += 1;
  if (isFollowedByName(one)) wanted += 1;
  if (belongsToOthers(one)) wanted += 2;
  return Math.min(wanted, ENOUGH);
}

/** "The White House said", "spokesman for the White House": it acts as somebody does. */
function isSpokenFor(one: Case): boolean {
  return actsOrIsTitled(one) || holdsPost(one);
}

export function actsOrIsTitled({ spot, after }: Case): boolean {
  const { words, block } = spot.passage;
  if (after && isAdjacent(after.gap)) {
    if (isDeed(words, after.folded) || words.titles.has(after.folded)) return true;
  }
  let at = spot.start;
  for (let i = 0; i < 3; i++) {
    const before = wordBefore(block.text, at);
    if (!before || !isAdjacent(before.gap)) return false;
    const bareWord = before.folded.replace(/^[وفبلك](?=\p{Script=Arabic}{3})/u, '');
    if (words.titles.has(before.folded) || words.titles.has(bareWord)) return true;
    if (ARABIC_VERB.test(before.raw) && words.says.has(bareWord)) return true;
    at = before.start;
  }
  return false;
}

/** A verb of saying or doing; "is" and "will" stand behind anything. */
function isDeed(words: LanguageWords, folded: string): boolean {
  if (!words.says.has(folded) || words.copulas.has(folded)) return false;
  return folded.length > (ARABIC_SCRIPT.test(folded) ? SHORTEST_DEED.arabic : SHORTEST_DEED.latin);
}
/** Letters; "has" and "was" say nothing, but گفت is "said". */
const SHORTEST_DEED = { latin: 3, arabic: 2 };

/** A spokesman or minister in the same sentence. */
function holdsPost({ spot }: Case): boolean {
  const { words } = spot.passage;
  return sentenceAround(spot).some(
    (word) => word.length >= SHORTEST_POST && words.titles.has(word) && !words.general.has(word),
  );
}
/** Letters; shorter titles (Mr., Dr., Sir) anybody has, and "general" is an adjective as well. */
const SHORTEST_POST = 8;

/** "coalition forces", "قوات التحالف": one that fights; or the sentence speaks of the field. */
export function isAtWar(one: Case): boolean {
  const { spot } = one;
  const { words, block } = spot.passage;
  if (cuesIn(one.hearing.evidence.lexicon, textAround(spot), 1).length > 0) return true;
  const near = block.text.slice(Math.max(0, spot.start - ARMS_REACH), spot.start);
  const behind = block.text.slice(spot.end, spot.end + ARMS_REACH);
  return words.arms.test(near) || words.arms.test(behind);
}
/** UTF-16 units; "jets of the US-led". */
const ARMS_REACH = 28;

const ARABIC_VERB = /^\p{Script=Arabic}/u;

/** "Beyaz saray", "marco de coordinación": the words, not the name that is listed with capitals. */
function isWrittenSmall(one: Case, entry: CandidateEntry): boolean {
  if (entry.lowered) return true;
  const found = one.spot.surface.split(/[\s\p{Pd}]+/u);
  const listed = one.formOf(entry).text.split(/[\s\p{Pd}]+/u);
  if (found.length !== listed.length) return false;
  return found.some((word, i) => /^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(listed[i]!));
}

/** "White House Deli": one more word in capitals that makes it something else's name. */
export function isFollowedByName(one: Case): boolean {
  const { spot, after } = one;
  const { passage } = spot;
  if (!after || !isAdjacent(after.gap) || !after.isCapital) return false;
  if (!mayBeFamilyName(passage, after)) return false;
  // Turkish puts the place behind the subject: "Fuad Hüseyin Ankara'ya geldi".
  if (/\p{L}['’]\p{Ll}/u.test(after.raw)) return false;
  return !isOfField(one, passage.block.text.slice(after.start, after.start + NEXT_NAME), true);
}

/** "the framework of the hospitals": of something that is not of the field. */
function belongsToOthers(one: Case): boolean {
  const { passage, end } = one.spot;
  const tail = passage.block.text.slice(end, end + OF_REACH);
  const of = passage.words.belongsTo?.exec(tail);
  if (!of) return false;
  const owner = /^[^,;.!?()،؟]*/u.exec(tail.slice(of[0].length))![0];
  return owner.trim() !== '' && !isOfField(one, owner, false);
}

/** Does the piece of text hold a cue word or somebody known? At its very start, if so asked. */
function isOfField(one: Case, text: string, atStart: boolean): boolean {
  const { lexicon } = one.hearing.evidence;
  const cues = cuesIn(lexicon, atStart ? (/^\p{L}+/u.exec(text)?.[0] ?? '') : text, 1);
  if (cues.length > 0) return true;
  return findCandidates(lexicon, text, one.spot.passage.language).some(
    ({ start, entries }) =>
      (!atStart || start === 0) && entries.some(({ type }) => type !== 'lookalike'),
  );
}

/** "the Libyan Revolutionary Guard": another country's, unless one of the actor's own names says so. */
function isElsewheres(one: Case, entry: CandidateEntry): boolean {
  const { words } = one.spot.passage;
  const { nationality } = words;
  if (nationality === null || entry.type === 'person') return false;
  const word = nationality.at === 'start' ? one.before : one.after;
  if (!word || !isAdjacent(word.gap)) return false;
  const isOwner = nationality.at === 'start' && /^\p{Lu}\p{L}+['’]s$/u.test(word.raw);
  if (!isOwner && !nationality.pattern.test(word.raw)) return false;
  if (words.titles.has(word.folded) || words.openers.has(word.folded)) return false;
  const own = one.hearing.evidence.ownWords(entry);
  return own.size > 0 && ![...own].some((known) => stemOf(known) === stemOf(word.folded));
}

/** A person's whole name with one more name behind it: somebody else. */
export function isLongerName(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || one.isOneWord) return false;
  return isFollowedByName(one);
}
