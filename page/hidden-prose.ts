/**
 * Prose that was not shown when the page was read: tabs, folded sections. The browser tells when it
 * comes into view; watching class names for that would cost the page at each change.
 */
import type { ProseRoot } from './collect';

/** Elements a page; menus and templates are many, folded prose is little. */
const MOST = 300;

export class HiddenProse {
  readonly #observer: IntersectionObserver;
  #watched = 0;

  constructor(shown: (roots: ProseRoot[]) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((entries) => {
      const roots = entries.filter((entry) => entry.isIntersecting).map(({ target }) => target);
      for (const root of roots) this.#observer.unobserve(root);
      this.#watched -= roots.length;
      if (roots.length > 0) shown(roots);
    });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  watch(element: Element): void {
    if (this.#watched >= MOST) return;
    this.#watched++;
    this.#observer.observe(element);
  }
}
