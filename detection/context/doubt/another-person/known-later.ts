/**
 * "Ali Zaidi" of 2023, or of Karachi: a name that many bear, before whoever is listed held any office, or not written
 * as his is. His country must be spoken of.
 */
import { daysBetween } from '../../../../pack/days';
import { EVER, inOfficeOn, wordsOfTitles } from '../../../actors/in-office';
import { GAPS } from '../../../fold/word-gaps';
import { type CandidateEntry, isAsListed } from '../../../lexicon/entries/candidate';
import { formsBeside } from '../../../lexicon/stored/forms-of-owner';
import { keptByNumber } from '../../../lexicon/stored/kept';
import type { Case } from '../../case';
import { countriesAmong, speaksOf } from '../../document/countries';
import { placesOf } from '../../document/places-spoken-of';
import { isTitled } from '../../introduced/title-of-office';
import { withoutArticle } from '../../spots/articles';
import { isWrittenAsMany } from './names-of-many';

export function isNamesakeOfLater(one: Case, entry: CandidateEntry): boolean {
  if (one.isOneWord || !isWrittenAsMany(one, entry)) return false;
  const isEarly = isBeforeAllOffices(one, entry);
  if (!isEarly && (!lacksArticle(one, entry) || isTitled(one, entry))) return false;
  const { level, because } = one.companySoFar();
  if (isEarly && (level < COMPANY || !because.some(({ kind }) => kind === 'company'))) return true;
  return !isCountrySpokenOf(one, entry);
}
/** Kinds of evidence. */
const COMPANY = 2;

/** Years are told apart by it: who is to hold an office is in the news for months. */
const LONG_BEFORE = 365;

function isBeforeAllOffices({ hearing }: Case, { id, entry }: CandidateEntry): boolean {
  const { articleDate, evidence } = hearing;
  if (articleDate === null) return false;
  const first = firstDayInOffice(evidence.lexicon, entry, id);
  return first !== null && daysBetween(articleDate.to, first) > LONG_BEFORE;
}

/** Null where it is not known, or of who has held none. */
const firstDayInOffice = keptByNumber((lexicon, _entry, id: string) => {
  const held = inOfficeOn(lexicon, EVER).get(id) ?? [];
  const days = held.flatMap(({ holders }) =>
    holders.filter(({ actor }) => actor === id).map(({ from }) => from),
  );
  return days.reduce(
    (first, day) => (first === null || day === null || day > first ? first : day),
    days[0] ?? null,
  );
});

/** That of his offices; of any, if none says of which country it is. */
function isCountrySpokenOf({ hearing: { evidence } }: Case, { id }: CandidateEntry): boolean {
  const held = inOfficeOn(evidence.lexicon, EVER).get(id) ?? [];
  const own = new Set(
    held.flatMap((office) => [...countriesAmong(evidence.lexicon, wordsOfTitles(office))]),
  );
  if (own.size === 0 || placesOf(evidence).places.length > 0) return true;
  return evidence.passages.some((passage) => speaksOf(own, passage));
}

/** Listed as "al-Zaidi", and the family name is written without, as no form of his is. */
function lacksArticle(one: Case, entry: CandidateEntry): boolean {
  if (one.isArabic || hasArticle(one.spot.surface)) return false;
  if (isAsListed(entry) && !hasArticle(entry.text)) return false;
  return bearsArticle(one.hearing.evidence.lexicon, entry.entry, entry.form);
}

const bearsArticle = keptByNumber((lexicon, _entry, form: number) =>
  [...formsBeside(lexicon, form)].some((own) => hasArticle(lexicon.formText(own))),
);

/** Before the family name. */
function hasArticle(name: string): boolean {
  const family = name.slice(name.search(GAPS) + 1);
  return withoutArticle(family) !== family;
}
