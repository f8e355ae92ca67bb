/**
 * In Arabic letters no capital tells a first name from a word. What tells it: "Abu" before it, a rank
 * that is nobody's office, a calling, "his brother" or a martyr's street before it, and behind it a relative
 * of the same family or the other half of a name.
 */
import { withoutArticle, withoutProclitic, withoutProcliticBeforeAlif } from '../../fold/arabic';
import { halfOfName, isFatherInArabic, isServantOf } from '../../fold/words';
import { ENDS_OF_FAMILY_NAMES, MARTYR } from '../../languages/arabic-letters';
import { isParticle, type LanguageWords } from '../../languages/index';
import type { Passage, Spot } from '../spots/spot';
import { isAdjacent, type Neighbour, wordBefore } from './neighbours';

/** Article, or the ending of a noun that is no man's name. */
const NO_NAME = /^[وفبلك]{0,2}ال|ه$/;
/** Letters; shorter ones are small words (عند, لدى). */
const SHORTEST = 3;

/** على is "on", though it folds as Ali does; "المتحدث باسم" speaks in somebody's name, and is no Basim. */
export const isGivenName = (words: LanguageWords, word: Neighbour): boolean =>
  !isParticle(words, word.raw) && mayBeGiven(words, word) && !isInTheNameOf(words, word);

const mayBeGiven = (words: LanguageWords, { folded }: Neighbour): boolean =>
  [folded, withoutProclitic(folded)?.rest ?? '', folded.replace(SAYYID, '')].some((name) =>
    words.givenNames.has(name),
  );
const isInTheNameOf = ({ inTheNameOf }: LanguageWords, { text, start, end }: Neighbour): boolean =>
  inTheNameOf?.test(text.slice(Math.max(0, start - SPOKESMAN_REACH), end)) ?? false;
/** UTF-16 units; "المتحدثين الرسميين". */
const SPOKESMAN_REACH = 24;

/** سیدهادی: Persian writes the title on to the name. */
const SAYYID = /^سيد(?=.{3})/;

/** "القيادي أبو تراب العامري", "الشيخ همام الصدر", "الباحث غزوان المالكي": the word before the family name is a first name. */
export function isBehindFirstName({ passage }: Spot, before: Neighbour): boolean {
  const { words, block } = passage;
  const { folded } = before;
  const further = wordBefore(block.text, before.start);
  if (!further || !isAdjacent(further.gap)) return false;
  const rank = withoutProcliticBeforeAlif(further.folded);
  if (isFatherInArabic(rank)) return !NO_NAME.test(folded);
  if (!isBeforeWholeName(words, rank) && !isOfACalling(words, further)) return false;
  if (folded.length < SHORTEST || NO_NAME.test(folded)) return false;
  if (words.noGivenName?.test(folded)) return false;
  if (words.titles.has(folded) || words.says.has(folded) || words.frequent.has(folded))
    return false;
  return !words.particles.includes(before.raw);
}

const isBeforeWholeName = ({ honorifics, beforeWholeName, trades }: LanguageWords, rank: string) =>
  honorifics.has(rank) || beforeWholeName?.test(rank) || (DEFINITE.test(rank) && trades.has(rank));

/** "الممثل التركي أوميت": of what country he is may stand between. */
function isOfACalling(words: LanguageWords, { text, folded, start }: Neighbour): boolean {
  if (!DEFINITE.test(folded) || !NISBA.test(folded)) return false;
  const calling = wordBefore(text, start);
  if (calling?.gap !== ' ') return false;
  return isBeforeWholeName(words, withoutProcliticBeforeAlif(calling.folded));
}
const DEFINITE = /^ال/;

/**
 * "مجتبى حسيني الخامنئي", "سیدمصطفی حسینی خامنه‌ای": a first name, and one of a family before the last. Behind the first
 * names of a man and his father any word is one more of his: "سعد محمد الشريان الكعبي".
 */
export function isBehindMiddleName({ passage }: Spot, before: Neighbour): boolean {
  const { words, block } = passage;
  if (before.gap !== ' ' || words.titles.has(before.folded)) return false;
  const given = wordBefore(block.text, before.start);
  if (given?.gap !== ' ' || !isGivenName(words, given)) return false;
  if (NISBA.test(before.folded)) return true;
  const { says, frequent, subordinate } = words;
  if ([says, frequent, subordinate].some((list) => list.has(before.folded))) return false;
  if (NO_NAME.test(before.folded.replace(/^ال/, '')) || WITH_PREPOSITION.test(before.folded)) {
    return false;
  }
  if (isParticle(words, before.raw) || words.noGivenName?.test(before.folded)) return false;
  const first = wordBefore(block.text, given.start);
  return first?.gap === ' ' && isGivenName(words, first);
}
/** "بحضور", "برفقة" */
const WITH_PREPOSITION = /^[بلك]\p{L}{4,}$/u;
const NISBA = /^(?:ال)?\p{L}{3,}ي$/u;

/** "عبد الرحمن العبيدي", "صلاح الدين العبيدي", "نصر الله العبيدي": the two words before the family name are a first name. */
export function isBehindComposedName({ passage }: Spot, before: Neighbour): boolean {
  const { words, block } = passage;
  const further = wordBefore(block.text, before.start);
  if (!further || !isAdjacent(further.gap)) return false;
  const opening = withoutProclitic(further.folded)?.rest ?? further.folded;
  if (isServantOf(opening)) return true;
  if (halfOfName(withoutArticle(before.folded)) !== 'second') return false;
  if (opening.length < SHORTEST || HIM.test(further.raw) || words.titles.has(opening)) return false;
  return !words.noGivenName?.test(opening) && !words.particles.includes(further.raw);
}
/** "may God keep him": the ending of a verb, not that of a noun. */
const HIM = /ه$/;

/** "شارع الشهيد المهندس", "بزرگراه شهید سلیمانی": what is called after him. */
export function isCalledAfterMartyr({ words, block }: Passage, before: Neighbour): boolean {
  if (!MARTYR.test(before.folded)) return false;
  const head = wordBefore(block.text, before.start);
  return head !== null && isAdjacent(head.gap) && words.heads.has(head.folded);
}

/** "جلال الدين الصغير": the first half of a composed name. */
export function isFirstHalf({ surface }: Spot, after: Neighbour | null): boolean {
  if (after?.gap !== ' ' || surface.includes(' ')) return false;
  return halfOfName(withoutArticle(after.folded)) === 'second';
}

/** "صالحي نجاد": what ends a Persian family name belongs to the word of a place or a family before it. */
export function isSecondHalf({ passage: { words }, surface }: Spot, before: Neighbour): boolean {
  if (!ENDS_OF_FAMILY_NAMES.test(surface) || NO_NAME.test(before.folded)) return false;
  return FAMILY_OF.test(before.folded) && !words.titles.has(before.folded);
}
/** Nisba: what such a family is called after. */
const FAMILY_OF = /.{3}ي$/u;

/** "أثيل النجيفي، شقيق أسامة النجيفي": said to be the brother of somebody of the same name. */
export function isRelativeOfNamesake({ passage, surface, end }: Spot): boolean {
  const tail = passage.block.text.slice(end, end + RELATIVE_REACH);
  const said = passage.words.relativeBehind?.exec(tail);
  return said?.[1]?.split(/\s+/).slice(1).includes(surface) ?? false;
}
/** UTF-16 units; "، الشقيق الأكبر لرئيس البرلمان أسامة النجيفي". */
const RELATIVE_REACH = 60;
