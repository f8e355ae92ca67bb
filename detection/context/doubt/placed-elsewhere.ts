/** Is a name that of a place behind it: "Hezbollah of Java", "the White House in Bishkek"? */
import { foldToken } from '../../fold/normalise';
import { stemOf } from '../../fold/stems';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { formsBeside } from '../../lexicon/stored/forms-of-owner';
import { wordBefore } from '../beside/neighbours';
import type { Case } from '../case';
import { isOfACountry } from '../document/country-names';
import { isOfField } from './of-field';
import { isBorneBySeveral, PLACES_OWN } from './owned-elsewhere';

/** UTF-16 units; ", the one of" and the name of a place. */
const PLACE_REACH = 60;

/** ", the one of Java", "du Hedjaz": a place directly behind. */
const OF_PLACE =
  /^(?:, (?:the one|el|celui))? (?:of|du|de|del|d['’]) ?(?:la |el |the |l['’])?(\p{Lu}[\p{L}'’-]+)/u;

/** "Hezbollah of Java": a name that several bear, said to be that of a place nobody here is from. */
export function isBranchElsewhere(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person' || !isBorneBySeveral(one)) return false;
  const { passage, end } = one.spot;
  const tail = passage.block.text.slice(end, end + PLACE_REACH);
  const found = OF_PLACE.exec(tail);
  if (!found) return false;
  const place = found[1]!;
  const own = new Set([...one.hearing.evidence.ownWords(entry)].map(stemOf));
  const parts = place.split(/[\p{Pd}]/u).map((part) => stemOf(foldToken(part)));
  return (
    !parts.some((part) => own.has(part)) &&
    !isOfField(one, tail.slice(found[0].length - place.length), true)
  );
}

/** " in Lebanon", "بالعراق" */
const IN_COUNTRY = /^ (?:ب|(?:في|در|in|en|im|au) )(\p{L}+)/u;

/** "المقاومة الإسلامية في لبنان": whose whole name says in which country, and it is another. */
export function isNamesakeElsewhere(one: Case, entry: CandidateEntry): boolean {
  if (entry.type === 'person') return false;
  const { passage, end } = one.spot;
  const place = IN_COUNTRY.exec(passage.block.text.slice(end, end + PLACE_REACH))?.[1];
  if (place === undefined) return false;
  const { lexicon } = one.hearing.evidence;
  const countries = [...formsBeside(lexicon, entry.form)].flatMap((form) => {
    const whole = lexicon.formText(form);
    if (!whole.startsWith(`${entry.text} `)) return [];
    const own = IN_COUNTRY.exec(whole.slice(entry.text.length))?.[1];
    return own === undefined ? [] : [stemOf(foldToken(own))];
  });
  const folded = foldToken(place);
  return (
    countries.length > 0 &&
    !countries.includes(stemOf(folded)) &&
    isOfACountry(passage.words, folded)
  );
}

/**
 * "the White House in Bishkek", where nothing speaks for the one listed: from here on the bare words are
 * that house's.
 */
export function isPlacedElsewhere(one: Case): boolean {
  const { passage, start, end, entries } = one.spot;
  if (!entries.some((entry) => entry.type !== 'person' && one.isOrdinary(entry))) return false;
  const { text } = passage.block;
  return (
    IN_PLACE.test(text.slice(end, end + PLACE_REACH)) ||
    PLACES_OWN.test(wordBefore(text, start)?.raw ?? '')
  );
}
const IN_PLACE = /^,? (?:in|at|of|de|du|à|en|del|von|zu) \p{Lu}\p{L}+/u;
