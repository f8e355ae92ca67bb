/** The words directly before and after a span, as far as telling a name's surroundings goes. */
import { APOSTROPHE, BREAK, INVISIBLE, kindOf, MARK, UPPER } from '../../fold/characters';
import { foldToken } from '../../fold/normalise';

export class Neighbour {
  #folded: string | null = null;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly raw: string,
    /** What stands between the word and the span. */
    readonly gap: string,
  ) {}

  get folded(): string {
    this.#folded ??= foldToken(this.raw);
    return this.#folded;
  }

  get end(): number {
    return this.start + this.raw.length;
  }

  /** Starts with a capital. */
  get isCapital(): boolean {
    return kindOf(this.raw.charCodeAt(0)) === UPPER;
  }

  /** Nothing but a break of the sentence before it. */
  get startsSentence(): boolean {
    return startsSentence(this.text, this.start);
  }
}

/** UTF-16 units; a longer gap or word is no neighbour. */
const REACH = 48;
const SENTENCE_BREAK = /(?:[.!?¿¡:;\n؟۔“”"«»(–—[\]|/•·▪‣●■►*])\s*['‘“"«]?$/u;

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
  return new Neighbour(text, start, text.slice(start, end), text.slice(end, at));
}

export function wordAfter(text: string, at: number): Neighbour | null {
  const most = Math.min(text.length, at + REACH);
  let start = at;
  while (start < most && !isWordUnit(text.charCodeAt(start))) start++;
  if (start === most) return null;
  let end = start;
  while (end < most && belongsToWord(text, end)) end++;
  return new Neighbour(text, start, text.slice(start, end), text.slice(at, start));
}

/** UTF-16 units before a word in which a break of the sentence must stand. */
const BREAK_REACH = 6;

export function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BREAK_REACH), at);
  return SENTENCE_BREAK.test(before) || (at <= BREAK_REACH && before.trim() === '');
}

/** Written as neighbours in one phrase: only a space (or none-breaking one) between. */
export const isAdjacent = (gap: string): boolean => gap === ' ' || gap === '\u00a0' || gap === '\n';
