/** The sources of one view in the order they are first called upon; numbers are 0-based. */
import type { Pack, Source } from '../model';

export class NumberedSources {
  readonly list: Source[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(private readonly pack: Pack) {}

  numbersOf(evidence: Iterable<string>): number[] {
    const numbers: number[] = [];
    for (const id of evidence) {
      const number = this.#numbers.get(id) ?? this.#add(id);
      if (number !== null) numbers.push(number);
    }
    return numbers.sort((a, b) => a - b);
  }

  #add(id: string): number | null {
    const source = this.pack.sources.get(id);
    if (!source) return null;
    const number = this.list.push(source) - 1;
    this.#numbers.set(id, number);
    return number;
  }
}
