/**
 * One word that is one actor's whole name and another's short form: whoever the text has been about.
 * Named by a longer name elsewhere, or before the other, the first keeps it.
 */

import { type CandidateEntry, isByEar, needsNothing } from '../lexicon/entries/candidate';
import { isBehindArticle } from './behind-word';
import { isAdjacent, type Neighbour, wordBefore } from './beside/neighbours';
import type { Case, Judged } from './case';
import { isPlural } from './doubt/another-person/whole-families';
import { isActing } from './introduced/acting';
import { isHeadBeside } from './introduced/led-by';
import { withoutArticle } from './spots/articles';

const SCORE = {
  /** The whole name of one whom the text names otherwise too. */
  named: 0.97,
  /** The same of one whom it does not: behind the short form of somebody just named. */
  unnamed: 0.8,
  /** The short form beside a whole name that stands. */
  shortBeside: 0.85,
  /** A body's name but for a letter, where another's is written as it stands. */
  otherLetters: 0.8,
  /** A family name that only sounds like the word, beside somebody listed by that word. */
  heardBeside: 0.6,
};

export function contest(judged: Judged[], one: Case): void {
  preferAsListed(judged);
  const short = judged.filter(({ rule }) => rule === 'short-after-full');
  if (short.length === 0) return;
  const taken = judged.filter(({ entry }) => isSaidOfPerson(one, entry, short));
  for (const reading of taken) reading.score = Math.min(reading.score, SCORE.unnamed);
  const whole = judged.filter((reading) => needsNothing(reading.entry) && !taken.includes(reading));
  const { register } = one.hearing;
  // "Die Huthi feuerten", before their founder of that name: no man has an article of his own.
  const isNoMan = isBehindArticle(one) && short.every(({ entry }) => entry.type === 'person');
  for (const reading of short) {
    if (
      isHeardBeside(reading, judged) ||
      isPluralOf(reading, whole, one) ||
      isOfHisGroup(reading, judged, one)
    ) {
      reading.score = Math.min(reading.score, SCORE.heardBeside);
    }
  }
  for (const reading of whole) {
    const isNamedItself =
      register.isNamed(reading.entry.id) ||
      isListed(one) ||
      isNoMan ||
      isHeadBeside(one, reading.entry.id);
    reading.score = isNamedItself
      ? Math.max(reading.score, SCORE.named)
      : Math.min(reading.score, SCORE.unnamed);
    if (!isNamedItself) continue;
    for (const other of short) other.score = Math.min(other.score, SCORE.shortBeside);
  }
}

/**
 * "Abdul Malik al-Houthi … al-Houthi": with an article that is no part of the body's name it is the family name
 * of him whom the text has named, among Houthis too; and so it is where he acts: "Houthi said". French says
 * "les al-Houthi" of all.
 */
function isSaidOfPerson(
  one: Case,
  { type, text }: CandidateEntry,
  short: readonly Judged[],
): boolean {
  const { surface } = one.spot;
  if (type === 'person' || withoutArticle(text) !== text || isBehindArticle(one)) return false;
  if (withoutArticle(surface) === surface && !isActing(one)) return false;
  return short.some(
    ({ entry }) =>
      entry.type === 'person' && one.namedBefore(entry) !== null && !isPlural(one, entry),
  );
}

/** "Les Houthis" are not Abdel Malek al-Houthi; but German "Huthis Rede" is his. */
function isPluralOf({ entry }: Judged, whole: readonly Judged[], one: Case): boolean {
  if (entry.type !== 'person' || !isPlural(one, entry)) return false;
  return whole.some(({ entry: body }) => body.type !== 'person' && body.text === one.spot.surface);
}

/**
 * "Houthi missiles" after Abdul-Malik al-Houthi: his family is listed with its article, and without it the word is his
 * group's. But "Houthi said".
 */
function isOfHisGroup({ entry }: Judged, judged: readonly Judged[], one: Case): boolean {
  if (entry.type !== 'person' || entry.text === one.spot.surface || isActing(one)) return false;
  // "Huthi drohte": where nouns have capitals, a word without one is none of his group's.
  const { after, spot } = one;
  const isBesideVerb = after !== null && isAdjacent(after.gap) && !after.isCapital;
  if (spot.passage.words.reading.nounsAreCapitalised && isBesideVerb) return false;
  return judged.some(({ entry: body }) => body.type !== 'person' && body.text === one.spot.surface);
}

/** "Brigades al-Qods" is one body's name; another's is "brigade al-Qods": the letters tell them apart. */
function preferAsListed(judged: readonly Judged[]): void {
  const best = judged.find(isBodyAsListed);
  if (best === undefined) return;
  const isOther = ({ entry }: Judged) => entry.entry !== best.entry.entry;
  if (judged.some((one) => isOther(one) && isBodyAsListed(one))) return;
  for (const reading of judged) {
    const { entry } = reading;
    if (!isOther(reading) || entry.agreement === 'exact' || !isBody(entry)) continue;
    reading.score = Math.min(reading.score, SCORE.otherLetters);
  }
}

const isBodyAsListed = ({ entry }: Judged): boolean => entry.agreement === 'exact' && isBody(entry);

const isBody = (entry: CandidateEntry): boolean =>
  entry.type !== 'person' && needsNothing(entry) && entry.words > 1;

/** "Bagheri Kani ... Qaani": spelt as somebody else is listed, it only sounds like the family name. */
export function isHeardBeside({ entry }: Judged, judged: readonly Judged[]): boolean {
  if (!isByEar(entry)) return false;
  return judged.some(
    ({ entry: other }) =>
      other.id !== entry.id && other.derived === null && other.agreement === 'exact',
  );
}

/** "A, B and C": a name in a list is named in its own right. */
function isListed({ spot, before: next, after }: Case): boolean {
  const { words, block } = spot.passage;
  // "Le Hamas, le Hezbollah, les Houthis"
  const isArticle = next !== null && isAdjacent(next.gap) && words.articles.has(next.folded);
  const before = isArticle ? wordBefore(block.text, next.start) : next;
  const joins = (word: Neighbour | null) => word !== null && words.and.has(word.folded);
  const comma = (word: Neighbour | null) => word !== null && /^\s*[,،]\s*$/.test(word.gap);
  return (comma(before) && (comma(after) || joins(after))) || (joins(before) && comma(after));
}
