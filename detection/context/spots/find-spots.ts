/** From matches to spans that may denote somebody: look-alikes eat theirs, doubtful long ones give way. */

import { beginsArabic } from '../../fold/letters';
import { foldToken } from '../../fold/normalise';
import { GAPS } from '../../fold/word-gaps';
import {
  type Candidate,
  type CandidateEntry,
  isAsListed,
  isByEar,
  needsNothing,
} from '../../lexicon/entries/candidate';
import { findCandidates, shorterInside } from '../../lexicon/match/match';
import type { Lexicon } from '../../lexicon/stored/load';
import { isCutAtArticle } from './articles';
import { filedNames } from './filed-names';
import { isPartOfHandle } from './handles';
import { hashtagSpots } from './hashtags';
import { partedByBracket } from './letters-in-brackets';
import { nearest } from './nearest';
import { partedTitles, withTitles } from './parted-titles';
import { type Passage, type Position, type Spot, spotAt } from './spot';

/** UTF-16 units looked at behind a look-alike for a name that begins inside it. */
const BEHIND_LOOKALIKE = 60;

/** Something listed as what names are mistaken for, where it stands. */
export interface Lookalike extends Position {
  text: string;
}

export function spotsOf(
  lexicon: Lexicon,
  passage: Passage,
  /** Those that stand in the passage are added to it. */
  lookalikes: Lookalike[],
): readonly Spot[] {
  const { text } = passage.block;
  const { spots: inLists, isOfAnother } = filedNames(lexicon, passage);
  const tagged = hashtagSpots(lexicon, passage);
  const filed = tagged.length === 0 ? inLists : [...inLists, ...tagged];
  const candidates = findCandidates(lexicon, text, passage.language);
  const parted = partedTitles(lexicon, passage);
  // Most passages name nobody.
  if (filed.length + candidates.length + parted.length === 0) return NONE;
  const spots = filed.length === 0 ? [] : [...filed];
  const hasLookalikes = lexicon.details.lookalikes.length > 0;
  let reached = 0;
  for (const matched of candidates) {
    if (matched.start < reached || isCutAtArticle(text, matched.start, matched.end)) continue;
    if (isPartOfHandle(text, matched.start, matched.end)) continue;
    if ((filed.length > 0 && isInside(filed, matched)) || isOfAnother(matched)) continue;
    const candidate = opensWithSmallWord(passage, matched)
      ? behindFirstWord(lexicon, passage, matched)
      : matched;
    if (candidate === null) continue;
    if (candidate.family !== null) {
      spots.push(spotAt(passage, candidate, NOBODY));
      reached = candidate.end;
      continue;
    }
    const eaten = hasLookalikes ? lookalikeIn(candidate) : null;
    const inside = eaten
      ? nameBeginningInside(lexicon, passage, candidate)
      : sameNameFurther(lexicon, passage, candidate);
    if (eaten && !inside) {
      lookalikes.push({ text: eaten, order: passage.order, start: candidate.start });
      continue;
    }
    const isWhole = inside !== null || candidate !== matched || isPreferred(candidate, text);
    const chosen =
      partedByBracket(lexicon, passage, inside ?? candidate) ??
      (isWhole ? [inside ?? candidate] : preferred(lexicon, passage, candidate));
    for (const one of chosen) {
      const entries = nearest(hasLookalikes ? actorsOf(one) : one.entries);
      if (entries.length > 0) spots.push(spotAt(passage, one, entries));
      reached = Math.max(reached, one.end);
    }
  }
  if (filed.length > 0) spots.sort((a, b) => a.start - b.start);
  return withTitles(spots, parted);
}

const NONE: readonly Spot[] = [];

const isInside = (spots: readonly Spot[], one: Candidate): boolean =>
  spots.some(({ start, end }) => one.start < end && start < one.end);

/** Until it is known whom the text names in full. */
const NOBODY: readonly CandidateEntry[] = [];

const isLookalike = ({ type }: CandidateEntry) => type === 'lookalike';

/** The look-alike's own text where it is what the span says. */
function lookalikeIn({ entries }: Candidate): string | null {
  return entries.find(isLookalike)?.id ?? null;
}

function actorsOf({ entries }: Candidate): readonly CandidateEntry[] {
  return entries.some(isLookalike) ? entries.filter((entry) => !isLookalike(entry)) : entries;
}

/** "Imam Ali" is a shrine's or another man's name, but not in "Imam Ali Khamenei". */
function nameBeginningInside(
  lexicon: Lexicon,
  passage: Passage,
  eaten: Candidate,
): Candidate | null {
  const { text } = passage.block;
  const second = text.indexOf(' ', eaten.start) + 1;
  if (second === 0 || second >= eaten.end) return null;
  const tail = text.slice(second, eaten.end + BEHIND_LOOKALIKE);
  const [first] = findCandidates(lexicon, tail, passage.language);
  if (!first || first.start + second >= eaten.end || first.end + second <= eaten.end) return null;
  if (first.family !== null || !first.entries.some(isNameOfIts)) return null;
  // "Imam Ali Brigades" is listed with the first word of what looked alike.
  const opening = foldToken(text.slice(eaten.start, second - 1));
  const isWhole = first.entries.some(
    ({ form }) => foldToken(lexicon.form(form).text.split(' ')[0]!) === opening,
  );
  const start = isWhole && first.start === 0 ? eaten.start : first.start + second;
  return { ...first, start, end: first.end + second };
}

/** One that needs nothing, or a body's name of several words: the text decides. */
const isNameOfIts = (entry: CandidateEntry) =>
  needsNothing(entry) || (entry.type !== 'person' && entry.needs === 'company' && entry.words > 1);

/**
 * "حركة عصائب أهل الحق": not the listed "حركة العصائب", but the longer name that begins inside it; nor
 * "نیروهای ائتلاف", of whatever coalition, in "نیروهای ائتلاف بین‌المللی ضد داعش".
 */
function sameNameFurther(
  lexicon: Lexicon,
  passage: Passage,
  candidate: Candidate,
): Candidate | null {
  const { entries, start } = candidate;
  if (!beginsArabic(passage.block.text.charAt(start)) || entries.some(isSure)) return null;
  const further = nameBeginningInside(lexicon, passage, candidate);
  const isSame = further?.entries.some(({ id }) => entries.some((own) => own.id === id));
  return isSame ? further : null;
}
const isSure = ({ words, agreement, needs }: CandidateEntry) =>
  words < 2 || (agreement === 'exact' && needs !== 'antecedent');

/** "Laut al-Khazali", "Ob al-Baghdadi": a small word with a capital is no first name (Laith). */
function opensWithSmallWord(passage: Passage, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const { text } = passage.block;
  const space = text.indexOf(' ', start);
  // Whom a family name may mean is not asked before it must be.
  if (space < 0 || space >= end || candidate.entries.some(isNeverFar)) return false;
  const first = FIRST_WORD.exec(text.slice(start, end))?.[1];
  if (first === undefined) return false;
  const { words } = passage;
  const folded = foldToken(first);
  if (!words.openers.has(folded) || words.articles.has(folded) || words.titles.has(folded)) {
    return false;
  }
  // Turkish Cuma and Sabah are names as well: a name that agrees is one.
  return first.length < 3 || candidate.entries.every(({ agreement }) => agreement === 'near');
}
const isNeverFar = ({ agreement, type }: CandidateEntry) =>
  type !== 'person' || agreement === 'exact';
const FIRST_WORD = /^(\p{Lu}\p{Ll}+) /u;

function behindFirstWord(
  lexicon: Lexicon,
  passage: Passage,
  { start, end }: Candidate,
): Candidate | null {
  const { text } = passage.block;
  const second = text.indexOf(' ', start) + 1;
  const [found] = findCandidates(lexicon, text.slice(second, end), passage.language);
  if (!found || found.start > 0) return null;
  const { entries, more, family } = found;
  return { start: second, end: second + found.end, entries, more, family };
}

/** An opening quotation mark or bracket inside: the name starts behind it. */
const OPENS_INSIDE = /\s[“«„"(]\p{L}/u;

const STARTS_LATIN = /^\p{Script=Latin}/u;
const isPerson = ({ type }: CandidateEntry) => type === 'person';

/** Joel "JB" Vowell: a nickname between first and family name is part of the whole. */
const HOLDS_NICKNAME = /\p{L} [“«„"]\p{L}[^“”«»„"]*[“”»"] \p{L}/u;

/** Nothing shorter needs to be looked for. */
function isPreferred({ entries, start, end }: Candidate, text: string): boolean {
  if (entries.every(({ words }) => words === 1)) return true;
  const surface = text.slice(start, end);
  if (!entries.some(isListedWhole) || mayGoTooFar(entries, surface)) return false;
  return !OPENS_INSIDE.test(surface) || (entries.every(isPerson) && HOLDS_NICKNAME.test(surface));
}

/** "Nuri Maliki Malikiye köyünde": the name may have ended before a word that sounds like its last once more. */
const mayGoTooFar = (entries: readonly CandidateEntry[], surface: string): boolean =>
  entries.every(
    (entry) => isPerson(entry) && isByEar(entry) && surface.split(GAPS).length > entry.words,
  );

/** The longest match, unless it is only near to a form and a shorter one is the form itself. */
function preferred(lexicon: Lexicon, passage: Passage, candidate: Candidate): Candidate[] {
  const { text } = passage.block;
  const surface = text.slice(candidate.start, candidate.end);
  const quoted = quotedName(lexicon, passage, candidate);
  if (quoted !== null) return [quoted];
  // A name inside a longer one is somebody else, though the longer one be doubtful.
  const isName = STARTS_LATIN.test(surface) && candidate.entries.some(isPerson);
  const meant = new Set(candidate.entries.map(({ id }) => id));
  const inside = shorterInside(lexicon, text, passage.language, candidate);
  if (candidate.entries.some(isListedWhole) && mayGoTooFar(candidate.entries, surface)) {
    const isEnded = ({ start, entries }: Candidate) =>
      start === candidate.start &&
      entries.some((entry) => needsNothing(entry) && meant.has(entry.id));
    return [inside.find(isEnded) ?? candidate];
  }
  const shorter = inside.filter(({ entries }) =>
    entries.some(
      (entry) => needsNothing(entry) && !(isName && isPerson(entry) && !meant.has(entry.id)),
    ),
  );
  if (shorter.length === 0) return [candidate];
  const chosen: Candidate[] = [];
  // "the International Coalition against “Daesh”": what stands beside it may be a name in company.
  const beside = inside.filter(({ entries }) => entries.some(isListedGroup));
  for (const one of [...shorter, ...beside]) {
    if (!chosen.some((other) => one.start < other.end && other.start < one.end)) chosen.push(one);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** قوات “الحشد الشعبي”, تنظيم "الدولة الإسلامية": the name alone, where it stands inside the quotation marks. */
function quotedName(lexicon: Lexicon, passage: Passage, candidate: Candidate): Candidate | null {
  const { text } = passage.block;
  const quote = text.slice(candidate.start, candidate.end).search(OPENS_INSIDE);
  if (quote < 0 || !beginsArabic(text.charAt(candidate.start))) return null;
  const from = candidate.start + quote + 2;
  const [found] = findCandidates(lexicon, text.slice(from, candidate.end), passage.language);
  if (found?.start !== 0 || from + found.end !== candidate.end || found.family !== null)
    return null;
  const isSame = found.entries.some(({ id }) => candidate.entries.some((own) => own.id === id));
  return isSame ? { ...found, start: from, end: candidate.end } : null;
}

const isListedGroup = (entry: CandidateEntry) =>
  !isPerson(entry) && entry.words > 1 && isListedWhole(entry);

const isListedWhole = (entry: CandidateEntry) =>
  needsNothing(entry) || (entry.kind !== 'role' && entry.derived === null && isAsListed(entry));
