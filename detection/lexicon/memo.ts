/** Comparisons of sounds, remembered: a page and a list repeat the same words in the same spellings. */
import { isCommonName as isCommon } from '../fold/common-names';
import { soundKey as keyOfSounds } from '../fold/keys';
import { unlikeness as howUnlike } from '../fold/likeness';

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

const unlike = new Map<string, Map<string, number>>();
let kept = 0;

export function unlikeness(a: string, b: string): number {
  if (a === b) return howUnlike(a, b);
  let ofFirst = unlike.get(a);
  if (ofFirst === undefined || kept >= MOST_KEPT) {
    if (kept >= MOST_KEPT) {
      unlike.clear();
      kept = 0;
    }
    ofFirst = new Map();
    unlike.set(a, ofFirst);
  }
  let price = ofFirst.get(b);
  if (price === undefined) {
    price = howUnlike(a, b);
    ofFirst.set(b, price);
    kept++;
  }
  return price;
}
