/** Do any of these words stand in a text, as written? A star stands for any ending. */
import { PROCLITICS } from '../../fold/arabic';
import { LETTER_OR_NUMBER } from '../../fold/letters';
import { WordLists } from '../../fold/word-lists';
import { keptIn } from '../../kept-in';

const lists = new WeakMap<readonly string[], WordLists>();

export function holdsAny(words: readonly string[], text: string): boolean {
  return keptIn(lists, words, () => asWritten(words)).isIn(text);
}

export const asWritten = (words: readonly string[]): WordLists =>
  new WordLists([words], {
    anyCase: false,
    edge: LETTER_OR_NUMBER,
    star: 'edge',
    lead: { letters: PROCLITICS, article: '' },
  });
