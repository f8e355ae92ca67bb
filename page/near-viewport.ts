/** Which elements are near what the reader sees, told by the browser as it lays out: nothing forced. */
import type { Reach } from './reach';

/** `rootMargin`: of the window's height, above and below. `delay`: milliseconds from one look to the next. */
const WATCHED: Record<Exclude<Reach, 'everywhere'>, { rootMargin: string; delay: number }> = {
  // So much scrolling before a mark is missed: nobody is asked to draw it before the browser tells.
  'two-screens': { rootMargin: '200% 0px', delay: 0 },
  // A wheel or a finger may move the page before its scripts are told; not by more in a frame. Where
  // the reader goes is told apart: what is left comes near by itself, and need not be looked for in
  // every frame of a page that changes in every frame (Chromium; others look in each).
  'half-a-screen': { rootMargin: '50% 0px', delay: 500 },
};
/** Pixels, above and below what a box that scrolls within the page shows; Chromium adds it to the window's, too. */
const AROUND_BOXES = '200px 0px';

export class NearViewport {
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;
  #ended = false;

  constructor(
    readonly reach: Exclude<Reach, 'everywhere'>,
    private readonly changed: (came: Element[], went: Element[]) => void,
  ) {
    /** The types do not know the margin of boxes yet, nor the delay. */
    const options: IntersectionObserverInit & { scrollMargin: string; delay: number } = {
      ...WATCHED[reach],
      scrollMargin: AROUND_BOXES,
    };
    this.#observer = new IntersectionObserver((entries) => this.#told(entries), options);
  }

  /** As near: until the browser has told that it is not. */
  watch(element: Element, from: 'as-far' | 'as-near'): void {
    if (from === 'as-near') this.#near.add(element);
    this.#observer.observe(element);
  }

  unwatch(element: Element): void {
    this.#observer.unobserve(element);
    this.#near.delete(element);
  }

  has(element: Element): boolean {
    return this.#near.has(element);
  }

  end(): void {
    this.#ended = true;
    this.#observer.disconnect();
    this.#near.clear();
  }

  #told(entries: IntersectionObserverEntry[]): void {
    if (this.#ended) return;
    const came: Element[] = [];
    const went: Element[] = [];
    for (const entry of entries) {
      const { target } = entry;
      const isNear = entry.isIntersecting || hasNoBox(entry);
      if (isNear === this.#near.has(target)) continue;
      if (isNear) this.#near.add(target);
      else this.#near.delete(target);
      (isNear ? came : went).push(target);
    }
    if (came.length + went.length > 0) this.changed(came, went);
  }
}

/** Shown without a box of its own (`display: contents`): where it stands, the browser cannot tell. */
function hasNoBox({ boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean {
  return width === 0 && height === 0;
}
