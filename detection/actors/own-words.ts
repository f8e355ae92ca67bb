/** What all forms of one actor say together: of a million names, a text asks for few. */
import { soundKey } from '../fold/keys';
import { foldToken } from '../fold/normalise';
import { phonesOf, plainLetters } from '../fold/phones';
import { COMMON_READING } from '../fold/reading';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import { formsBeside } from '../lexicon/stored/forms-of-owner';
import { keptByNumber } from '../lexicon/stored/kept';
import type { Lexicon } from '../lexicon/stored/load';
import { wordsThatTell } from './ordinary-names';

const wordsByEntry = keptByNumber((lexicon, _entry, form: number): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const own of formsBeside(lexicon, form)) {
    for (const word of wordsThatTell(lexicon, lexicon.formText(own))) words.add(word);
  }
  return words;
});

/** Words of a country or people in an actor's own names. */
export function ownWords(lexicon: Lexicon, { entry, form }: CandidateEntry): ReadonlySet<string> {
  return wordsByEntry(lexicon, entry, form);
}

const knownBySurname = keptByNumber((lexicon, _entry, form: number) => {
  for (const own of formsBeside(lexicon, form)) {
    const { text, needs } = lexicon.form(own);
    if (needs === 'company' && !text.includes(' ')) return true;
  }
  return false;
});

/** "Obama", "Blinken": listed by the family name alone, since few others in the news bear it. */
export function isKnownBySurname(lexicon: Lexicon, { entry, form }: CandidateEntry): boolean {
  return knownBySurname(lexicon, entry, form);
}

/** Arabic letters have no such sound: they are compared as written. */
const soundOf = (word: string) =>
  soundKey(phonesOf(plainLetters(word, COMMON_READING))) || foldToken(word);

const ownNames = keptByNumber((lexicon, _entry, form: number): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const own of formsBeside(lexicon, form)) {
    for (const word of lexicon.formText(own).match(/\p{L}[\p{L}\p{M}]+/gu) ?? []) {
      names.add(foldToken(word)).add(soundOf(word));
    }
  }
  return names;
});

/** Is it one of somebody's own names, or does it sound like one (Haydar, Haider)? */
export function isOwnName(
  lexicon: Lexicon,
  { entry, form }: CandidateEntry,
  word: string,
): boolean {
  const names = ownNames(lexicon, entry, form);
  return names.has(foldToken(word)) || names.has(soundOf(word));
}
