/** Comparisons of sounds, remembered: a page and a list repeat the same words in the same spellings. */
import { isCommonName as isCommon } from '../fold/common-names';
import { soundKey as keyOfSounds } from '../fold/keys';
import { unlikeness as howUnlike } from '../fold/likeness';
import { unlikenessAcross as howUnlikeAcross } from '../fold/likeness-across';

/** Answers kept of each kind; then it starts anew. Some megabytes at most. */
const MOST_KEPT = 30_000;

function remembered<Answer>(work: (phones: string) => Answer): (phones: string) => Answer {
  const kept = new Map<string, Answer>();
  return (phones) => {
    let answer = kept.get(phones);
    if (answer === undefined) {
      if (kept.size >= MOST_KEPT) kept.clear();
      answer = work(phones);
      kept.set(phones, answer);
    }
    return answer;
  };
}

export const isCommonName = remembered(isCommon);
export const soundKey = remembered(keyOfSounds);

function rememberedPairs(work: (a: string, b: string) => number): typeof work {
  const answers = new Map<string, Map<string, number>>();
  let kept = 0;
  return (a, b) => {
    if (a === b) return work(a, b);
    if (kept >= MOST_KEPT) {
      answers.clear();
      kept = 0;
    }
    let ofFirst = answers.get(a);
    if (ofFirst === undefined) {
      ofFirst = new Map();
      answers.set(a, ofFirst);
    }
    let answer = ofFirst.get(b);
    if (answer === undefined) {
      answer = work(a, b);
      ofFirst.set(b, answer);
      kept++;
    }
    return answer;
  };
}

export const unlikeness = rememberedPairs(howUnlike);
export const unlikenessAcross = rememberedPairs(howUnlikeAcross);
