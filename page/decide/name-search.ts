/**
 * Asks, before a page is read, whether anybody may be named on it: first about its raw text, then about text
 * that is added later. Most pages name nobody; nothing more is loaded into them, and soon they are left
 * alone.
 */
import type { NamesFound, NamesHere, PageText } from '../../detection/page-text';
import type { PageStatus } from '../../extension/messages';
import { holdsShadowRoot } from '../shared/shadow-hosts';
import { GATHER, NOBODY_NAMED, pause } from '../shared/waits';
import { isBlank } from '../text/characters';
import { languageTag } from '../text/language-tag';
import { LateText } from './late-text';
import { rawTextOf } from './raw-text';

/** Milliseconds between two questions: some pages change without end. */
const REST = 1_000;

/** The names in the page; null if only reading it can tell. `nobody`: none appeared for as long as it was watched. */
export type NameSearchEnd = NamesFound | null | 'nobody';

export interface NameSearchPorts {
  /** Also loads the reader, unless nobody may be named. Null if there is no answer to be had. */
  namesHere(text: PageText): Promise<NamesHere | null>;
  /** Called after each question that found nobody. */
  nobody(status: PageStatus): void;
}

export class NameSearch {
  readonly #late: LateText;
  #hasText = false;

  constructor(
    private readonly document: Document,
    private readonly ports: NameSearchPorts,
    private readonly signal: AbortSignal,
  ) {
    this.#late = new LateText(document, signal);
  }

  async end(): Promise<NameSearchEnd> {
    try {
      return await this.#untilNamed();
    } finally {
      this.#late.stop();
    }
  }

  async #untilNamed(): Promise<NameSearchEnd> {
    const { body } = this.document;
    const answer = await this.#ask(rawTextOf(body));
    if (answer === null) return 'nobody';
    // What was added meanwhile may hold other names.
    if (answer.kind === 'somebody') return this.#late.came ? null : answer;
    if (answer.kind === 'untold' || holdsShadowRoot(body)) return null;
    return (await this.#watched()) ? null : 'nobody';
  }

  /** True once somebody may be named in what was added. */
  async #watched(): Promise<boolean> {
    if (this.signal.aborted) return false;
    // Created only here: aborting a signal creates an exception, a cost that a page which names somebody need
    // not pay.
    const ending = new AbortController();
    const end = () => ending.abort();
    const over = setTimeout(end, NOBODY_NAMED);
    this.signal.addEventListener('abort', end, { once: true });
    const named = await this.#namedBefore(ending.signal);
    this.signal.removeEventListener('abort', end);
    clearTimeout(over);
    return named;
  }

  async #namedBefore(signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted) {
      this.ports.nobody(this.#hasText ? { kind: 'scanned', partial: false } : { kind: 'no-text' });
      await this.#untilSomeCame(signal);
      await pause(GATHER, signal);
      if (signal.aborted) break;
      const answer = await this.#ask(this.#late.take());
      if (answer?.kind !== 'nobody') return answer !== null;
      await pause(REST, signal);
    }
    return false;
  }

  #untilSomeCame(signal: AbortSignal): Promise<void> {
    return new Promise((resume) => {
      this.#late.whenSomeCame(resume);
      signal.addEventListener('abort', () => resume(), { once: true });
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
