/** What was worked out about a lexicon's forms and entries, kept beside it: a page asks of few, often. */
import type { Lexicon } from './load';

/** Answers kept for one lexicon; then they are gathered anew. */
const MOST_KEPT = 1 << 14;

/** `work`, done once for each `number`; `about` is what it needs besides, the same for the same number. */
export function keptByNumber<About, Answer>(
  work: (lexicon: Lexicon, number: number, about: About) => Answer,
): (lexicon: Lexicon, number: number, about: About) => Answer {
  const kept = new WeakMap<Lexicon, Map<number, Answer>>();
  return (lexicon, number, about) => {
    let answers = kept.get(lexicon);
    if (answers === undefined) {
      answers = new Map();
      kept.set(lexicon, answers);
    }
    let answer = answers.get(number);
    if (answer === undefined) {
      if (answers.size >= MOST_KEPT) answers.clear();
      answer = work(lexicon, number, about);
      answers.set(number, answer);
    }
    return answer;
  };
}
