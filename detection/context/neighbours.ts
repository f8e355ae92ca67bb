/** The words directly before and after a span, as far as telling a name's surroundings goes. */
import { APOSTROPHE, BREAK, INVISIBLE, kindOf, LOWER, MARK, UPPER } from '../fold/characters';
import { foldToken } from '../fold/normalise';

export interface Neighbour {
  raw: string;
  folded: string;
  start: number;
  end: number;
  /** What stands between the word and the span. */
  gap: string;
  /** Starts with a capital. */
  isCapital: boolean;
  /** Nothing but a break of the sentence before it. */
  startsSentence: boolean;
}

/** UTF-16 units; a longer gap or word is no neighbour. */
const REACH = 48;
const SENTENCE_BREAK = /(?:[.!?:;\n؟۔“”"«»(–—[\]|/])\s*['‘“"«]?$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

function isWordUnit(code: number): boolean {
  const kind = kindOf(code);
  return kind !== BREAK && kind !== INVISIBLE && kind !== APOSTROPHE && kind !== MARK;
}

/** An apostrophe between letters is part of the word ("Iraq's", "Sha'bi"). */
function belongsToWord(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === MARK) return true;
  if (kind !== APOSTROPHE) return isWordUnit(text.charCodeAt(at));
  return isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1));
}

export function wordBefore(text: string, at: number): Neighbour | null {
  const least = Math.max(0, at - REACH);
  let end = at;
  while (
    end > least &&
    !isWordUnit(text.charCodeAt(end - 1)) &&
    kindOf(text.charCodeAt(end - 1)) !== MARK
  )
    end--;
  let start = end;
  while (start > least && belongsToWord(text, start - 1)) start--;
  if (start === end) return null;
  return neighbour(text, start, text.slice(start, end), text.slice(end, at));
}

export function wordAfter(text: string, at: number): Neighbour | null {
  const most = Math.min(text.length, at + REACH);
  let start = at;
  while (start < most && !isWordUnit(text.charCodeAt(start))) start++;
  if (start === most) return null;
  let end = start;
  while (end < most && belongsToWord(text, end)) end++;
  return neighbour(text, start, text.slice(start, end), text.slice(at, start));
}

function neighbour(text: string, start: number, raw: string, gap: string): Neighbour {
  return {
    raw,
    folded: foldToken(raw),
    start,
    end: start + raw.length,
    gap,
    isCapital: CAPITAL.test(raw),
    startsSentence: startsSentence(text, start),
  };
}

/** UTF-16 units before a word in which a break of the sentence must stand. */
const BREAK_REACH = 6;

export function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BREAK_REACH), at);
  return SENTENCE_BREAK.test(before) || (at <= BREAK_REACH && before.trim() === '');
}

/** Written as neighbours in one phrase: only a space (or none-breaking one) between. */
export const isAdjacent = (gap: string): boolean => gap === ' ' || gap === '\u00a0' || gap === '\n';

/** Letters; shorter words (of, and, the) are written small in headlines of capitals, too. */
const LONG_WORD = 4;
/** Words or letters needed before their share means anything. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 9;
const TITLE_CASE_SHARE = 0.8;
const ALL_CAPITALS_SHARE = 0.7;

export interface Capitals {
  /** Nearly every word starts with a capital: headlines of many papers. */
  isTitleCase: boolean;
  isAllCapitals: boolean;
}

export function capitalsOf(text: string): Capitals {
  let letters = 0;
  let capitals = 0;
  let words = 0;
  let capitalised = 0;
  for (let at = 0; at < text.length; ) {
    const first = kindOf(text.charCodeAt(at));
    let length = 0;
    for (; at < text.length; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind !== LOWER && kind !== UPPER) break;
      length++;
      if (kind === UPPER) capitals++;
    }
    letters += length;
    if (length >= LONG_WORD) {
      words++;
      if (first === UPPER) capitalised++;
    }
    if (length === 0) at++;
  }
  return {
    isTitleCase: words >= LEAST_WORDS && capitalised / words > TITLE_CASE_SHARE,
    isAllCapitals: letters >= LEAST_LETTERS && capitals / letters > ALL_CAPITALS_SHARE,
  };
}
