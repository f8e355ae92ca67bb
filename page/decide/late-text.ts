/**
 * The text that is added to a page while nobody is named on it; recorded without being looked at until it is
 * asked for.
 */

import { holdsShadowRoot } from '../shared/shadow-hosts';
import { FLOOD } from '../shared/waits';
import { rawTextOf, rawTextsOf } from './raw-text';

export class LateText {
  readonly #observer: MutationObserver;
  #records: MutationRecord[] = [];
  #flooded = false;
  #told: (() => void) | null = null;

  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#observe();
    signal.addEventListener('abort', () => this.stop());
  }

  /** Something was added since it was last asked for. */
  get came(): boolean {
    return this.#flooded || this.#records.length > 0;
  }

  /** Calls back once something has been added; at once if something already was. */
  whenSomeCame(told: () => void): void {
    if (this.came) told();
    else this.#told = told;
  }

  /** Null if it is more than fits into one question, or cannot be told without reading the page. */
  take(): string[] | null {
    const records = this.#records;
    const { body } = this.document;
    this.#records = [];
    if (!body) return [];
    if (this.#flooded) {
      this.#flooded = false;
      this.#observe();
      return holdsShadowRoot(body) ? null : rawTextOf(body);
    }
    const elements = withNewText(records);
    return elements.some(holdsShadowRoot) ? null : rawTextsOf(elements);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#records = [];
    this.#told = null;
  }

  #observe(): void {
    const what = { childList: true, characterData: true, subtree: true };
    this.#observer.observe(this.document, what);
  }

  #note(records: MutationRecord[]): void {
    for (const record of records) this.#records.push(record);
    if (this.#records.length > FLOOD) {
      this.#observer.disconnect();
      this.#records = [];
      this.#flooded = true;
    }
    this.#told?.();
    this.#told = null;
  }
}

/** Where text was added or changed, the text beside it may form a name together with it. */
function withNewText(records: MutationRecord[]): Element[] {
  const elements = new Set<Node | null>();
  for (const { type, target, addedNodes } of records) {
    if (type === 'characterData') elements.add(target.parentNode);
    for (const node of addedNodes) elements.add(node instanceof Text ? target : node);
  }
  return [...elements].filter((node) => node instanceof Element) as Element[];
}
