/** Somebody of the same family name whom the lexicon does not know: from there on the name is theirs. */
import type { CandidateEntry } from '../lexicon/candidate';
import type { Case } from './case';
import { cuesIn } from './cues';
import { wordAfter, wordBefore } from './neighbours';
import type { Passage } from './spot';
import { familyName, surroundingsOf } from './surroundings';

/** A family name that the text gives to somebody else, or to something. */
export function isSomebodyElses(one: Case, entry: CandidateEntry): boolean {
  const { evidence, register } = one.hearing;
  const { familyName } = one;
  if (register.hasStranger(familyName) || evidence.isTaken(familyName)) return true;
  return entry.type === 'person' && isLastOfOtherName(one);
}

/**
 * "Farouk al-Sharaa … Sharaa": the whole name is nobody's of the lexicon, so that matching passes it by;
 * the family name alone would be taken for the one listed.
 */
function isLastOfOtherName(one: Case): boolean {
  if (one.isArabic || !one.isOneWord || !one.hearing.evidence.knowsField) return false;
  const { surface } = one.spot;
  const bare = surface.slice(surface.search(/[^\s\p{Pd}]+$/u));
  return one.hearing.evidence.passages.some((passage) => standsBehindName(one, passage, bare));
}

function standsBehindName(one: Case, passage: Passage, bare: string): boolean {
  const { text } = passage.block;
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + bare.length)) {
    const end = at + bare.length;
    if (/^\p{L}/u.test(text.slice(end, end + 1))) continue;
    const article = ARTICLE.exec(text.slice(Math.max(0, at - ARTICLE_REACH), at));
    const start = article ? at - article[1]!.length : at;
    const before = wordBefore(text, start);
    // A word of the field before it is no given name: "Damascus", "Iraqi".
    if (!before || cuesIn(one.hearing.evidence.lexicon, before.raw, 1).length > 0) continue;
    const surface = text.slice(start, end);
    if (familyName(surface) !== one.familyName) continue;
    const spot = { ...one.spot, passage, start, end, surface };
    if (surroundingsOf(spot, before, wordAfter(text, end)).kind === 'other-name') return true;
  }
  return false;
}
/** UTF-16 units. */
const ARTICLE_REACH = 5;
const ARTICLE = /(?<!\p{L})((?:al|el|as|es|ash|an|ad|at|az|ar)[-\s])$/iu;
