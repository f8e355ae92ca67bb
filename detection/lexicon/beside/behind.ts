/** Looks back from a place in a text at the word before it. */
import { APOSTROPHE, BREAK, IDEOGRAPH, kindOf, LOWER } from '../../fold/characters';
import { MOST_BETWEEN } from '../words/gaps';
import type { Unit } from '../words/reader';
import type { Run } from '../words/run';

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
  const end = endBefore(text, place);
  const start = startBefore(text, end);
  if (start === end || end - start > longest) return null;
  if (end - start > longestSmall && kindOf(text.charCodeAt(start)) === LOWER) return null;
  return run.reader.search(text, start, end) ? run.unitRead(text) : null;
}
