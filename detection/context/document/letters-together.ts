/**
 * "PKK ve YPG ile mücadele": letters alone may be anybody's, but where those of two groups of the field stand side by
 * side, both are meant.
 */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import type { Spot } from '../spots/spot';

/** UTF-16 units between them; " and the ", "/". */
const SIDE_BY_SIDE = 10;

interface Letters {
  group: string;
  start: number;
  end: number;
}

export class LettersTogether {
  /** By the order of the passage. */
  readonly #found = new Map<number, Letters[]>();

  note({ entries, surface, passage, start, end }: Spot): void {
    for (const entry of entries) {
      if (!areLettersOf(entry, surface)) continue;
      const letters = { group: entry.id, start, end };
      const found = this.#found.get(passage.order);
      if (found) found.push(letters);
      else this.#found.set(passage.order, [letters]);
    }
  }

  has({ surface, passage, start, end }: Spot, entry: CandidateEntry): boolean {
    if (!areLettersOf(entry, surface)) return false;
    const found = this.#found.get(passage.order) ?? [];
    return found.some((other) => {
      const gap = other.start < start ? start - other.end : other.start - end;
      return other.group !== entry.id && gap <= SIDE_BY_SIDE;
    });
  }
}

/** As listed, and needing nothing but to be told from other letters. */
const areLettersOf = ({ kind, needs, text }: CandidateEntry, surface: string): boolean =>
  kind === 'acronym' && needs === null && surface === text;
