/** Do any of these words stand in a text, as written? A star stands for any ending. */
import { PROCLITICS } from './cues';

const patterns = new WeakMap<readonly string[], RegExp>();

export function holdsAny(words: readonly string[], text: string): boolean {
  let pattern = patterns.get(words);
  if (!pattern) {
    const escaped = words
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '\\p{L}*'))
      .join('|');
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${PROCLITICS}(?:${escaped})(?![\\p{L}\\p{N}])`, 'u');
    patterns.set(words, pattern);
  }
  return pattern.test(text);
}
