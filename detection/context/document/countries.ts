/** Whose an organisation is, by the words of countries in its own names, and whether a text speaks of it. */
import { foldToken } from '../../fold/normalise';
import { stemOf } from '../../fold/stems';
import { keptIn } from '../../kept-in';
import type { Lexicon } from '../../lexicon/stored/load';
import type { Passage } from '../spots/spot';

interface Known {
  stems: ReadonlySet<string>;
  answers: WeakMap<ReadonlySet<string>, ReadonlySet<string>>;
}
const known = new WeakMap<Lexicon, Known>();

/** Is one of the words that of a country which the lexicon's cue words name? */
export const isCountryOfField = (lexicon: Lexicon, words: ReadonlySet<string>): boolean =>
  countriesAmong(lexicon, words).size > 0;

/** Those of the words that are of a country which the lexicon's cue words name. */
export function countriesAmong(lexicon: Lexicon, words: ReadonlySet<string>): ReadonlySet<string> {
  if (words.size === 0) return words;
  const { stems, answers } = keptIn(known, lexicon, () => {
    const cues = Object.values(lexicon.details.cues).flat();
    return { stems: new Set(cues.map((cue) => stemOf(foldToken(cue)))), answers: new WeakMap() };
  });
  return keptIn(
    answers,
    words,
    () => new Set([...words].filter((word) => stems.has(stemOf(word)))),
  );
}

const WORD = /\p{L}[\p{L}\p{M}]+/gu;
const stemsOf = new WeakMap<Passage, ReadonlySet<string>>();

/** Does a word of the passage begin as one of these (Irak, irakische)? */
export function speaksOf(words: ReadonlySet<string>, passage: Passage): boolean {
  const stems = keptIn(stemsOf, passage, () => {
    const found = passage.block.text.match(WORD) ?? [];
    return new Set(found.map((word) => stemOf(foldToken(word))));
  });
  for (const word of words) if (stems.has(stemOf(word))) return true;
  return false;
}
