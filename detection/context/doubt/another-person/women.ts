/** "Mrs. Obama", "la señora Trump": no man's name, though his be the only one that is listed. */
import { isWomansName } from '../../../fold/given-names';
import { foldToken } from '../../../fold/normalise';
import { GAPS } from '../../../fold/word-gaps';
import type { LanguageWords } from '../../../languages/index';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { formsBeside } from '../../../lexicon/stored/forms-of-owner';
import { keptByNumber } from '../../../lexicon/stored/kept';
import { askedOnce } from '../../asked-once';
import type { Case } from '../../case';

/** UTF-16 units beside a name in which such a title stands. */
const REACH = 20;

/**
 * Called as a woman is, and none whom the lexicon or the text shows to be one: by a first name of hers, or by such a
 * title before her whole name.
 */
export function isWifeOf(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || !one.isOneWord || !isCalledAsWoman(one)) return false;
  if (hasWomansName(one.hearing.evidence.lexicon, entry.entry, entry.form)) return false;
  return !isNamedAsWoman(one, entry);
}

const isCalledAsWoman = askedOnce(({ spot: { passage, start, end } }): boolean => {
  const { words, block } = passage;
  if (words.titleOfWoman?.behind?.test(block.text.slice(end, end + REACH))) return true;
  return endsWithTitle(words, block.text, start);
});

const endsWithTitle = ({ titleOfWoman }: LanguageWords, text: string, at: number): boolean =>
  titleOfWoman?.before?.test(text.slice(Math.max(0, at - REACH), at)) ?? false;

/** Whoever is listed in Arabic letters alone is not known by a first name in Latin ones. */
const hasWomansName = keptByNumber((lexicon, _entry, form: number) => {
  for (const own of formsBeside(lexicon, form)) {
    const [given, ...others] = lexicon.formText(own).split(GAPS);
    if (others.length > 0 && isWomansName(foldToken(given!))) return true;
  }
  return false;
});

function isNamedAsWoman({ hearing }: Case, { id }: CandidateEntry): boolean {
  const named = hearing.register.anywhere(id);
  const passage = named === null ? undefined : hearing.evidence.passages[named.order];
  if (named === null || passage === undefined || !GAPS_INSIDE.test(named.surface)) return false;
  return endsWithTitle(passage.words, passage.block.text, named.start);
}
const GAPS_INSIDE = /\p{L}\s\p{L}/u;
