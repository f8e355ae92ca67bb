/** Comparisons of sounds, remembered: a page and a list repeat the same words in the same spellings. */
import { bearersOf as howManyBear, isCommonName as isCommon } from '../../fold/common-names';
import { soundKey as keyOfSounds } from '../../fold/keys';
import { unlikeness as howUnlike } from '../../fold/likeness';
import { unlikenessAcross as howUnlikeAcross } from '../../fold/likeness-across';

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
export const bearersOf = remembered(howManyBear);
export const soundKey = remembered(keyOfSounds);

/** Places for answers about pairs, each kept until another pair needs its place. A power of two. */
const PLACES = 1 << 15;
const FACTOR = 0x01000193;

function rememberedPairs(work: (a: string, b: string) => number): typeof work {
  const firsts = new Array<string>(PLACES).fill('');
  const seconds = new Array<string>(PLACES).fill('');
  const answers = new Float64Array(PLACES);
  return (a, b) => {
    if (a === b) return work(a, b);
    let hash = a.length;
    for (let i = 0; i < a.length; i++) hash = Math.imul(hash ^ a.charCodeAt(i), FACTOR);
    for (let i = 0; i < b.length; i++) hash = Math.imul(hash ^ b.charCodeAt(i), FACTOR);
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    if (firsts[place] !== a || seconds[place] !== b) {
      firsts[place] = a;
      seconds[place] = b;
      answers[place] = work(a, b);
    }
    return answers[place]!;
  };
}

export const unlikeness = rememberedPairs(howUnlike);
export const unlikenessAcross = rememberedPairs(howUnlikeAcross);
