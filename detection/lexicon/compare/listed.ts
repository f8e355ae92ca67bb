/** Listed forms as comparison asks for them: their words, and those a posting goes through. */
import { POSTING } from '../stored/format';
import { keptByNumber } from '../stored/kept';
import type { FormFacts } from '../stored/load';
import { shorteningsOf } from '../words/shortenings';
import type { WordFacts } from '../words/word-facts';
import { unitsOf } from '../words/words-of-names';

/** Words of a form. Their sounds are worked out when the words before have not settled the matter. */
export interface ListedWords {
  facts: readonly WordFacts[];
  /** A bit for each word that is Abd, with the other half of the name behind it. */
  halves: number;
}

const HALF: readonly string[] = ['abd'];
/** All ways a word may be heard. */
export function soundsOf({ facts, halves }: ListedWords, index: number): readonly string[] {
  return (halves & (1 << index)) === 0 ? facts[index]!.sounds : HALF;
}

export function halvesOf(words: readonly WordFacts[]): number {
  let halves = 0;
  for (let i = 0; i < words.length - 1; i++) if (words[i]!.abd !== null) halves |= 1 << i;
  return halves;
}

export interface ListedForm {
  facts: FormFacts;
  words: ListedWords;
}

/** Forms met lately, read once. */
export const listedForm = keptByNumber((lexicon, form): ListedForm => {
  const facts = lexicon.form(form);
  const type = lexicon.typeOf(form);
  const words = unitsOf(facts.text, facts.lang, type).map((unit) => unit.facts);
  return { facts, words: { facts: words, halves: halvesOf(words) } };
});

/**
 * Tries the words of a form that a posting with these flags went through; several ways for subsets.
 * `isEnded`: only those that keep the last word of the name. What `take` is given is lent.
 */
export function eachWay(
  words: ListedWords,
  posting: number,
  isEnded: boolean,
  take: (words: ListedWords) => void,
): void {
  const flag = posting & (POSTING.subset | POSTING.surname);
  if (flag === 0) {
    take(words);
    return;
  }
  for (const kept of shorteningsOf(words.facts)) {
    if (kept.flag === flag && !(isEnded && kept.isUnfinished)) take(picked(words, kept.words));
  }
}

const some: { facts: WordFacts[]; halves: number } = { facts: [], halves: 0 };

function picked({ facts, halves }: ListedWords, kept: readonly number[]): ListedWords {
  some.facts.length = kept.length;
  some.halves = 0;
  for (let i = 0; i < kept.length; i++) {
    const at = kept[i]!;
    some.facts[i] = facts[at]!;
    if ((halves & (1 << at)) !== 0) some.halves |= 1 << i;
  }
  return some;
}
