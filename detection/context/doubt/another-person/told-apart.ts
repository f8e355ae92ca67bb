/** Of several of one family name whom the text has named: what stands at the name says which of them is meant. */

import { foldTokens } from '../../../fold/normalise';
import { GAPS } from '../../../fold/word-gaps';
import { type CandidateEntry, isAsListed, needsNothing } from '../../../lexicon/entries/candidate';
import { findCandidates } from '../../../lexicon/match/match';
import { wordBefore } from '../../beside/neighbours';
import { familyName } from '../../beside/surroundings';
import type { Case } from '../../case';
import { SENTENCE_END } from '../../grades';
import { titleFit } from '../../introduced/title-of-office';
import { isBefore, type Position } from '../../spots/spot';
import { isEverybodysName } from './names-of-many';

/** He, and not the stranger of his family name who was spoken of. */
export const isToldApart = (one: Case, entry: CandidateEntry, stranger: Position): boolean =>
  isToldByTitle(one, entry, stranger) || isLabelOfSpeaker(one, entry);

/**
 * "Yılmaz Erdoğan … Cumhurbaşkanı Erdoğan": the title of an office that he holds, which nobody has said of the
 * stranger. But not "Commander Hassan Qaani … Commander Qaani".
 */
function isToldByTitle(one: Case, entry: CandidateEntry, { order, start }: Position): boolean {
  if (titleFit(one, entry) === 0) return false;
  const { passages } = one.hearing.evidence;
  const text = passages[order]!.block.text;
  const before = text
    .slice(Math.max(0, start - TITLE_REACH), start)
    .split(SENTENCE_END)
    .at(-1)!;
  const behind = text.slice(start + one.familyName.length, start + TITLE_REACH);
  const [said = ''] = behind.split(SENTENCE_END);
  const ofStranger = new Set(foldTokens(`${before} ${said}`));
  const title = wordBefore(one.spot.passage.block.text, one.spot.start);
  return title !== null && !ofStranger.has(title.folded);
}
/** UTF-16 units on either side of a family name; "the former commander of the eastern front, Hassan". */
const TITLE_REACH = 48;

/**
 * "MR. MILLER: I am not going to speak for Stephen Miller": who speaks in a transcript is whom it has introduced, and
 * not who is spoken of; where his namesake was there before him, it may be either.
 */
function isLabelOfSpeaker(one: Case, { id }: CandidateEntry): boolean {
  const { spot, hearing, familyName } = one;
  const { text } = spot.passage.block;
  if (!LABEL.test(text.slice(0, spot.end)) || text.charAt(spot.end) !== ':') return false;
  const ours = hearing.register.anywhere(id);
  const stranger = hearing.register.firstStranger(familyName);
  return ours !== null && (stranger === null || isBefore(ours, stranger));
}
/** In capitals from the start of a paragraph on: "SECRETARY AUSTIN", "MR. MILLER". */
const LABEL = /^\s*\p{Lu}[\p{Lu}\p{M}. '’-]*$/u;

/**
 * "Nasr al-Shammari (no relation of the former minister Najah al-Shammari)": told from another who is listed, he is the
 * one listed by his whole name. But not "Hassan Rouhani (no relation of President Hassan Rouhani)".
 */
export function isToldFromListed(one: Case, entry: CandidateEntry): boolean {
  const { spot, hearing } = one;
  const { words, block, language } = spot.passage;
  if (!isAsListed(entry) || !needsNothing(entry) || isEverybodysName(one, entry)) return false;
  const behind = block.text.slice(spot.end, spot.end + RELATION_REACH);
  if (!words.somebodyElseBehind.test(behind)) return false;
  const [clause = ''] = /^\s*[^\p{L}]*[^.;)]*/u.exec(behind) ?? [];
  return findCandidates(hearing.evidence.lexicon, clause, language).some(
    ({ start, end, entries }) =>
      familyName(clause.slice(start, end).split(GAPS).at(-1)!) ===
        familyName(one.spot.surface.split(GAPS).at(-1)!) &&
      entries.every(({ id }) => id !== entry.id) &&
      entries.some((other) => other.type === 'person' && other.words > 1 && needsNothing(other)),
  );
}
/** UTF-16 units. */
const RELATION_REACH = 100;
