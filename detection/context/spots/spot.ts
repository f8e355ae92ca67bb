/** A span that may denote somebody, with where it stands. */
import type { LanguageWords } from '../../languages/index';
import type { Bearers, Candidate, CandidateEntry } from '../../lexicon/entries/candidate';
import type { TextBlock } from '../../model';

/** A block with what deciding needs to know of it. */
export interface Passage {
  block: TextBlock;
  /** Reading order. */
  order: number;
  words: LanguageWords;
  language: string | null;
  isTitleCase: boolean;
  isAllCapitals: boolean;
}

export interface Spot {
  passage: Passage;
  start: number;
  end: number;
  surface: string;
  /** Best first; look-alikes never among them. */
  entries: readonly CandidateEntry[];
  more: boolean;
  /** A family name and nothing else: its entries are those whom the text names in full. */
  family: Bearers | null;
}

/** What was matched as a span, with those of its readings that may be meant. */
export function spotAt(
  passage: Passage,
  candidate: Pick<Candidate, 'start' | 'end' | 'more' | 'family'>,
  entries: readonly CandidateEntry[],
): Spot {
  const { start, end, family } = candidate;
  const surface = passage.block.text.slice(start, end);
  // Of a family name `more` compares the word with everybody who bears it.
  const more = family === null && candidate.more;
  return { passage, start, end, surface, entries, more, family };
}

export interface Position {
  order: number;
  start: number;
}

export const positionOf = (spot: Spot): Position => ({
  order: spot.passage.order,
  start: spot.start,
});

export const isBefore = (a: Position, b: Position): boolean =>
  a.order < b.order || (a.order === b.order && a.start < b.start);

export const inReadingOrder = (a: Spot, b: Spot): number =>
  a.passage.order - b.passage.order || a.start - b.start;

/** Does the lexicon know anybody whom the span may denote, named in the text or not? */
export const mayBeSomebody = ({ entries, family }: Spot): boolean =>
  entries.length > 0 || family?.isAnybody === true;
