/** A title beside a name is part of that name's mention, where it is his. */
import type { Decided } from '../context/mention';
import type { Spot } from '../context/spots/spot';
import { foldToken } from '../fold/normalise';
import { OBJECT_MARK } from '../languages/arabic-letters';
import type { LanguageWords } from '../languages/index';
import type { Mention } from '../model';
import type { RoleAnswer, RoleReader } from './resolve';

/** Between a title and the name it belongs to: spaces, quotes, brackets, never a comma. */
const TITLE_GAP = /^[^,،;:.–—]*$/u;
/** Of a head of government alone the title in front of a comma is a mention of its own. */
const COMMA_GAP = /^\s?[,،][^,،;:.–—]*$/u;
/** UTF-16 units between a title and a name. */
const MOST_GAP = 40;
const CLOSING = /[»”"'’)\]]/gu;
/** "X, a former prime minister": says what he was, and is no second mention of him. */
const FORMER_APPOSITION = /^[,،(]\s*(?:\p{L}+[\s-]*){0,3}$/u;

/** A title directly before (or, for its own holder, after) a name is part of that name's mention. */
export function isAbsorbed(
  spot: Spot,
  beside: readonly Decided[],
  answer: RoleAnswer,
  roles: RoleReader,
): boolean {
  const { actors, isFormer } = answer;
  const { block, words } = spot.passage;
  const { text } = block;
  for (const { mention, isPerson } of beside) {
    if (!isPerson) continue;
    if (mention.start >= spot.end && mention.start - spot.end <= MOST_GAP) {
      const gap = text.slice(spot.end, mention.start);
      const isOne = TITLE_GAP.test(gap.replace(/\p{L}\./gu, ' '));
      const isApposition = COMMA_GAP.test(gap) && !words.headOfGovernment.test(spot.surface);
      if ((isOne || isApposition) && onlyTitles(gap, words)) {
        return !isObject(mention, gap, answer, roles, text);
      }
      if (isOne && isAdjective(gap) && roles.everHeld(answer.entry, mention.actor)) return true;
    }
    if (mention.end > spot.start || mention.actor === null) continue;
    const gap = text.slice(mention.end, spot.start).replace(CLOSING, '').trim();
    const isHis =
      actors.includes(mention.actor) || (isFormer && roles.everHeld(answer.entry, mention.actor));
    if (isHis && (gap === '' || (isFormer && FORMER_APPOSITION.test(gap)))) return true;
  }
  return false;
}

/**
 * "رهبر ایران سردار قاآنی را منصوب کرد": behind the subject stands the object, with a rank of its own, or
 * with the word that Persian puts behind one; and it never held that office.
 */
function isObject(
  { actor, end }: Mention,
  gap: string,
  { entry }: RoleAnswer,
  roles: RoleReader,
  text: string,
): boolean {
  if (actor === null || entry.needs !== null || roles.everHeld(entry, actor)) return false;
  return /\p{Script=Arabic}/u.test(gap) || OBJECT_MARK.test(text.slice(end, end + 4));
}

/** رئيس الوزراء المستقيل عادل عبد المهدي: Arabic says after a title how it is held. */
const isAdjective = (gap: string) => ADJECTIVES.test(gap);
const ADJECTIVES = /^(?: ال\p{L}+){1,2} $/u;

function onlyTitles(
  gap: string,
  { titles, articles, acting, former, next }: LanguageWords,
): boolean {
  const lists = [titles, articles, acting, former, next];
  const words = (gap.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(foldToken);
  return words.every((word) => lists.some((list) => list.has(word)));
}
