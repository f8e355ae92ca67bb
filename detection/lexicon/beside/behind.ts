/** Looks back from a place in a text at the word before it. */
import {
  APOSTROPHE,
  BREAK,
  IDEOGRAPH,
  isLetter,
  KINDS,
  kindOf,
  LOWER,
} from '../../fold/characters';
import { MOST_BETWEEN } from '../words/gaps';
import type { Unit } from '../words/reader';
import type { Run } from '../words/run';

const SPACE = 0x20;
/** UTF-16 units; looking back further would make a text of one word cost more than its length. */
const LONGEST_WORD = 64;

function isPartOfWord(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind !== BREAK && kind !== IDEOGRAPH && kind !== APOSTROPHE;
}

function endBefore(text: string, place: number): number {
  let end = place;
  while (end > 0 && place - end <= MOST_BETWEEN && !isPartOfWord(text, end - 1)) end--;
  return end;
}

function startBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isPartOfWord(text, start - 1)) start--;
  return start;
}

/** Where a word of nothing but letters begins that stands before one space; -1 where it is to be looked at closer. */
function plainBefore(text: string, place: number): number {
  if (place < 2 || text.charCodeAt(place - 1) !== SPACE) return -1;
  const end = place - 1;
  const least = Math.max(0, end - LONGEST_WORD);
  let start = end;
  while (start > least && isLetter(KINDS[text.charCodeAt(start - 1)]!)) start--;
  if (start === end || start === least) return -1;
  return KINDS[text.charCodeAt(start - 1)] === BREAK ? start : -1;
}

/**
 * The word before a place, however it is joined to what follows; but not one in small letters that is
 * longer than `longestSmall`, nor any longer than `longest`. `run` lends its memory and reader.
 */
export function wordBefore(
  run: Run,
  text: string,
  place: number,
  longestSmall: number,
  longest = LONGEST_WORD,
): Unit | null {
  const plain = plainBefore(text, place);
  const end = plain < 0 ? endBefore(text, place) : place - 1;
  const start = plain < 0 ? startBefore(text, end) : plain;
  if (start === end || end - start > longest) return null;
  if (end - start > longestSmall && kindOf(text.charCodeAt(start)) === LOWER) return null;
  const { reader } = run;
  const kind = KINDS[text.charCodeAt(start)]!;
  const isRead = plain < 0 ? reader.search(text, start, end) : reader.read(text, start, kind, end);
  return isRead ? run.unitRead(text) : null;
}
