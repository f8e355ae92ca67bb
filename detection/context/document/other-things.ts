/**
 * Is a text of things that are none of the field: a machine, a game, a shop, a match? Told by its having hardly a word
 * of war and politics.
 */

import { keptIn } from '../../kept-in';
import { walksOf } from '../../languages/walks/index';
import type { Passage } from '../spots/spot';
import type { Evidence } from './evidence';

/** UTF-16 units; a headline or caption says too little to tell. */
const SHORTEST = 220;
/** Different words; one or two may stand in any text ("a spokesman", "sanctioned by the committee"). */
const ENOUGH_WORDS = 3;

const answers = new WeakMap<Evidence, boolean>();

/** Nor may an earlier scan of the document have found a sign of it. */
export const isOfOtherThings = (evidence: Evidence): boolean =>
  keptIn(
    answers,
    evidence,
    () =>
      evidence.signs.earlier === 0 && isLongEnough(evidence) && speaksOfOthers(evidence.passages),
  );

/** To tell of what it is. */
export const isLongEnough = ({ passages }: Evidence): boolean =>
  passages.reduce((length, { block }) => length + block.text.length, 0) >= SHORTEST;

function speaksOfOthers(passages: readonly Passage[]): boolean {
  const different = new Set<string>();
  for (const { block, words } of passages) {
    for (const word of walksOf(words.code).publicWordsIn(block.text)) {
      different.add(word);
      if (different.size >= ENOUGH_WORDS) return false;
    }
  }
  return true;
}
