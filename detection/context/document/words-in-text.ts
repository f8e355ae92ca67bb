/** Do any of these words stand in a text, as written? A star stands for any ending. */
import { LETTER_OR_NUMBER } from '../../fold/letters';
import { WordLists } from '../../fold/word-lists';
import { keptIn } from '../../kept-in';

/** Arabic writes "and", "in", "to" on to the next word. */
const PROCLITICS = { letters: 'وفبلك', article: '' };

const lists = new WeakMap<readonly string[], WordLists>();

export function holdsAny(words: readonly string[], text: string): boolean {
  return keptIn(lists, words, () => asWritten(words)).isIn(text);
}

export const asWritten = (words: readonly string[]): WordLists =>
  new WordLists([words], {
    anyCase: false,
    edge: LETTER_OR_NUMBER,
    star: 'edge',
    lead: PROCLITICS,
  });
