/**
 * Father and son of one name, where one of them is listed: "Trump Jr." is not Donald Trump, and beside "Paul E. Funk II"
 * his father is Paul E. Funk.
 */
import { GAPS } from '../../../fold/word-gaps';
import { LISTED_AS, NUMBER_OF_SON, SAID_BEHIND } from '../../../languages/generations';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import { findCandidates } from '../../../lexicon/match/match';
import { formsBeside } from '../../../lexicon/stored/forms-of-owner';
import { keptByNumber } from '../../../lexicon/stored/kept';
import { askedOnce } from '../../asked-once';
import { isAdjacent, wordAfter } from '../../beside/neighbours';
import type { Case } from '../../case';

export const isFatherOrSon = (one: Case, entry: CandidateEntry): boolean =>
  isFatherOfNumbered(one, entry) || isSaidToBeTheOther(one, entry);

/** What tells the two apart in his own listed names. */
const listedWith = keptByNumber((lexicon, _entry, form: number) => {
  const names = [...formsBeside(lexicon, form)].map((own) => lexicon.formText(own));
  return {
    number: names.some(endsInNumber),
    elder: names.some((name) => LISTED_AS.elder.test(name)),
    younger: names.some((name) => LISTED_AS.younger.test(name)),
  };
});
const ownWords = ({ hearing }: Case, { entry, form }: CandidateEntry) =>
  listedWith(hearing.evidence.lexicon, entry, form);

/**
 * "Trump Jr.", "George Bush (padre)": by the word behind the name, unless he is listed with it. A whole name with "Jr."
 * may be his own, though the list leaves the word out ("Gen. Henry Tilling, Jr."); a family name has it only where his
 * father's is told from his.
 */
function isSaidToBeTheOther(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person') return false;
  if (isCalledElder(one)) return !ownWords(one, entry).elder;
  if (!isCalledYounger(one)) return false;
  return one.isOneWord ? !ownWords(one, entry).younger : isListedSon(one);
}

/** "Donald Trump, Jr.": listed without the comma as one whom names are mistaken for. */
function isListedSon({ spot: { surface, passage }, hearing }: Case): boolean {
  const found = findCandidates(hearing.evidence.lexicon, `${surface} Jr.`, passage.language);
  return found.some(({ entries }) => entries.some(({ type }) => type === 'lookalike'));
}

const isCalledElder = askedOnce((one): boolean => SAID_BEHIND.elder.test(textBehind(one)));
const isCalledYounger = askedOnce((one): boolean => SAID_BEHIND.younger.test(textBehind(one)));

const textBehind = ({ spot: { passage, end } }: Case): string =>
  passage.block.text.slice(end, end + BEHIND_REACH);
/** UTF-16 units; " Senior " and a letter. */
const BEHIND_REACH = 12;

/**
 * "Paul E. Funk II's father, Paul E. Funk": he is listed with a number, and the text has the name with it and without,
 * beside a word for father or son; the name without is the father's.
 */
export function isFatherOfNumbered(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || one.isOneWord || one.isArabic) return false;
  const { surface } = one.spot;
  if (!ownWords(one, entry).number || endsInNumber(surface)) return false;
  const { after } = one;
  if (after !== null && isAdjacent(after.gap) && NUMBER_OF_SON.test(after.raw)) return false;
  const family = surface.split(GAPS).at(-1)!;
  return one.hearing.evidence.passages.some(({ block: { text }, words }) =>
    numbered(text, family).some((at) => words.fatherOrSon?.test(around(text, at)) ?? false),
  );
}

const endsInNumber = (name: string): boolean =>
  NUMBER_OF_SON.test(name.replace(/\.$/u, '').split(GAPS).at(-1)!);

/** Where the family name stands with a number behind it. */
function numbered(text: string, family: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
    const after = wordAfter(text, at + family.length);
    if (after === null || !BEFORE_NUMBER.test(after.gap)) continue;
    if (NUMBER_OF_SON.test(after.raw.replace(/['’]s$/u, ''))) found.push(at);
  }
  return found;
}
const BEFORE_NUMBER = /^,? $/u;

/** What stands on either side of a place; across full stops, which may be those of initials. */
const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - AROUND_REACH), at + AROUND_REACH);
/** UTF-16 units; "his boy: Paul E. ". */
const AROUND_REACH = 32;
