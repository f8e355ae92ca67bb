/**
 * "Islamic Revolutionary Guard Corps (IRGC) Quds Force": a listed name in two words, the first of which the text has
 * put in brackets behind what it stands for. The letters are one name, what goes on behind the bracket another.
 */
import type { Candidate } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import type { Lexicon } from '../../lexicon/stored/load';
import type { Passage } from './spot';

/** Letters, the bracket that closes behind them, and the rest of the name. */
const CLOSED_INSIDE = /^(\p{Lu}[\p{L}.-]{1,6})[)\]][ \p{Pd}]{1,3}(?=\p{L})/u;

/** The names; null where it is one, as in "(Joe) Biden". */
export function partedByBracket(
  lexicon: Lexicon,
  { block: { text }, language }: Passage,
  { start, end, entries }: Candidate,
): Candidate[] | null {
  const parted = CLOSED_INSIDE.exec(text.slice(start, end));
  if (!parted || entries.some(({ type }) => type === 'person')) return null;
  if (!/[([]/.test(text.charAt(start - 1))) return null;
  const whole = (from: number, to: number): Candidate | null => {
    const [found] = findCandidates(lexicon, text.slice(from, to), language);
    if (found?.start !== 0 || from + found.end !== to) return null;
    return { ...found, start: from, end: to };
  };
  const letters = whole(start, start + parted[1]!.length);
  const rest = whole(start + parted[0].length, end);
  const isSame = (part: Candidate | null) =>
    part?.entries.some(({ id }) => entries.some((own) => own.id === id)) ?? false;
  if (letters !== null && rest !== null && isSame(rest)) return [letters, rest];
  // "Popular Mobilization Forces (PMF) Commission"
  return letters !== null && isSame(letters) ? [letters] : null;
}
