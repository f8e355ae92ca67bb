/**
 * What stands around an office's title: is somebody's office meant at all, whose, and of what time?
 */
import { type DaySpan, dateAsWritten } from '../article-date';
import { isAdjacent, type Neighbour, wordAfter, wordBefore } from '../context/neighbours';
import type { Spot } from '../context/spot';
import { foldToken } from '../fold/normalise';
import { isOwnWord, type KnownOffice } from './offices';

export type RoleWording =
  /** The one in office on the article's date. */
  | { kind: 'present' }
  /** The one in office at a time that the sentence names. */
  | { kind: 'dated'; days: DaySpan }
  /** "then": some time the text speaks of, but which is not said. */
  | { kind: 'then' }
  /** "former": somebody who held it before. */
  | { kind: 'former' }
  /** An office in general, a deputy's, one still to be filled: nobody. */
  | { kind: 'nobody' }
  /** Another country's or body's office of the same title. */
  | { kind: 'elsewhere' };

const POSSESSIVE = /['’]s?$/;
const WORDS_BEFORE = 3;
/** UTF-16 units of a sentence looked at on either side. */
const SENTENCE_REACH = 240;

export function roleWording(
  spot: Spot,
  /** Null when the title itself names the body ("Prime Minister of Iraq"). */
  bareTitleOf: KnownOffice | null,
  isPluralOfForm: boolean,
): RoleWording {
  const { words, block } = spot.passage;
  const { text } = block;
  if (isPluralOfForm) return { kind: 'nobody' };
  const before = wordsBefore(text, spot.start);
  const after = wordAfter(text, spot.end);
  const adjacentAfter = after && isAdjacent(after.gap) ? after : null;
  const hyphenAfter = after && after.gap === '-' ? after : null;
  const beside = [...before, adjacentAfter, hyphenAfter].filter((word) => word !== null);

  if (beside.some(({ folded }) => words.subordinate.has(folded))) return { kind: 'nobody' };
  const [nearest] = before;
  if (nearest && (words.general.has(nearest.folded) || ORDINAL.test(nearest.raw))) {
    return { kind: 'nobody' };
  }
  if (isOneOfAKind(spot, before)) return { kind: 'nobody' };
  if (before.some(({ folded }) => words.next.has(folded))) return { kind: 'nobody' };
  if (adjacentAfter && words.code !== 'en' && words.next.has(adjacentAfter.folded)) {
    return { kind: 'nobody' };
  }
  if (bareTitleOf && isElsewhere(spot, before, adjacentAfter, bareTitleOf)) {
    return { kind: 'elsewhere' };
  }
  const days = daysOfSentence(spot);
  if (beside.some(({ folded }) => words.former.has(folded))) return { kind: 'former' };
  if (beside.some(({ folded }) => words.atThatTime.has(folded))) {
    return days ? { kind: 'dated', days } : { kind: 'then' };
  }
  return days ? { kind: 'dated', days } : { kind: 'present' };
}

/** "the 45th president", "le 45e président". */
const ORDINAL =
  /^(?:premier|première|seul|first|second|third|only|primer|único|أول|ثاني)$|^\d+(?:st|nd|rd|th|e|er|ème|º|ª)$/u;

/** "a very good president": the article stands before the adjectives. */
function isOneOfAKind(spot: Spot, before: Neighbour[]): boolean {
  const { words } = spot.passage;
  for (const { folded, raw } of before) {
    if (INDEFINITE.has(folded)) return true;
    if (words.articles.has(folded) || POSSESSIVE.test(raw) || words.former.has(folded))
      return false;
  }
  return false;
}
const INDEFINITE = new Set('a an un une ein eine einen einem einer bir'.split(' '));

/** Up to three words of the same phrase, nearest first. */
function wordsBefore(text: string, start: number): Neighbour[] {
  const found: Neighbour[] = [];
  let at = start;
  while (found.length < WORDS_BEFORE) {
    const word = wordBefore(text, at);
    if (!word || !(isAdjacent(word.gap) || word.gap === '-')) break;
    found.push(word);
    if (word.startsSentence) break;
    at = word.start;
  }
  return found;
}

function isElsewhere(
  spot: Spot,
  before: Neighbour[],
  after: Neighbour | null,
  office: KnownOffice,
): boolean {
  const { words, block, isTitleCase, isAllCapitals } = spot.passage;
  const own = ({ folded }: Neighbour) => isOwnWord(office, folded);
  const [nearest] = before;
  if (nearest && !own(nearest)) {
    const isPlain =
      nearest.startsSentence &&
      (words.openers.has(nearest.folded) || words.frequent.has(nearest.folded));
    const isWord = words.acting.has(nearest.folded) || words.titles.has(nearest.folded);
    const others = !isPlain && !isWord && !words.articles.has(nearest.folded);
    if (others && nearest.isCapital && !words.frequent.has(nearest.folded)) {
      // In a headline of capitals only a genitive tells whose office it is.
      if (!(isTitleCase || isAllCapitals) || POSSESSIVE.test(nearest.raw)) return true;
    }
    if (words.countryBefore?.test(block.text.slice(Math.max(0, spot.start - 40), spot.start))) {
      if (others && !words.former.has(nearest.folded) && !words.atThatTime.has(nearest.folded)) {
        return true;
      }
    }
  }
  if (after && own(after)) return false;
  if (isConstruct(spot) && after && !isVerbOrParticle(spot, after)) return true;
  const tail = block.text.slice(spot.end, spot.end + 40);
  if (!words.countryAfter?.test(tail)) return false;
  return !(tail.match(/\p{L}+/gu) ?? [])
    .slice(0, 4)
    .some((word) => isOwnWord(office, foldToken(word)));
}

function isVerbOrParticle({ passage }: Spot, { raw, folded }: Neighbour): boolean {
  const { words } = passage;
  return (
    words.says.has(folded) ||
    words.and.has(folded) ||
    words.frequent.has(folded) ||
    words.particles.includes(raw) ||
    words.titles.has(folded)
  );
}

/** رئيس وزراء بريطانيا, نخست وزیر ژاپن: such a title is that of the word behind it. */
function isConstruct({ passage, surface }: Spot): boolean {
  if (passage.words.code === 'fa') return true;
  if (passage.words.code !== 'ar') return false;
  return !/^(?:[وفبك]?ال|و?لل)/u.test(surface.split(' ').at(-1)!);
}

/**
 * Days that the sentence gives for the office: "in 2014" at its start, or directly after the title.
 * A year further on belongs to something else ("the coalition formed in 2014").
 */
function daysOfSentence(spot: Spot): DaySpan | null {
  const { words, block } = spot.passage;
  const { text } = block;
  const from = sentenceStart(text, spot.start);
  const opening = text.slice(from, spot.start);
  const found = words.year.exec(opening);
  if (found && isOpening(opening, found)) return daysOf(found, words.months);
  const rest = text.slice(spot.end, spot.end + SENTENCE_REACH);
  const behind = words.year.exec(rest);
  return behind && /^[\s(]*$/.test(rest.slice(0, behind.index))
    ? daysOf(behind, words.months)
    : null;
}

/** The year stands first, and only a comma or a few words part it from the title. */
function isOpening(opening: string, found: RegExpExecArray): boolean {
  const lead = opening.slice(0, found.index).trim();
  const between = opening.slice(found.index + found[0].length);
  return (
    lead.split(/\s+/).filter(Boolean).length <= 1 && !/[.;:]/.test(between) && between.length < 60
  );
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - SENTENCE_REACH), at);
  const stop = Math.max(
    ...[...before.matchAll(/[.!?؟۔]["”’»]?\s+|\n/g)].map((m) => m.index + m[0].length),
    0,
  );
  return at - before.length + stop;
}

function daysOf(found: RegExpExecArray, months: string[]): DaySpan | null {
  const year = found.slice(1).find((group) => /^\d{4}$/.test(group ?? ''));
  const name = found
    .slice(1)
    .find((group) => group && !/^\d{4}$/.test(group))
    ?.toLowerCase();
  const month = name ? months.findIndex((names) => names.split('|').includes(name)) + 1 : 0;
  return dateAsWritten(month ? `${year}-${String(month).padStart(2, '0')}` : `${year}`);
}
