/** "The Zaidi branch of Islam", "Jaafari law", "the Zaidi fighters": families are called after what others are, too. */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { askedOnce } from '../asked-once';
import type { Case } from '../case';
import type { Spot } from '../spots/spot';

/** UTF-16 units beside a name. */
const REACH = 24;
/** How names end that say where somebody is from, or whom he follows. */
const NISBA = /[iyíيیى]$/u;

const isNisba = ({ spot, isOneWord }: Case, { type }: CandidateEntry): boolean =>
  type === 'person' && isOneWord && NISBA.test(spot.surface);

const textBefore = ({ passage, start }: Spot): string =>
  passage.block.text.slice(Math.max(0, start - REACH), start);

/** A school of Islam, by the words beside it. */
export const isOfFaith = (one: Case, entry: CandidateEntry): boolean =>
  isNisba(one, entry) && isBesideFaith(one);

const isBesideFaith = askedOnce(({ spot }): boolean => {
  const { before, behind } = spot.passage.words.ofFaith ?? {};
  if (before?.test(textBefore(spot))) return true;
  return behind?.test(spot.passage.block.text.slice(spot.end, spot.end + REACH)) ?? false;
});

/** "The Zaidi fighters": between an article and a noun. */
export const isSaidOfThings = (one: Case, entry: CandidateEntry): boolean =>
  isNisba(one, entry) && isBetweenArticleAndNoun(one);

const isBetweenArticleAndNoun = askedOnce(({ after, spot }): boolean => {
  const { words } = spot.passage;
  if (after === null || after.gap !== ' ' || after.isCapital) return false;
  if (!words.articleOfThings?.test(textBefore(spot))) return false;
  return !words.says.has(after.folded) && !words.frequent.has(after.folded);
});
