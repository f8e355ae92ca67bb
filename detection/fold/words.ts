/** Ordinary words: what in a name form is language, not a name. */

/** English plurals, British spelling; both sides get the same treatment, so it need not be pretty. */
export function stemWord(folded: string): string {
  let word = folded.replace(/isation/g, 'ization').replace(/isati/g, 'izati');
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) word = word.slice(0, -1);
  return word;
}

export const ARTICLES = new Set(
  'al el ul il as ash asch ach an ar ad at az es esh en er ed et ez eş aş'.split(' '),
);
/** "son of", "daughter of": left out as often as not. */
export const FILIATIONS = new Set('bin ibn ben bint ould'.split(' '));
const ABD = /^abd([aeou]{0,2}[lrnszdt]?)?$/;

export const isAbd = (folded: string): boolean => ABD.test(folded);
