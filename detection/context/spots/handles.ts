/** "@Obama_fan", "Isis_the_Sphinx", "ANIME_IS_LIFE": what people call themselves, made of other words. */

const JOINED = '_';
/** UTF-16 units; no handle is longer. */
const LONGEST = 60;

/** A part of such a handle; of a hashtag ("#ISIS_attack") each part is a word of its own. */
export function isPartOfHandle(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== JOINED && text.charAt(end) !== JOINED) return false;
  return !IN_HASHTAG.test(text.slice(Math.max(0, start - LONGEST), start));
}

const IN_HASHTAG = /#[\p{L}\p{M}\p{N}_]*$/u;
