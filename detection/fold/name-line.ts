/** Is a text nothing but a name, as lists, registers and captions have them? */
import { isFunctionWord } from './common-words';
import { foldToken } from './normalise';

/** UTF-16 units; a longer line is no name. */
const LONGEST = 100;
const WORD = /[^\s\p{Pd}.,]+/gu;
const BEGINS_SMALL = /^[^\p{L}]*\p{Ll}/u;
const PARTICLE = /^(?:[aeu][lnrstdz]|[ae]sh|bin|ibn|ben|ould)$/;

/** Every word begins large but articles and "son of"; "and", whatever its letters, parts two names. */
export function isInCapitals(text: string): boolean {
  WORD.lastIndex = 0;
  // Of nearly every text the second word tells: no others are cut from it.
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const [word] = found;
    const folded = foldToken(word);
    if (PARTICLE.test(folded)) continue;
    if (BEGINS_SMALL.test(word) || isFunctionWord(folded)) return false;
  }
  return true;
}

export const isNameLine = (text: string): boolean => text.length <= LONGEST && isInCapitals(text);
