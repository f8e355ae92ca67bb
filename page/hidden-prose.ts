/**
 * Prose that was not shown when the page was read: tabs, folded sections. The browser tells when it
 * comes into view; watching class names for that would cost the page at each change.
 */

import { outermost } from './observe';
import { blockElement, type ProseRoot } from './prose-blocks';

/** Elements a page; menus and templates are many, folded prose is little. */
const MOST = 300;

export class HiddenProse {
  /** Null on most pages: they hide no name. */
  #observer: IntersectionObserver | null = null;
  readonly #watched = new Set<Element>();

  constructor(
    private readonly shown: (roots: ProseRoot[]) => void,
    private readonly signal: AbortSignal,
  ) {}

  watch(element: Element): void {
    if (this.#watched.size >= MOST || this.#watched.has(element) || this.signal.aborted) return;
    this.#watched.add(element);
    this.#observer ??= this.#observe();
    this.#observer.observe(element);
  }

  #observe(): IntersectionObserver {
    const observer = new IntersectionObserver((entries) => {
      const now = entries.filter((entry) => entry.isIntersecting).map(({ target }) => target);
      for (const element of now) {
        observer.unobserve(element);
        this.#watched.delete(element);
      }
      // A part of a sentence is read with the sentence it is part of.
      if (now.length > 0) this.shown(outermost(new Set(now.map(blockElement))));
    });
    this.signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#watched.clear();
    });
    return observer;
  }
}
