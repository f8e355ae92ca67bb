/**
 * Prose that was not shown when the page was read: tabs, folded sections, a page not drawn yet. The browser
 * reports when a box comes into view; watching class names instead would cost the page at each change.
 */

import { isShown } from '../shared/visibility';
import { blockElement, type ProseRoot } from '../text/prose-blocks';
import { HiddenPage } from './hidden-page';
import { outermost } from './page-observer';
import { UnseenInView } from './unseen-in-view';

/** Elements on a page; menus and templates are many, folded prose is rare. */
const MOST = 300;

export class HiddenProse {
  readonly #observer: IntersectionObserver;
  readonly #watched = new Set<Element>();
  readonly #page: HiddenPage;
  readonly #unseen: UnseenInView;

  constructor(
    document: Document,
    private readonly shown: (roots: ProseRoot[]) => void,
    private readonly signal: AbortSignal,
  ) {
    this.#page = new HiddenPage(document, () => shown([document.body]), signal);
    this.#unseen = new UnseenInView((elements) => this.#show(elements), signal);
    this.#observer = this.#observe();
  }

  watch(element: Element): void {
    if (this.#watched.size >= MOST || this.#watched.has(element) || this.signal.aborted) return;
    if (this.#page.isWaitedFor) return;
    this.#watched.add(element);
    this.#observer.observe(element);
  }

  #observe(): IntersectionObserver {
    const observer = new IntersectionObserver((entries) => {
      const now: Element[] = [];
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) this.#unseen.delete(target);
        else if (isShown(target)) now.push(target);
        else this.#unseen.add(target);
      }
      this.#show(now);
    });
    this.signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#watched.clear();
    });
    return observer;
  }

  #show(elements: Element[]): void {
    for (const element of elements) {
      this.#observer.unobserve(element);
      this.#watched.delete(element);
    }
    // A part of a sentence is read together with the whole sentence.
    if (elements.length > 0) this.shown(outermost(new Set(elements.map(blockElement))));
  }
}
