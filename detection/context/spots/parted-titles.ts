/**
 * Titles with a word inside that says how they are held: "Iraq's acting prime minister" is listed as
 * "Iraq's prime minister". Looked for in the text without that word.
 */
import { foldToken } from '../../fold/normalise';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import type { Lexicon } from '../../lexicon/stored/load';
import type { Passage, Spot } from './spot';

/** UTF-16 units on either side of the word in which the title stands. */
const REACH = 48;

const NONE: readonly Spot[] = [];

export function partedTitles(lexicon: Lexicon, passage: Passage): readonly Spot[] {
  if (lexicon.details.offices.length === 0) return NONE;
  const { insideTitle } = passage.words;
  if (insideTitle === null) return NONE;
  const { text } = passage.block;
  const found: Spot[] = [];
  for (const { index, 0: inside } of text.matchAll(insideTitle)) {
    const from = Math.max(0, index - REACH);
    const behind = index + inside.length;
    const without = text.slice(from, index) + text.slice(behind, behind + REACH);
    for (const candidate of findCandidates(lexicon, without, passage.language)) {
      const isParted = from + candidate.start < index && from + candidate.end > index;
      const entries = isParted ? candidate.entries.filter(isWholeTitle) : [];
      if (entries.length === 0) continue;
      const start = from + candidate.start;
      const end = isAnotherOffice(passage, inside)
        ? index - 1
        : from + candidate.end + inside.length;
      const { more } = candidate;
      found.push({
        passage,
        start,
        end,
        surface: text.slice(start, end),
        entries,
        more,
        family: null,
      });
    }
  }
  return found;
}

/** "رئيس الوزراء ووزير الدفاع الإسرائيلي": what stands inside is a second office, with a mention of its own. */
function isAnotherOffice({ words }: Passage, inside: string): boolean {
  const first = inside.split(' ')[0]!;
  if (words.and.has(foldToken(first))) return true;
  return AND.test(first) && words.titles.has(foldToken(first.replace(AND, '')));
}
/** Arabic writes it on to the next word. */
const AND = /^و/u;

/** One that names its body, so that it needs nothing else. */
const isWholeTitle = ({ type, needs }: CandidateEntry) => type === 'office' && needs === null;

/** The parted titles in place of what stands inside them. */
export function withTitles(spots: Spot[], titles: readonly Spot[]): Spot[] {
  if (titles.length === 0) return spots;
  return [...spots.filter((spot) => isFree(spot, titles)), ...titles].sort(
    (a, b) => a.start - b.start,
  );
}

const isFree = (spot: Spot, titles: readonly Spot[]): boolean =>
  !titles.some((title) => spot.start < title.end && title.start < spot.end);
