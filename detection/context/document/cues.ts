/** Cue words: what shows that a text is about the lexicon's field. Looked for only when asked. */
import type { WordLists } from '../../fold/word-lists';
import { keptIn } from '../../kept-in';
import type { Lexicon } from '../../lexicon/stored/load';
import type { Passage } from '../spots/spot';
import { asWritten } from './words-in-text';

const lists = new WeakMap<Lexicon, WordLists | null>();

export function hasCues(lexicon: Lexicon): boolean {
  return listOf(lexicon) !== null;
}

function listOf(lexicon: Lexicon): WordLists | null {
  return keptIn(lists, lexicon, () => {
    const words = [...new Set(Object.values(lexicon.details.cues).flat())];
    return words.length > 0 ? asWritten(words) : null;
  });
}

/** Distinct cue words of a text, in order of appearance; stops at `most`. */
export function cuesIn(lexicon: Lexicon, text: string, most: number): string[] {
  const list = listOf(lexicon);
  const found: string[] = [];
  if (!list) return found;
  for (let at = 0; found.length < most; ) {
    const hit = list.find(text, at);
    if (hit === null) break;
    at = hit.end;
    if (!found.includes(hit.word)) found.push(hit.word);
  }
  return found;
}

/** Those of a passage: its first so many tell what it speaks of. */
export const cuesOf = (lexicon: Lexicon, { block }: Passage): string[] =>
  cuesIn(lexicon, block.text, MOST_OF_PASSAGE);
const MOST_OF_PASSAGE = 20;
