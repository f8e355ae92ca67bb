/** Is a text nothing but a name, as lists, registers and captions have them? */
import { isFunctionWord } from './common-words';
import { foldToken } from './normalise';

/** UTF-16 units; a longer line is no name. */
const LONGEST = 100;
const BETWEEN_WORDS = /[\s\p{Pd}.,]+/u;
const BEGINS_SMALL = /^[^\p{L}]*\p{Ll}/u;
const PARTICLE = /^(?:[aeu][lnrstdz]|[ae]sh|bin|ibn|ben|ould)$/;

/** Every word begins large but articles and "son of"; "and", whatever its letters, parts two names. */
export const isInCapitals = (text: string): boolean =>
  text.split(BETWEEN_WORDS).every((word) => {
    const folded = foldToken(word);
    return PARTICLE.test(folded) || !(BEGINS_SMALL.test(word) || isFunctionWord(folded));
  });

export const isNameLine = (text: string): boolean => text.length <= LONGEST && isInCapitals(text);
