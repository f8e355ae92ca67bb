/** Do any of these words stand in a text, as written or all in capitals? A star stands for any ending. */
import { PROCLITICS } from '../../fold/arabic';
import { LETTER_OR_NUMBER } from '../../fold/letters';
import { WordLists } from '../../fold/word-lists';
import { keptIn } from '../../kept-in';

const lists = new WeakMap<readonly string[], WordLists>();

export function holdsAny(words: readonly string[], text: string): boolean {
  return keptIn(lists, words, () => asWritten([...words, ...inCapitals(words)])).isIn(text);
}

/** Headlines and labels: "ISLAMIC STATE OF AFGHANISTAN". A short word would be letters of something else. */
const inCapitals = (words: readonly string[]): string[] =>
  words
    .filter((word) => word.length >= SHORTEST_IN_CAPITALS && /\p{Ll}/u.test(word))
    .map((word) => word.toUpperCase());
/** Letters. */
const SHORTEST_IN_CAPITALS = 5;

export const asWritten = (words: readonly string[]): WordLists =>
  new WordLists([words], {
    anyCase: false,
    edge: LETTER_OR_NUMBER,
    star: 'edge',
    lead: { letters: PROCLITICS, article: '' },
  });
