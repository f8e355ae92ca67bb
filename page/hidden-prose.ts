/**
 * Prose that was not shown when the page was read: tabs, folded sections. The browser tells when it
 * comes into view; watching class names for that would cost the page at each change.
 */

import { outermost } from './observe';
import { blockElement, type ProseRoot } from './prose-blocks';

/** Elements a page; menus and templates are many, folded prose is little. */
const MOST = 300;

export class HiddenProse {
  readonly #observer: IntersectionObserver;
  readonly #watched = new Set<Element>();

  constructor(shown: (roots: ProseRoot[]) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((entries) => {
      const now = entries.filter((entry) => entry.isIntersecting).map(({ target }) => target);
      for (const element of now) {
        this.#observer.unobserve(element);
        this.#watched.delete(element);
      }
      // A part of a sentence is read with the sentence it is part of.
      if (now.length > 0) shown(outermost(new Set(now.map(blockElement))));
    });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#watched.clear();
    });
  }

  watch(element: Element): void {
    if (this.#watched.size >= MOST || this.#watched.has(element)) return;
    this.#watched.add(element);
    this.#observer.observe(element);
  }
}
