/** Is a name that of a place behind it: "Hezbollah of Java", "the White House in Bishkek"? */
import { beginsArabic } from '../../../fold/letters';
import { foldToken } from '../../../fold/normalise';
import { stemOf } from '../../../fold/stems';
import { keptIn } from '../../../kept-in';
import { type LanguageWords, languageWords } from '../../../languages/index';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { formsBeside } from '../../../lexicon/stored/forms-of-owner';
import { wordBefore } from '../../beside/neighbours';
import type { Case } from '../../case';
import { isOfACountry } from '../../document/country-names';
import { beginsOfField } from '../of-field';
import { isBorneBySeveral } from './owned-elsewhere';

/** UTF-16 units; ", the one of" and the name of a place. */
const PLACE_REACH = 60;

/** "Hezbollah of Java": a name that several bear, said to be that of a place nobody here is from. */
export const isBranchElsewhere = (one: Case, entry: CandidateEntry): boolean =>
  entry.type !== 'person' && isBorneBySeveral(one) && isSaidToBeElsewheres(one, entry);

export function isSaidToBeElsewheres(one: Case, entry: CandidateEntry): boolean {
  const { passage, end } = one.spot;
  const tail = passage.block.text.slice(end, end + PLACE_REACH);
  const found = passage.words.placeOf?.exec(tail);
  if (!found) return false;
  const place = found[1]!;
  const own = one.hearing.evidence.ownStems(entry);
  const parts = place.split(/[\p{Pd}]/u).map((part) => stemOf(foldToken(part)));
  return (
    !parts.some((part) => own.has(part)) &&
    !beginsOfField(one, tail.slice(found[0].length - place.length))
  );
}

/** "المقاومة الإسلامية في لبنان": whose whole name says in which country, and it is another. */
export function isNamesakeElsewhere(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person') return false;
  const { passage, end } = one.spot;
  const place = inWhich(passage.words, passage.block.text.slice(end, end + PLACE_REACH));
  if (place === undefined) return false;
  const { lexicon } = one.hearing.evidence;
  const countries = [...formsBeside(lexicon, entry.form)].flatMap((form) => {
    const whole = lexicon.formText(form);
    if (!whole.startsWith(`${entry.text} `)) return [];
    const words = languageWords(lexicon.form(form).lang, beginsArabic(whole));
    const own = inWhich(words, whole.slice(entry.text.length));
    return own === undefined ? [] : [stemOf(foldToken(own))];
  });
  const folded = foldToken(place);
  return (
    countries.length > 0 &&
    !countries.includes(stemOf(folded)) &&
    isOfACountry(passage.words, folded)
  );
}

const settings = new Map<string, RegExp>();

/** " in Lebanon", "بالعراق": the word behind "in", where the language says that before the country. */
function inWhich({ code, setIn }: LanguageWords, text: string): string | undefined {
  const pattern = keptIn(settings, code, () =>
    'before' in setIn ? new RegExp(`^ ${setIn.before}(\\p{L}+)`, 'u') : NEVER,
  );
  return pattern.exec(text)?.[1];
}
const NEVER = /(?!)/;

/**
 * "the White House in Bishkek", where nothing speaks for the one listed: from here on the bare words are
 * that house's.
 */
export function isPlacedElsewhere(one: Case): boolean {
  const { passage, start, end, entries } = one.spot;
  if (!entries.some((entry) => entry.type !== 'person' && one.isOrdinary(entry))) return false;
  const { words, block } = passage;
  const { text } = block;
  if (words.inPlace?.test(text.slice(end, end + PLACE_REACH))) return true;
  return words.placesOwn?.test(wordBefore(text, start)?.raw ?? '') ?? false;
}
