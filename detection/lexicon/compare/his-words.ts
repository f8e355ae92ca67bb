/**
 * The words a list has for one person, whichever of his spellings they stand in: what else a text says
 * beside one of these is his as well.
 */
import type { NameKind } from '../../../pack/model';
import { BY_LETTERS, priceOfDifference } from '../../fold/alignment';
import { isWellKnown } from '../../fold/phones';
import { formsBeside } from '../stored/forms-of-owner';
import { keptByNumber } from '../stored/kept';
import type { Lexicon } from '../stored/load';
import type { Hearing, WordFacts } from '../words/word-facts';
import { unitsOf } from '../words/words-of-names';
import { nameUnlikeness } from './compare-words';
import { listedForm } from './listed';

/** Not what he is by office, or what a machine made of his name. */
const NAMES = new Set<string>(['full', 'short', 'nom-de-guerre'] satisfies NameKind[]);

interface HisWords {
  all: readonly WordFacts[];
  /** His own first names; not Abu or Abd, which are half of one. */
  given: readonly WordFacts[];
  /** Of all but those behind Abu: that is his son. */
  own: readonly WordFacts[];
}

const wordsOf = keptByNumber((lexicon, _owner, form: number): HisWords => {
  const all = new Set<WordFacts>();
  const given = new Set<WordFacts>();
  const own = new Set<WordFacts>();
  for (const other of formsBeside(lexicon, form)) {
    const listed = listedForm(lexicon, other, null);
    if (!NAMES.has(listed.facts.kind)) continue;
    const { facts } = listed.words;
    facts.forEach((word, i) => {
      all.add(word);
      if (i === 0 || facts[i - 1]!.half !== 'first') own.add(word);
    });
    const [first] = facts;
    if (facts.length > 1 && first!.half === null && first!.abd === null) given.add(first!);
  }
  return { all: [...all], given: [...given], own: [...own] };
});

const hisWords = (lexicon: Lexicon, form: number): HisWords =>
  wordsOf(lexicon, lexicon.owners.of(form), form);

/** Most unlike that two spellings of one word sound. */
const ALIKE = 0.2;

const isAlike = (one: Hearing | null, other: Hearing | null): boolean =>
  one !== null && other !== null && nameUnlikeness(one.phones, other.phones) <= ALIKE;

/** As most would hear either word, and without an article written on to it. */
function soundsAs(said: WordFacts, listed: WordFacts): boolean {
  if (said.letters === listed.letters) return true;
  if (said.isArabic || listed.isArabic) return false;
  const { first, bare } = listed;
  if (isAlike(said.first, first) || isAlike(said.first, bare)) return true;
  return said.bare !== null && (isAlike(said.bare, first) || isAlike(said.bare, bare));
}

/** Letters: shorter words differ by one from too many others, and in longer ones two may be wrong. */
const SHORTEST_MISPRINTED = 5;
const LONG_WORD = 7;
/** Zarifi is of another family than Zarif. */
const NISBA = /[iy]$/;

function isMisprintOf(said: WordFacts, listed: WordFacts): boolean {
  if (said.isArabic || listed.isArabic || said.isCommonName || listed.isCommonName) return false;
  const [a, b] = [said.letters, listed.letters];
  if (Math.min(a.length, b.length) < SHORTEST_MISPRINTED || a[0] !== b[0]) return false;
  if (NISBA.test(a) !== NISBA.test(b)) return false;
  return priceOfDifference(a, b, BY_LETTERS) <= (b.length < LONG_WORD ? 1 : 2);
}

/** One letter wrong, whoever bears the name meant. */
function isSlipOf(said: WordFacts, listed: WordFacts): boolean {
  if (said.isArabic || listed.isArabic) return false;
  const [a, b] = [said.letters, listed.letters];
  if (Math.min(a.length, b.length) < SHORTEST_MISPRINTED || a[0] !== b[0]) return false;
  return priceOfDifference(a, b, BY_LETTERS) <= 1;
}

const isOneOf = (said: WordFacts, listed: readonly WordFacts[]): boolean =>
  listed.some((word) => soundsAs(said, word) || isMisprintOf(said, word));

/** Is a word one of his, and none of those `said` already? */
export function isHis(
  lexicon: Lexicon,
  form: number,
  word: WordFacts,
  said: readonly WordFacts[],
): boolean {
  return !isOneOf(word, said) && isOneOf(word, hisWords(lexicon, form).all);
}

/** Is it a first name of his? A misprint that is a name of many may be his brother's. */
export function isHisGiven(lexicon: Lexicon, form: number, word: WordFacts): boolean {
  const mayBeMisprint = !isWellKnown(word.first?.phones ?? '');
  return hisWords(lexicon, form).given.some(
    (listed) => soundsAs(word, listed) || (mayBeMisprint && isSlipOf(word, listed)),
  );
}

/** May it stand between his first name and his family name: any word of his but his son's name? */
export const isHisOwn = (lexicon: Lexicon, form: number, word: WordFacts): boolean =>
  hisWords(lexicon, form).own.some((listed) => soundsAs(word, listed));

/** May a letter stand for a middle name of his that is not `said` (Khaled A. al-Fawaz, Khalid Abdulrahman al-Fawaz)? */
export function isInitialOfHis(
  lexicon: Lexicon,
  form: number,
  letter: string,
  said: readonly WordFacts[],
): boolean {
  const { all, given } = hisWords(lexicon, form);
  return all.some(
    (word) => word.letters.startsWith(letter) && !given.includes(word) && !isOneOf(word, said),
  );
}

/** Are the words of a text between two of his none but his own (Ramzi *Mohamed Abdallah* Omar)? */
export const areHisOwn = (lexicon: Lexicon, form: number, between: string): boolean =>
  unitsOf(between, null, 'person').every(
    ({ facts }) => facts.isFiller || facts.article !== null || isHisOwn(lexicon, form, facts),
  );

/** Is he listed without his first name as well, in whatever script (Yahya Rahim Safavi, Rahim Safavi)? */
export const isListedWithoutFirst = keptByNumber((lexicon, _owner, form: number): boolean => {
  const names: string[] = [];
  for (const other of formsBeside(lexicon, form)) {
    const { facts, words } = listedForm(lexicon, other, null);
    if (NAMES.has(facts.kind)) names.push(words.facts.map(({ letters }) => letters).join(' '));
  }
  const all = new Set(names);
  return names.some((name) => {
    const rest = name.slice(name.indexOf(' ') + 1);
    return rest !== name && rest.includes(' ') && all.has(rest);
  });
});

/** Does a longer name of his end in these words (باقری کنی)? */
export function isEndOfHisName(lexicon: Lexicon, form: number, name: string): boolean {
  const end = unitsOf(name, null, 'person').map(({ facts }) => facts.letters);
  for (const other of formsBeside(lexicon, form)) {
    const { facts, words } = listedForm(lexicon, other, null);
    const from = words.facts.length - end.length;
    if (from < 1 || !NAMES.has(facts.kind)) continue;
    if (end.every((letters, i) => words.facts[from + i]!.letters === letters)) return true;
  }
  return false;
}
