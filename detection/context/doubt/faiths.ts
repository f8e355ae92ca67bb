/** "The Zaidi branch of Islam", "Jaafari law", "the Zaidi fighters": families are called after what others are, too. */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import type { Case } from '../case';

/** UTF-16 units beside a name. */
const REACH = 24;
/** How names end that say where somebody is from, or whom he follows. */
const NISBA = /[iyíيیى]$/u;

const isNisba = ({ spot, isOneWord }: Case, { type }: CandidateEntry): boolean =>
  type === 'person' && isOneWord && NISBA.test(spot.surface);

/** A school of Islam, by the words beside it. */
export function isOfFaith(one: Case, entry: CandidateEntry): boolean {
  if (!isNisba(one, entry)) return false;
  const { passage, start, end } = one.spot;
  const { text } = passage.block;
  const { before, behind } = passage.words.ofFaith ?? {};
  return (
    (behind?.test(text.slice(end, end + REACH)) ?? false) ||
    (before?.test(text.slice(Math.max(0, start - REACH), start)) ?? false)
  );
}

/** "The Zaidi fighters": between an article and a noun. */
export function isSaidOfThings(one: Case, entry: CandidateEntry): boolean {
  const { after, spot } = one;
  const { words, block } = spot.passage;
  if (!words.articleOfThings || !isNisba(one, entry) || after === null) return false;
  const before = block.text.slice(Math.max(0, spot.start - REACH), spot.start);
  if (!words.articleOfThings.test(before) || after.gap !== ' ' || after.isCapital) return false;
  return !words.says.has(after.folded) && !words.frequent.has(after.folded);
}
