/**
 * Which names of a long list are worth a look, told by their marks. In a crowd of names that have the same
 * consonants, the one that is meant has the same first vowels as well; so has one of which words are left out,
 * since less is left to tell it by. With other spaces it has the same letters.
 */
import { POSTING } from '../stored/format';
import type { Lexicon } from '../stored/load';
import { letterMark, lettersOfMark, soundMark, soundOfMark } from '../words/marks';
import { surfaceOf, type Terminal } from './terminal';

/** Names of one path, in whatever spellings, that are compared one by one. */
const FEW = 8;

type IsOther = (posting: number, place: number, isCut: boolean) => boolean;

/** Null where the list is not long: everybody is compared. */
export function otherByMark(lexicon: Lexicon, text: string, terminal: Terminal): IsOther | null {
  const { postings, heard, skipped, isTurned } = terminal;
  const { postingMarks } = lexicon;
  if (postingMarks.length === 0) return null;
  const isCrowd = lexicon.hasMorePostings(postings, FEW);
  const isPartial = skipped > 0 || isTurned;
  // Arabic leaves vowels out.
  const hasVowels = heard.every(({ unit }) => !unit.facts.isArabic);
  let sound = -1;
  let letters = -1;
  return (posting, place, isCut) => {
    if (place < 0 || (posting & POSTING.surname) !== 0) return false;
    if (isCut) {
      if (!isCrowd) return false;
      if (letters < 0) letters = letterMark(surfaceOf(text, terminal));
      return lettersOfMark(postingMarks[place]!) !== letters;
    }
    if (!hasVowels || !(isCrowd || isPartial || (posting & POSTING.subset) !== 0)) return false;
    if (sound < 0)
      sound = soundMark(
        heard.map(({ hearing, unit }) => hearing ?? unit.facts.word),
        heard.length,
      );
    return soundOfMark(postingMarks[place]!) !== sound;
  };
}
