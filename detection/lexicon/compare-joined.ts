/** Does a name agree whose spaces are elsewhere (Gholam Reza, Gholamreza)? Compared as one word. */
import { WEIGHT_OF_UNLIKENESS } from './compare-words';
import { soundsOf } from './listed';
import { unlikeness, unlikenessAcross } from './memo';
import { type Comparison, MEAN, type Verdict } from './verify';
import type { WordFacts } from './word-facts';

/** Of a whole name compared as one word. */
const JOINED = 0.3;
/** Where a word begins as the article does: Alireza is Ali Reza, but Almohamed not Ali Mohamed. */
const JOINED_BEHIND_AL = 0.05;
const lettersOf = (words: readonly WordFacts[]) => words.map(({ letters }) => letters).join('');

export function compareJoined({ type, listed, found, isPartial }: Comparison): Verdict | null {
  if (isPartial || type !== 'person' || found.some(({ hearing }) => hearing === null)) return null;
  if (found.some(({ unit }, i) => i > 0 && unit.facts.isSmall)) return null;
  const heard = found.map(({ hearing }) => hearing!.phones).join('');
  const form = listed.facts.map((_, i) => soundsOf(listed, i)[0] ?? '').join('');
  const crossScript = found[0]!.unit.facts.isArabic !== listed.facts[0]!.isArabic;
  const letters = lettersOf(found.map(({ unit }) => unit.facts));
  if (letters === lettersOf(listed.facts)) {
    return { agreement: 'folded', score: 1, crossScript: false };
  }
  if (found[0]!.unit.facts.isArabic && !crossScript) return null;
  // As one word the whole name may differ by what its words may.
  const unlike = crossScript
    ? unlikenessAcross(heard, form)
    : unlikeness(heard, form) / Math.min(found.length, listed.facts.length, 2);
  const hasArticle = listed.facts.some(({ bare }) => bare !== null);
  if (unlike > (crossScript ? MEAN.crossScript.mean : hasArticle ? JOINED_BEHIND_AL : JOINED)) {
    return null;
  }
  return { agreement: 'near', score: 1 - WEIGHT_OF_UNLIKENESS * unlike, crossScript };
}
