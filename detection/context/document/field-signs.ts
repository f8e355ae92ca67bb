/** Cue words of a document, looked for passage by passage and only when asked. */
import { ENOUGH } from '../../enough';
import type { Lexicon } from '../../lexicon/stored/load';
import type { Passage } from '../spots/spot';
import { cuesIn, hasCues } from './cues';

/** UTF-16 units: a text that has not shown its field by then is not asked further. */
const READ_FOR_CUES = 4000;

export class FieldSigns {
  /** False for plain lists of names: they say nothing about a field, so no company can be asked for. */
  readonly knowsField: boolean;
  /** By the order of the passage. */
  readonly #found: (string[] | undefined)[] = [];
  #ofDocument: string[] | null = null;

  constructor(
    readonly lexicon: Lexicon,
    readonly passages: readonly Passage[],
    /** Counted in earlier scans of the document. */
    readonly earlier: number,
  ) {
    this.knowsField = hasCues(lexicon);
  }

  in(passage: Passage): string[] {
    let cues = this.#found[passage.order];
    if (cues === undefined) {
      cues = cuesIn(this.lexicon, passage.block.text, ENOUGH + 1);
      this.#found[passage.order] = cues;
    }
    return cues;
  }

  /** Those of the passage, then those of the document; nearest first. */
  *near(passage: Passage): Generator<string> {
    yield* this.in(passage);
    yield* this.#inDocument();
  }

  /** From the start of the document, until there are enough to be sure of its field. */
  #inDocument(): string[] {
    if (this.#ofDocument) return this.#ofDocument;
    const found = new Set<string>();
    for (const passage of this.passages) {
      for (const cue of this.in(passage)) found.add(cue);
      if (found.size > 2 * ENOUGH) break;
    }
    this.#ofDocument = [...found];
    return this.#ofDocument;
  }

  /**
   * Cue words seen so far, for the next scan of the document: what is added to a page later is judged
   * by the field of what stood there before, whether or not a name of it was in doubt.
   */
  count(readUpTo = READ_FOR_CUES): number {
    if (this.earlier >= ENOUGH || !this.knowsField) return this.earlier;
    const found = new Set<string>();
    let read = 0;
    for (const passage of this.passages) {
      if (found.size >= ENOUGH || read > readUpTo) break;
      for (const cue of this.in(passage)) found.add(cue.toLowerCase());
      read += passage.block.text.length;
    }
    return Math.min(ENOUGH, this.earlier + found.size);
  }
}
