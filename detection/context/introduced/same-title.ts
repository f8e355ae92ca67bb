/** "Başkan Mesud Barzani … Başkan Barzani": of several of a family, whom the text has called by that title. */

import { isAdjacent, wordBefore } from '../beside/neighbours';
import type { Case, Judged } from '../case';

/** The one of them, if there is one. */
export function calledByTitle(judged: readonly Judged[], one: Case): Judged | null {
  // A list of bodies is told by this alone.
  if (!judged.every(({ entry }) => entry.type === 'person')) return null;
  const { before, hearing, spot } = one;
  const { words } = spot.passage;
  if (!before || !isAdjacent(before.gap) || !words.titles.has(before.folded)) return null;
  const called = judged.filter(({ entry }) => {
    const named = hearing.register.anywhere(entry.id);
    const passage = named && hearing.evidence.passages[named.order];
    if (!named || !passage) return false;
    const title = wordBefore(passage.block.text, named.start);
    return title !== null && isAdjacent(title.gap) && title.folded === before.folded;
  });
  return called.length === 1 ? called[0]! : null;
}
