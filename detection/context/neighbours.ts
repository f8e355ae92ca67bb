/** The words directly before and after a span, as far as telling a name's surroundings goes. */
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
const BEFORE = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)?)([^\p{L}\p{N}]*)$/u;
const AFTER = /^([^\p{L}\p{N}]*)([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)?)/u;
const SENTENCE_BREAK = /(?:^|[.!?:;\n؟۔“”"«»(–—[\]|/])\s*['‘“"«]?$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

export function wordBefore(text: string, at: number): Neighbour | null {
  const from = Math.max(0, at - REACH);
  const found = BEFORE.exec(text.slice(from, at));
  if (!found) return null;
  return neighbour(text, from + found.index, found[1]!, found[2]!);
}

export function wordAfter(text: string, at: number): Neighbour | null {
  const found = AFTER.exec(text.slice(at, at + REACH));
  if (!found) return null;
  return neighbour(text, at + found[1]!.length, found[2]!, found[1]!);
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

export function startsSentence(text: string, at: number): boolean {
  return (
    SENTENCE_BREAK.test(text.slice(Math.max(0, at - 6), at)) || text.slice(0, at).trim() === ''
  );
}

/** Written as neighbours in one phrase: only a space (or none-breaking one) between. */
export const isAdjacent = (gap: string): boolean => gap === ' ' || gap === '\u00a0' || gap === '\n';

/** Share of words that start with a capital: headlines of many papers capitalise all of them. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (long.length < 4) return false;
  return long.filter((word) => CAPITAL.test(word)).length / long.length > 0.8;
}

export function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const upper = text.match(/\p{Lu}/gu) ?? [];
  return letters.length > 8 && upper.length / letters.length > 0.7;
}
