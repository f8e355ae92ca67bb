/** Without the article that makes it a name: قاعدة في العراق is "a base in Iraq", حكومة عراقية any government of Iraq's. */
import { hasArticle } from '../../../fold/arabic';
import { foldToken } from '../../../fold/normalise';
import { GAPS } from '../../../fold/word-gaps';
import { UNIT_BEFORE } from '../../../languages/arabic-letters';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import type { Case } from '../../case';

/** Of the first two words one has it in the list, and neither in the text; where the language has articles. */
export function isIndefinite(one: Case, { type, text }: CandidateEntry): boolean {
  if (!one.isArabic || one.isOneWord || type === 'person') return false;
  const { passage, surface, start } = one.spot;
  if (passage.words.namesWithoutArticle || isDefinite(surface) || !isDefinite(text)) return false;
  // قوات عراقية: some of them are they. "اللواء 13 حشد شعبي": no adjective of the noun before it, but whose it is.
  return (
    !PLURAL.test(surface) &&
    !UNIT_BEFORE.test(passage.block.text.slice(Math.max(0, start - REACH), start))
  );
}

const isDefinite = (name: string): boolean =>
  name
    .split(GAPS)
    .slice(0, 2)
    .some((word) => hasArticle(foldToken(word)));
const PLURAL = /^\p{L}+ات /u;
/** UTF-16 units; "لواء علي الأكبر ". */
const REACH = 32;
