/**
 * Before a page is read: may anybody be named on it? Asked by its raw text, then by the text that comes
 * later. Most pages name nobody; nothing more is brought to them, and soon they are left alone.
 */
import type { NamesFound, NamesHere, PageText } from '../detection/page-text';
import { languageTag } from './language-tag';
import { LateText } from './late-text';
import { isBlank } from './letters';
import { rawTextOf } from './raw-text';
import { holdsShadowRoot } from './shadow-hosts';
import { NOBODY_NAMED, pause } from './slices';

/** Milliseconds of gathering before what came is asked about: frameworks change things in several steps. */
const GATHER = 150;
/** Milliseconds between two questions: some pages change without end. */
const REST = 1_000;

export type NameSearchEnd =
  /** To be read; `named` where it is known what names stand in it. */
  | { kind: 'read'; named: NamesFound | null }
  /** Nobody was named for as long as was watched, or nobody can tell. */
  | { kind: 'leave' };

export interface NameSearchPorts {
  /** Brings what reads, unless nobody may be named. Null: there is no answer to be had. */
  namesHere(text: PageText): Promise<NamesHere | null>;
  /** Told after each question that found nobody. */
  nobody(page: 'with-text' | 'without-text'): void;
}

export class NameSearch {
  readonly #ending = new AbortController();
  readonly #late: LateText;
  #hasText = false;

  constructor(
    private readonly document: Document,
    private readonly ports: NameSearchPorts,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#ending.abort());
    this.#late = new LateText(document, this.#ending.signal);
  }

  async end(): Promise<NameSearchEnd> {
    try {
      const named = await this.#untilNamed();
      return named === 'nobody' ? { kind: 'leave' } : { kind: 'read', named };
    } finally {
      this.#ending.abort();
    }
  }

  async #untilNamed(): Promise<NamesFound | null | 'nobody'> {
    const { body } = this.document;
    const answer = await this.#ask(rawTextOf(body));
    if (answer === null) return 'nobody';
    // What came meanwhile may hold other names.
    if (answer.kind === 'somebody') return this.#late.came ? null : answer;
    if (answer.kind === 'untold' || holdsShadowRoot(body)) return null;
    return (await this.#watched()) ? null : 'nobody';
  }

  /** True once somebody may be named in what came. */
  async #watched(): Promise<boolean> {
    const { signal } = this.#ending;
    const over = setTimeout(() => this.#ending.abort(), NOBODY_NAMED);
    signal.addEventListener('abort', () => clearTimeout(over));
    while (!signal.aborted) {
      this.ports.nobody(this.#hasText ? 'with-text' : 'without-text');
      await this.#untilSomeCame();
      await pause(GATHER, signal);
      if (signal.aborted) break;
      const answer = await this.#ask(this.#late.take());
      if (answer?.kind !== 'nobody') return answer !== null;
      await pause(REST, signal);
    }
    return false;
  }

  #untilSomeCame(): Promise<void> {
    return new Promise((resume) => {
      this.#late.whenSomeCame(resume);
      this.#ending.signal.addEventListener('abort', () => resume(), { once: true });
    });
  }

  async #ask(texts: string[] | null): Promise<NamesHere | null> {
    if (texts === null) return { kind: 'untold' };
    const some = texts.filter((text) => !isBlank(text));
    if (some.length === 0) return { kind: 'nobody' };
    this.#hasText = true;
    return this.ports.namesHere({
      texts: some,
      language: languageTag(this.document.documentElement),
    });
  }
}
