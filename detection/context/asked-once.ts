/** Questions about a span that all of its readings ask: answered when first asked, and kept with it. */
import type { Case } from './case';

let questions = 0;

export function askedOnce(isSo: (one: Case) => boolean): (one: Case) => boolean {
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
