/** "الحوثي": one word that is a man's family name and what his group is called by, each listed so. */
import { withoutProcliticBeforeAlif } from '../../../fold/arabic';
import { OF_ONE_MAN } from '../../../languages/arabic-letters';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { isGivenName } from '../../beside/arabic-names';
import { isAdjacent, startsSentence } from '../../beside/neighbours';
import type { Case } from '../../case';
import { isActing } from '../../introduced/acting';

/**
 * He is meant where the text names him and he speaks, acts, is titled or has a brother: "قال الحوثي في خطاب". Elsewhere it
 * is his group: "مسلحي الحوثي", "بدعم الحوثي".
 */
export function isTheOtherOfTwo(one: Case, { type, id }: CandidateEntry): boolean {
  if (!one.isOneWord) return false;
  const { entries } = one.spot;
  const group = entries.find(isGroupAsListed);
  if (group === undefined || (type !== 'person' && id !== group.id)) return false;
  const isOfOneMan = isSaidOfOneMan(one);
  // A group has no brother, whether the text names him or not.
  if (type !== 'person' && isOfOneMan) return true;
  const isHe =
    (isOfOneMan || isActing(one) || isBehindVerb(one)) &&
    entries.some((entry) => isNamed(one, entry));
  return type === 'person' ? !isHe : isHe;
}

const isNamed = (one: Case, { id, type }: CandidateEntry): boolean =>
  type === 'person' && one.hearing.register.isNamed(id);

const isGroupAsListed = ({ type, kind, derived, agreement, text }: CandidateEntry): boolean =>
  type === 'organisation' &&
  kind === 'short' &&
  derived === null &&
  agreement === 'exact' &&
  isFamilyOrGroup(text);

/** Article and nisba ending. */
export const isFamilyOrGroup = (word: string): boolean => /^ال.+ي$/u.test(word);

/** "يعرف الحوثي أن": the verb of a man stands before him; "تدعم الحوثي" is what a state does. */
function isBehindVerb({ spot, before }: Case): boolean {
  if (before === null || !isAdjacent(before.gap)) return false;
  const bare = before.folded.replace(AND, '');
  return bare.startsWith('ي') && (spot.passage.words.presentVerb?.test(bare) ?? false);
}

function isSaidOfOneMan({ spot, before, after }: Case): boolean {
  const { words, block } = spot.passage;
  if (HEADLINE.test(block.text.slice(spot.end)) && startsSentence(block.text, spot.start))
    return true;
  if (before === null || !isAdjacent(before.gap)) return false;
  const bare = withoutProcliticBeforeAlif(before.folded.replace(AND, ''));
  if (words.says.has(bare) || OF_ONE_MAN.test(bare)) return true;
  // "القيادي الحوثي حمد البخيتي": of his group, and somebody else.
  if (after !== null && isAdjacent(after.gap) && isGivenName(words, after)) return false;
  return words.titles.has(bare) || words.honorifics.has(bare);
}
/** "الحوثي: لن نتوقف" */
const HEADLINE = /^\s?:\s/u;
const AND = /^[وف](?=\p{L}{3})/u;
