/** "Trump Jr.", "George Bush (padre)": a son or a father of the same name, unless he is listed with that word himself. */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { formsBeside } from '../../lexicon/stored/forms-of-owner';
import { keptByNumber } from '../../lexicon/stored/kept';
import { askedOnce } from '../asked-once';
import type { Case } from '../case';

/** UTF-16 units behind a name; " Senior " and a letter. "(padre e hijo)" are both. */
const REACH = 12;

/**
 * A whole name with "Jr." may be his own, though the list leaves the word out ("Gen. Henry Tilling, Jr."); a family name
 * has it only where his father's is told from his.
 */
export function isOfOtherGeneration(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person') return false;
  if (isElder(one)) return !isListedAs(one, entry, OWN_ELDER);
  return one.isOneWord && isYounger(one) && !isListedAs(one, entry, OWN_YOUNGER);
}

const textBehind = ({ spot: { passage, end } }: Case): string =>
  passage.block.text.slice(end, end + REACH);

const isElder = askedOnce((one): boolean => ELDER.test(textBehind(one)));
const isYounger = askedOnce((one): boolean => YOUNGER.test(textBehind(one)));

// "Trump Senior Adviser", a headline: the word is that of a noun behind it.
const ELDER =
  /^(?:,? Sr\b| Senior(?!\p{L}{2}| \p{Lu})| \((?:[Ss]enior|padre|père|Vater|baba|الأب|پدر)\))/u;
/** Of "Assad Junior" the son is who everybody knows. */
const YOUNGER = /^,? Jr\b/u;

const OWN_ELDER = /(?:Sr\.?|[Ss]enior|padre|père|الأب|پدر)$/u;
const OWN_YOUNGER = /Jr\.?$/u;

const isListedAs = ({ hearing }: Case, { entry, form }: CandidateEntry, word: RegExp): boolean =>
  listedWords(hearing.evidence.lexicon, entry, form).some((last) => word.test(last));

const listedWords = keptByNumber((lexicon, _entry, form: number): readonly string[] =>
  [...formsBeside(lexicon, form)].map((own) => lexicon.formText(own)),
);
