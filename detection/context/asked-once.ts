/** Questions about a span that all of its readings ask: answered when first asked, and kept with it. */
import type { Case } from './case';

/** As many as a number has bits. */
const MOST_QUESTIONS = 32;
let questions = 0;

export function askedOnce(isSo: (one: Case) => boolean): (one: Case) => boolean {
  if (questions === MOST_QUESTIONS) throw new Error('more questions than bits');
  // One bit a question: a list of answers would cost every span more than its other notes together.
  const bit = 1 << questions++;
  return (one) => {
    if ((one.asked & bit) === 0) {
      if (isSo(one)) one.affirmed |= bit;
      one.asked |= bit;
    }
    return (one.affirmed & bit) !== 0;
  };
}
