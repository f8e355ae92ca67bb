/** One word that is spelt as no listed family name and only sounds like one. */
import { BY_LETTERS, priceOfDifference } from '../../../fold/alignment';
import { isWesternGivenName } from '../../../fold/common-names';
import { foldToken } from '../../../fold/normalise';
import { GAPS } from '../../../fold/word-gaps';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { formsBeside } from '../../../lexicon/stored/forms-of-owner';
import { keptByNumber } from '../../../lexicon/stored/kept';
import { familyName } from '../../beside/surroundings';
import type { Case } from '../../case';

/**
 * "Im Osten" is no Austin, "Ende" no Inad, "Michael" no Meshaal: sounds leave so much open that most words
 * sound like somebody. It has to look like the name, too, as it is listed or as this text has spelt it.
 */
export function isSpeltFarOff(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || entry.crossScript || one.isArabic) return false;
  const heard = familyName(one.spot.surface);
  const { lexicon } = one.hearing.evidence;
  const listed = familyNamesOf(lexicon, entry.entry, entry.form);
  if (listed.has(heard)) return false;
  // A name from a language in Latin letters is not heard and written down anew.
  if (isWesternGivenName(heard) || isWesternGivenName(firstWordOf(entry.text))) return true;
  const named = one.namedBefore(entry) ?? one.hearing.register.anywhere(entry.id);
  const spellings = named === null ? [...listed] : [...listed, lastWordOf(named.surface)];
  return !spellings.some((spelling) => looksLike(heard, spelling));
}

/**
 * Spanish "Ismael Canul", near to "Ismail Haniyé" as French papers write him: heard in one language and listed for
 * another, the family name must look like one of his, too.
 */
export function isFamilySpeltFarOff(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || entry.agreement !== 'near') return false;
  if (entry.crossScript || one.isArabic || one.isOneWord) return false;
  const { language } = one.spot.passage;
  if (entry.lang === null || language === null) return false;
  if (entry.lang.slice(0, 2) === language.slice(0, 2)) return false;
  const heard = lastWordOf(one.spot.surface);
  const listed = familyNamesOf(one.hearing.evidence.lexicon, entry.entry, entry.form);
  return ![...listed].some((spelling) => spelling === heard || looksLike(heard, spelling));
}

const familyNamesOf = keptByNumber((lexicon, _entry, form: number): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const beside of formsBeside(lexicon, form)) names.add(lastWordOf(lexicon.formText(beside)));
  return names;
});

const firstWordOf = (name: string): string => foldToken(name.split(GAPS)[0]!);
const lastWordOf = (name: string): string => familyName(name.split(GAPS).at(-1)!);

const looksLike = (heard: string, spelling: string): boolean =>
  priceOfDifference(heard, spelling, BY_LETTERS) <
  MOST_OTHERWISE * Math.max(heard.length, spelling.length);
/** Of all letters: Hamedaoui for Hamidawi has a third, Ende for Inad three quarters. */
const MOST_OTHERWISE = 0.4;
