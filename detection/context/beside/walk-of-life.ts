/** Does the sentence around a name speak of war and politics, or of another walk of life? */
import { walksOf } from '../../languages/walks/index';
import type { Spot } from '../spots/spot';
import { textAround } from './other-bearers';

export type WalkOfLife = 'public' | 'other' | 'both' | 'none';

/** UTF-16 units on either side; about a sentence more. */
const FURTHER = 200;

/** By the words of the sentence; where they say nothing, by those of its neighbours. */
export function walkOfLife(spot: Spot): WalkOfLife {
  const { passage, start, end } = spot;
  const own = walkOfText(passage.words.code, textAround(spot));
  if (own !== 'none') return own;
  const { text } = passage.block;
  const wide = `${text.slice(Math.max(0, start - FURTHER), start)} | ${text.slice(end, end + FURTHER)}`;
  return walkOfText(passage.words.code, wide);
}

/** By the bits of what a text speaks of. */
const WALKS: readonly WalkOfLife[] = ['none', 'public', 'other', 'both'];

export function walkOfText(code: string, text: string): WalkOfLife {
  return WALKS[walksOf(code).spokenOfIn(text)]!;
}
