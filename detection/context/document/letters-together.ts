/**
 * "PKK ve YPG ile mücadele": letters alone may be anybody's, but where two groups of the field are named by
 * theirs in one paragraph, both are meant.
 */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import type { Spot } from '../spots/spot';

export class LettersTogether {
  /** Whose letters stand in a passage, by its order. */
  readonly #groups = new Map<number, Set<string>>();

  note({ entries, surface, passage }: Spot): void {
    for (const entry of entries) {
      if (!areLettersOf(entry, surface)) continue;
      const groups = this.#groups.get(passage.order);
      if (groups) groups.add(entry.id);
      else this.#groups.set(passage.order, new Set([entry.id]));
    }
  }

  has({ surface, passage }: Spot, entry: CandidateEntry): boolean {
    const groups = areLettersOf(entry, surface) ? this.#groups.get(passage.order) : undefined;
    return groups !== undefined && groups.size > 1;
  }
}

/** As listed, and needing nothing but to be told from other letters. */
const areLettersOf = ({ kind, needs, text }: CandidateEntry, surface: string): boolean =>
  kind === 'acronym' && needs === null && surface === text;
