/**
 * In Arabic letters no capital tells a first name from a word. What tells it: "Abu" before it, a rank
 * that is nobody's office before it, and a relative of the same family behind.
 */
import { isAdjacent, type Neighbour, wordBefore } from './neighbours';
import type { Spot } from './spot';

const KUNYA = /^اب[ويا]$/;
/** Article, or the ending of a noun that is no man's name. */
const NO_NAME = /^[وفبلك]{0,2}ال|ه$/;
/** Letters; shorter ones are small words (عند, لدى). */
const SHORTEST = 3;
const SMALL = /^(?:لدي|عند|ضمن|ضد|نحو|حول|عبر|دون|غير|قبل|بعد|ضمن|ابن|نجل|شقيق|والد|عم|خال|صهر)$/;

/** "The researcher", "his brother": a whole name follows. */
const CALLING_OR_KIN =
  /^(?:ال(?:باحث|صحفي|صحافي|كاتب|محلل|ناشط|خبير|استاذ|مواطن|اعلامي|اكاديمي|مورخ|محامي)ه?|(?:شقيق|نجل|والد|صهر)ه)$/;

/** "القيادي أبو تراب العامري", "الشيخ همام الصدر", "الباحث غزوان المالكي": the word before the family name is a first name. */
export function isBehindFirstName({ passage }: Spot, before: Neighbour): boolean {
  const { words, block } = passage;
  const { folded } = before;
  const further = wordBefore(block.text, before.start);
  if (!further || !isAdjacent(further.gap)) return false;
  if (KUNYA.test(further.folded.replace(/^[وفبلك](?=ا)/, ''))) return !NO_NAME.test(folded);
  const rank = further.folded.replace(/^[وفبلك](?=ا)/, '');
  if (!words.honorifics.has(rank) && !CALLING_OR_KIN.test(rank)) return false;
  if (folded.length < SHORTEST || NO_NAME.test(folded) || SMALL.test(folded)) return false;
  if (words.titles.has(folded) || words.says.has(folded) || words.frequent.has(folded))
    return false;
  return !words.particles.includes(before.raw);
}

/** "أثيل النجيفي، شقيق أسامة النجيفي": said to be the brother of somebody of the same name. */
export function isRelativeOfNamesake({ passage, surface, end }: Spot): boolean {
  const tail = passage.block.text.slice(end, end + RELATIVE_REACH);
  const said = RELATIVE.exec(tail);
  return said?.[1]?.split(/\s+/).slice(1).includes(surface) ?? false;
}
/** UTF-16 units; "، الشقيق الأكبر لرئيس البرلمان أسامة النجيفي". */
const RELATIVE_REACH = 60;
const RELATIVE =
  /^\s?[،,(]\s?(?:وهو )?(?:ال)?(?:شقيق|أخو|أخ|نجل|ابن|والد|عم|خال|صهر|برادر|پسر|پدر|عموی|داماد)ه?(?= )([^،,.؛()]*)/u;
