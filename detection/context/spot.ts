/** A span that may denote somebody, with where it stands. */
import type { LanguageWords } from '../languages/index';
import type { CandidateEntry } from '../lexicon/candidate';
import type { TextBlock } from '../model';

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
  entries: CandidateEntry[];
  more: boolean;
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
