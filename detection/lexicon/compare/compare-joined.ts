/**
 * Does a name agree whose spaces are elsewhere (Gholam Reza, Gholamreza)? The words are taken in blocks
 * that end together on both sides: nearly all of one word each, compared as words are; the others are
 * compared as one word.
 */

import { unlikeness, unlikenessAcross } from '../words/memo';
import { ENOUGH_COMMON_WORDS } from '../words/shortenings';
import type { WordFacts } from '../words/word-facts';
import { nameUnlikeness, WEIGHT_OF_UNLIKENESS, WORTH, worthOf } from './compare-words';
import { type Comparison, type Heard, limitsOfPerson, MEAN, type Verdict } from './comparison';
import { type ListedWords, soundsOf } from './listed';

/** Where a word begins as the article does: Alireza is Ali Reza, but Almohamed not Ali Mohamed. */
const JOINED_BEHIND_AL = 0.1;
/** Letters of an Arabic word that may be written on to the next one. */
const SHORTEST_JOINED = 3;
const lettersOf = (words: readonly WordFacts[]) => words.map(({ letters }) => letters).join('');

export function compareJoined(comparison: Comparison): Verdict | null {
  const { isPerson, listed, found, isPartial } = comparison;
  if (!isPerson || found.some(({ hearing }) => hearing === null)) return null;
  if (found.some(({ unit }, i) => i > 0 && unit.facts.isSmall)) return null;
  const { isArabic } = found[0]!.unit.facts;
  if (isArabic !== listed.facts[0]!.isArabic) return isPartial ? null : across(listed, found);
  // Persian آشکارتر, "more evident", is not اش کارتر.
  if (isArabic && found.length === 1 && listed.facts[0]!.letters.length < SHORTEST_JOINED)
    return null;
  if (lettersOf(found.map(({ unit }) => unit.facts)) === lettersOf(listed.facts)) {
    return { agreement: 'folded', score: isPartial ? 0.9 : 1, crossScript: false };
  }
  return isArabic ? null : inBlocks(comparison);
}

/** The whole name as one word, in the two scripts. */
function across(listed: ListedWords, found: readonly Heard[]): Verdict | null {
  const heard = found.map(({ hearing }) => hearing!.phones).join('');
  const form = listed.facts.map((_, i) => soundsOf(listed, i)[0] ?? '').join('');
  const unlike = unlikenessAcross(heard, form);
  if (unlike > MEAN.crossScript.mean) return null;
  return { agreement: 'near', score: 1 - WEIGHT_OF_UNLIKENESS * unlike, crossScript: true };
}

function inBlocks(comparison: Comparison): Verdict | null {
  const plain = judged(comparison, false);
  if (plain !== null || !comparison.listed.facts.some(({ bare }) => bare !== null)) return plain;
  return judged(comparison, true);
}

/** A listed word as its path has it; `isBare`: without an article written on to it. */
function listedHearing({ facts, halves }: ListedWords, at: number, isBare: boolean) {
  const { abd, bare, first } = facts[at]!;
  if ((halves & (1 << at)) !== 0) return abd!;
  return (isBare ? bare : null) ?? first;
}

function judged({ listed, found, isPartial }: Comparison, isBare: boolean): Verdict | null {
  const { one, least } = limitsOfPerson(isPartial);
  let total = 0;
  let evidence = 0;
  let blocks = 0;
  let tells = !isPartial;
  let i = 0;
  let j = 0;
  for (; i < found.length && j < listed.facts.length; blocks++) {
    const from = { i, j };
    let heard = '';
    let form = '';
    /** Consonants that the form has beyond the text. */
    let more = 0;
    do {
      // Where the sides do not end together, the path went by another way to hear a word.
      if (j > from.j && (more > 0 || i === from.i)) {
        if (i === found.length) return null;
        const { phones, length } = found[i++]!.hearing!;
        heard += phones;
        more -= length;
      } else {
        const hearing = j < listed.facts.length ? listedHearing(listed, j++, isBare) : null;
        if (hearing === null) return null;
        form += hearing.phones;
        more += hearing.length;
      }
    } while (more !== 0 || i === from.i);
    const isOne = i - from.i === 1 && j - from.j === 1;
    const isListedApart = j - from.j > i - from.i;
    const unlike = isOne ? nameUnlikeness(heard, form) : unlikeness(heard, form);
    let most = one;
    // Gholamreza by itself is no name borne by many; Gholam and Reza are.
    for (let at = from.j; at < j; at++) {
      if (!isOne && listed.facts[at]!.bare !== null) most = JOINED_BEHIND_AL;
      if (isListedApart) {
        const worth = worthOfListed(listed, at);
        evidence += worth;
        tells ||= worth === WORTH.telling;
      }
    }
    if (unlike > most) return null;
    for (let at = from.i; at < i && !isListedApart; at++) {
      const worth = worthOf(found[at]!);
      evidence += worth;
      tells ||= worth === WORTH.telling;
    }
    tells ||= isOne && found[from.i]!.unit.facts.bearers === 'many';
    total += unlike;
    evidence -= unlike;
  }
  if (i < found.length || j < listed.facts.length || evidence < least) return null;
  if (!tells && blocks < ENOUGH_COMMON_WORDS) return null;
  const score = 1 - WEIGHT_OF_UNLIKENESS * (total / blocks);
  return { agreement: 'near', score: isPartial ? 0.9 * score : score, crossScript: false };
}

function worthOfListed({ facts, halves }: ListedWords, at: number): number {
  if ((halves & (1 << at)) !== 0) return WORTH.half;
  return facts[at]!.isCommonName ? WORTH.common : WORTH.telling;
}
