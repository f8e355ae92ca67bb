/** Does a word of these lists stand right before a name: an article, "a", "his"? */

import { isAdjacent } from './beside/neighbours';
import type { Case } from './case';

type Words = Pick<ReadonlySet<string>, 'has'>;

export const isBehindWord = ({ before }: Case, ...lists: readonly Words[]): boolean =>
  before !== null && isAdjacent(before.gap) && lists.some((words) => words.has(before.folded));

export const isBehindArticle = (one: Case): boolean =>
  isBehindWord(one, one.spot.passage.words.articles);
