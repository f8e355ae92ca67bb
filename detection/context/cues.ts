/** Cue words: what shows that a text is about the lexicon's field. Looked for only when asked. */
import type { Lexicon } from '../lexicon/load';

const patterns = new WeakMap<Lexicon, RegExp | null>();
/** Arabic writes "and", "in", "to" on to the next word. */
export const PROCLITICS = '[وفبلك]{0,2}';

export function hasCues(lexicon: Lexicon): boolean {
  return patternOf(lexicon) !== null;
}

function patternOf(lexicon: Lexicon): RegExp | null {
  const known = patterns.get(lexicon);
  if (known !== undefined) return known;
  const words = [...new Set(Object.values(lexicon.details.cues).flat())];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = words.length
    ? new RegExp(`(?<![\\p{L}\\p{N}])${PROCLITICS}(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    : null;
  patterns.set(lexicon, pattern);
  return pattern;
}

/** Distinct cue words of a text, in order of appearance; stops at `most`. */
export function cuesIn(lexicon: Lexicon, text: string, most: number): string[] {
  const pattern = patternOf(lexicon);
  const found: string[] = [];
  if (!pattern) return found;
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit && found.length < most; hit = pattern.exec(text)) {
    const word = hit[1]!;
    if (!found.includes(word)) found.push(word);
  }
  return found;
}
