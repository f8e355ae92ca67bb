/** The postings of all states, one state's behind the other's, with their marks where the list is long. */
import { ONLY_POSTING, POSTING } from '../stored/format';
import { GrowingHalves, GrowingWords } from './growing';
import type { PostingChains } from './posting-chains';

export class StoredPostings {
  readonly postings = new GrowingWords();
  readonly marks = new GrowingHalves();

  constructor(
    readonly chains: PostingChains,
    readonly hasMarks: boolean,
  ) {}

  /**
   * What a state's value says of its postings: where they begin, or the only one itself, which has no mark. `chain`:
   * their places in the chains, newest first; they are written oldest first.
   */
  write(chain: readonly number[]): number {
    if (chain.length === 0) return 0;
    if (chain.length === 1) return ONLY_POSTING | this.chains.posting(chain[0]!);
    const start = this.postings.length;
    for (let i = chain.length - 1; i >= 0; i--) {
      const posting = this.chains.posting(chain[i]!);
      this.postings.push(i === 0 ? (posting | POSTING.last) >>> 0 : posting);
      if (this.hasMarks) this.marks.push(this.chains.mark(chain[i]!));
    }
    return start + 1;
  }
}
