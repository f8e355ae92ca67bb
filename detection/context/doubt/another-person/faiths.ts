/** "The Zaidi branch of Islam", "Jaafari law", "the Zaidi fighters": families are called after what others are, too. */
import { keptIn } from '../../../kept-in';
import { OF_VERSES, VERSE_CLOSES, VERSE_GOES_ON, VERSE_OPENS } from '../../../languages/verses';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { askedOnce } from '../../asked-once';
import type { Case } from '../../case';
import type { Evidence } from '../../document/evidence';
import type { Spot } from '../../spots/spot';

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

/**
 * "فإن حزب الله هم الغالبون", and what commentators say of it: the words of a verse that groups are called after, where
 * nothing else is of the field.
 */
export const isOfScripture = (one: Case, { type }: CandidateEntry): boolean =>
  type === 'organisation' && OF_VERSES.test(one.folded) && isInVerseOrOnIt(one);

const isInVerseOrOnIt = askedOnce((one): boolean => {
  const { passage, start, end } = one.spot;
  const { text } = passage.block;
  if (VERSE_GOES_ON.test(text.slice(end, end + REACH))) return true;
  if (text.lastIndexOf(VERSE_OPENS, start) > text.lastIndexOf(VERSE_CLOSES, start)) return true;
  if (one.companySoFar().level > 0) return false;
  return signsOfScripture(one.hearing.evidence) >= ENOUGH_SIGNS;
});
/** Different words. */
const ENOUGH_SIGNS = 2;

const signsByText = new WeakMap<Evidence, number>();

const signsOfScripture = (evidence: Evidence): number =>
  keptIn(signsByText, evidence, () => {
    const signs = new Set<string>();
    for (const { block, words } of evidence.passages) {
      for (const sign of block.text.match(words.ofScripture ?? NEVER) ?? []) signs.add(sign);
      if (signs.size >= ENOUGH_SIGNS) break;
    }
    return signs.size;
  });
const NEVER = /(?!)/g;

/** "The Zaidi fighters": between an article and a noun. */
export const isSaidOfThings = (one: Case, entry: CandidateEntry): boolean =>
  isNisba(one, entry) && isBetweenArticleAndNoun(one);

const isBetweenArticleAndNoun = askedOnce(({ after, spot }): boolean => {
  const { words } = spot.passage;
  if (after === null || after.gap !== ' ' || after.isCapital) return false;
  if (!words.articleOfThings?.test(textBefore(spot))) return false;
  return !words.says.has(after.folded) && !words.frequent.has(after.folded);
});
