/** Turkish sets the endings of a name apart by an apostrophe (Maliki'nin); names have apostrophes, too (Ka'bi). */

/**
 * Endings as they begin, by vowel harmony: possessive, cases, "with", plural, "-like", copulas, -ki. What
 * is none of them belongs to the name: Ka'bi, Şa'bi, Mus'ab, Me'mun.
 */
const ENDING =
  /^(?:y?[aeıiuü]|n?[ıiuü]n\p{Ll}*|n[aeıiuü]|n?[dt][ae](?:n|ki\p{Ll}*)?|y?l[ae]|l[ae]r\p{Ll}*|l[ıiuü]\p{Ll}*|c[aeıiuü]\p{Ll}*|y?[dt][ıiuü]\p{Ll}*|y?[mk][ae]n|y?s[ae]|s[ıiuü]\p{Ll}*|s[ıiuü]z\p{Ll}*|y?m[ıiuü]ş\p{Ll}*|[ıiuü]m\p{Ll}*|k[iı]\p{Ll}*)$/u;

/** Is what stands behind the apostrophe an ending, not the rest of the name? */
export const isTurkishEnding = (behind: string): boolean => ENDING.test(behind);
