/** What else may be called so: a ship by the word beside its name; an animal, a shop, a trade in the same sentence. */
import { walksOf } from '../../../languages/walks/index';
import { askedOnce } from '../../asked-once';
import { has } from '../../beside/trades';

/** "The corvette Shahid Soleimani", "Soleimani füzesi": a ship or missile named after him. */
export const isCraft = askedOnce(({ spot: { passage, start, end } }): boolean => {
  const { text } = passage.block;
  const { craftBefore, craftAfter } = walksOf(passage.words.code);
  if (craftAfter?.test(text.slice(end, end + CRAFT_REACH))) return true;
  return craftBefore?.test(text.slice(Math.max(0, start - CRAFT_REACH), start)) ?? false;
});
/** UTF-16 units between a ship and the end of its name. */
const CRAFT_REACH = 32;

/** Something of the kind is in the same sentence. */
export const isBearerNear = askedOnce((one): boolean => {
  const { bearers, trades } = one.spot.passage.words;
  return one.sentence.some((word) => has(bearers, word) || has(trades, word));
});
