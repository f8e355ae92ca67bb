/**
 * Postings while a list is compiled: those of one state are a chain, the newest first. What is known of one stands
 * together, since the links of a chain are far from one another in memory.
 */
import { GrowingWords } from './growing';

const ROW = 3;

export class PostingChains {
  readonly #rows = new GrowingWords();

  /** Puts one before the chain that begins at `next`, 0 for none; where the chain then begins, from 1 on. */
  put(posting: number, mark: number, next: number): number {
    this.#rows.push(posting);
    this.#rows.push(mark);
    return (this.#rows.push(next) + 1) / ROW;
  }

  posting(at: number): number {
    return this.#rows.get(at * ROW - 3);
  }

  mark(at: number): number {
    return this.#rows.get(at * ROW - 2);
  }

  next(at: number): number {
    return this.#rows.get(at * ROW - 1);
  }
}
