/** Listed forms as comparison asks for them: their words, and those a posting goes through. */
import { POSTING } from './format';
import { keptByNumber } from './kept';
import type { FormFacts } from './load';
import { unitsOf } from './paths';
import { shorteningsOf } from './shortenings';
import type { WordFacts } from './word-facts';

/** A word of a form. Its sounds are worked out when the words before it have not settled the matter. */
export interface ListedWord {
  facts: WordFacts;
  /** Abd, with the other half of the name behind it. */
  isHalf: boolean;
}

const HALF: readonly string[] = ['abd'];
/** All ways the word may be heard. */
export const soundsOf = ({ facts, isHalf }: ListedWord): readonly string[] =>
  isHalf ? HALF : facts.sounds;

export interface ListedForm {
  facts: FormFacts;
  words: readonly ListedWord[];
  /** Some of the words: by the flags of the posting, once asked for. */
  shortened: Map<number, readonly (readonly ListedWord[])[]> | null;
}

/** Forms met lately, read once. */
export const listedForm = keptByNumber((lexicon, form): ListedForm => {
  const facts = lexicon.form(form);
  const units = unitsOf(facts.text, facts.lang);
  const last = units.length - 1;
  const words = units.map(({ facts }, i) => ({ facts, isHalf: facts.abd !== null && i < last }));
  return { facts, words, shortened: null };
});

/**
 * The words of the form that a posting with these flags went through; several ways for subsets.
 * `isEnded`: only those that keep the last word of the name.
 */
export function listedFor(
  form: ListedForm,
  posting: number,
  isEnded: boolean,
): readonly (readonly ListedWord[])[] {
  const flag = posting & (POSTING.subset | POSTING.surname);
  if (flag === 0) return [form.words];
  form.shortened ??= new Map();
  const question = isEnded ? ~flag : flag;
  let ways = form.shortened.get(question);
  if (ways === undefined) {
    ways = waysThrough(form, flag, isEnded);
    form.shortened.set(question, ways);
  }
  return ways;
}

function waysThrough({ words }: ListedForm, flag: number, isEnded: boolean) {
  return shorteningsOf(words)
    .filter((kept) => kept.flag === flag && !(isEnded && kept.isUnfinished))
    .map((kept) => kept.words.map((i) => words[i]!));
}
