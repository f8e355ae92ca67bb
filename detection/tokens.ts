/** Cuts text into words as names need it: where a word starts and ends, apostrophes and dots included. */
import {
  APOSTROPHE,
  ARABIC,
  BREAK,
  DIGIT,
  IDEOGRAPH,
  INVISIBLE,
  kindOf,
  LOWER,
  MARK,
  UPPER,
} from './fold/characters';
import type { Reading } from './fold/reading';
import { ELIDED, LONGEST_ELIDED } from './languages/any-language';

export interface Token {
  start: number;
  end: number;
  /** Kind of the first letter, from `fold/characters.ts`. */
  kind: number;
}

const POSSESSIVES = new Set(['s', 'S']);
const FULL_STOP = 0x2e;
const SPACE = 0x20;
const TATWEEL = 0x640;

const isBreak = (kind: number) => kind === BREAK || kind === APOSTROPHE || kind === INVISIBLE;

/** The first token that starts at or after `from`, or null. */
export function tokenAt(text: string, from: number, limit: number, reading: Reading): Token | null {
  let found: Token | number | null = from;
  while (typeof found === 'number') found = tokenOrElided(text, found, limit, reading);
  return found;
}

/** The same, or the place behind what is elided before it. */
function tokenOrElided(
  text: string,
  from: number,
  limit: number,
  reading: Reading,
): Token | number | null {
  let start = from;
  let kind = BREAK;
  for (; start < limit; start++) {
    kind = kindOf(text.charCodeAt(start));
    if (!isBreak(kind) && kind !== MARK) break;
  }
  if (start >= limit) return null;
  let end = start + 1;
  if (kind === IDEOGRAPH) return { start, end, kind };
  for (let i = start + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    const here = kindOf(code);
    if (here === INVISIBLE) continue;
    if (here === APOSTROPHE) {
      const next = i + 1 < limit ? kindOf(text.charCodeAt(i + 1)) : BREAK;
      if (next === BREAK || next === APOSTROPHE || next === IDEOGRAPH || kind === ARABIC) break;
      const isShort = i - start <= LONGEST_ELIDED;
      if (isShort && ELIDED.has(text.slice(start, i).toLowerCase())) {
        return i + 1;
      }
      let tail = i + 1;
      while (tail < limit && isWordKind(kindOf(text.charCodeAt(tail)))) tail++;
      if (tail === i + 2 && POSSESSIVES.has(text.charAt(i + 1))) break;
      if (next === LOWER && reading.endingBehindApostrophe?.test(text.slice(i + 1, tail))) break;
      continue;
    }
    if (code === FULL_STOP) {
      if (joinsInitials(text, start, i, limit)) continue;
      if (!joinsDoubled(text, start, i, limit)) break;
      i++; // The space.
      continue;
    }
    if (here === BREAK || here === IDEOGRAPH) break;
    // "الـPKK": the Arabic article, drawn out before letters that it cannot be written on to.
    if (code === TATWEEL && kind === ARABIC && kindOf(text.charCodeAt(i + 1)) === UPPER) break;
    end = i + 1;
  }
  return { start, end, kind };
}

function isWordKind(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === DIGIT || kind === MARK || kind === ARABIC;
}

/**
 * "P.M.F." and "U.S." are one word: single capitals with dots between. So is the Spanish plural, each
 * letter twice ("EE.UU.").
 */
function joinsInitials(text: string, start: number, dot: number, limit: number): boolean {
  const length = initialAt(text, dot + 1, limit);
  if (length === 0) return false;
  const first = dot - length;
  if (first < start || initialAt(text, first, dot) !== length) return false;
  if (first !== start && text.charCodeAt(first - 1) !== FULL_STOP) return false;
  const end = dot + 1 + length;
  const after = end < limit ? kindOf(text.charCodeAt(end)) : BREAK;
  return after === BREAK || after === APOSTROPHE;
}

/** "EE. UU.", as Spanish writes it with a space. */
function joinsDoubled(text: string, start: number, dot: number, limit: number): boolean {
  if (dot !== start + 2 || dot + 4 > limit || text.charCodeAt(dot + 1) !== SPACE) return false;
  return initialAt(text, start, dot) === 2 && initialAt(text, dot + 2, limit) === 2;
}

/** Letters of the initial that starts here: one capital, or the same capital twice. */
function initialAt(text: string, at: number, limit: number): number {
  if (at >= limit || kindOf(text.charCodeAt(at)) !== UPPER) return 0;
  return at + 1 < limit && text.charCodeAt(at + 1) === text.charCodeAt(at) ? 2 : 1;
}
