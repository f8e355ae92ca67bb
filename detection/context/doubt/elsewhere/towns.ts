/**
 * "WHITE HOUSE, Tenn. – The board of White House split", "à Maison-Blanche (Eure)", "the White House city council": said
 * once where it is, or that it has what towns have, a name of words is a town's wherever the text has it without the
 * article that a house has.
 */
import { foldTokens } from '../../../fold/normalise';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { isAdjacent } from '../../beside/neighbours';
import type { Case } from '../../case';
import type { Spot } from '../../spots/spot';
import { beginsOfField } from '../of-field';

/** No word is written so. */
const nameOf = ({ surface }: Spot): string => `in ${foldTokens(surface).join(' ')}`;

export function noteTown(one: Case): void {
  const { spot } = one;
  const mayBeTown = spot.entries.some((entry) => entry.type !== 'person' && one.isOrdinary(entry));
  if (!mayBeTown || one.isOneWord) return;
  if (isSaidToBeTown(one)) one.hearing.evidence.takeWord(nameOf(spot));
}

function isSaidToBeTown(one: Case): boolean {
  const { passage, start, end } = one.spot;
  const { town } = passage.words;
  const { text } = passage.block;
  const before = text.slice(Math.max(0, start - REACH), start);
  const tail = text.slice(end, end + REACH);
  if (town?.has?.test(tail)) return true;
  const said = town?.behind.exec(tail) ?? null;
  if (said === null) return false;
  const [whole, inBrackets] = said;
  if (inBrackets !== undefined && beginsOfField(one, inBrackets)) return false;
  if (town!.before.test(before)) return true;
  return start === 0 && DATELINE.test(text.slice(end + whole.length));
}
/** UTF-16 units; " (Landkreis Garmisch-Partenkirchen)". */
const REACH = 40;
/** " – The board", " (AP) — ". */
const DATELINE = /^ ?(?:\(\p{Lu}[^()]{1,20}\) ?)?[–—-]+ /u;

/** "The White House said", but not "the White House mayor": the town's, as he is. */
function hasArticle({ before, after, spot: { passage } }: Case): boolean {
  const { words } = passage;
  if (!before || !isAdjacent(before.gap) || !words.articles.has(before.folded)) return false;
  // French "de" is an article and stands before towns.
  if (words.town?.before.test(`${before.raw} `)) return false;
  if (!words.kindBehindName || !after || !isAdjacent(after.gap)) return true;
  return [words.says, words.frequent, words.openers].some((list) => list.has(after.folded));
}

/** Once the text has said so. */
export const isTown = (one: Case, { type }: CandidateEntry): boolean =>
  type !== 'person' &&
  !one.isOneWord &&
  one.hearing.evidence.hasTaken &&
  one.hearing.evidence.isTaken(nameOf(one.spot)) &&
  !hasArticle(one);
