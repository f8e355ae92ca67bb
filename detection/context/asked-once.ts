/** Questions about a span that all of its readings ask: answered when first asked, and kept with it. */
import type { Case } from './case';

let questions = 0;

export function askedOnce<Answer extends boolean | object>(
  work: (one: Case) => Answer,
): (one: Case) => Answer {
  const number = questions++;
  return (one) => {
    let answer = one.answers[number] as Answer | undefined;
    if (answer === undefined) {
      answer = work(one);
      one.answers[number] = answer;
    }
    return answer;
  };
}
