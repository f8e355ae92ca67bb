/**
 * Which elements are near what the reader sees. The browser reports it when it lays out the page: nothing is
 * forced.
 */
import type { Reach } from './drawing-reach';

/** `rootMargin`: around the window, above and below. `delay`: milliseconds from one look to the next. */
const WATCHED: Record<Exclude<Reach, 'everywhere'>, { rootMargin: string; delay: number }> = {
  // It takes this much scrolling to miss a mark: none needs to be drawn before the browser reports it.
  'two-screens': { rootMargin: '200% 0px', delay: 0 },
  // A wheel or a finger may move the page before its scripts hear of it: by 70 to 250 pixels where it is
  // busy, however high the window. The reader's own moves are watched separately: anything else comes near by
  // itself, and need not be looked for in every frame of a page that changes in every frame (Chromium; other
  // browsers look in each).
  'in-sight': { rootMargin: '300px 0px', delay: 500 },
};
/**
 * Pixels above and below the visible part of a box that scrolls within the page; Chromium adds them to the
 * window's as well.
 */
const AROUND_BOXES = '200px 0px';

export class NearViewport {
  readonly #near = new Set<Element>();
  /** No longer observed: each element costs the page a little in every frame, near or not. */
  readonly #farAway = new Set<Element>();
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

  /** `as-near`: counted as near until the browser reports that it is not. */
  watch(element: Element, from: 'as-far' | 'as-near'): void {
    if (from === 'as-near') this.#near.add(element);
    this.#observer.observe(element);
  }

  unwatch(element: Element): void {
    this.#observer.unobserve(element);
    this.#near.delete(element);
    this.#farAway.delete(element);
  }

  /** Also for what was far away. */
  lookAgain(): void {
    for (const element of this.#farAway) this.#observer.observe(element);
    this.#farAway.clear();
  }

  has(element: Element): boolean {
    return this.#near.has(element);
  }

  end(): void {
    this.#ended = true;
    this.#observer.disconnect();
    this.#near.clear();
    this.#farAway.clear();
  }

  #told(entries: IntersectionObserverEntry[]): void {
    if (this.#ended) return;
    const came: Element[] = [];
    const went: Element[] = [];
    const wereFarAway = this.#farAway.size > 0;
    for (const entry of entries) {
      const { target } = entry;
      if (this.reach === 'in-sight' && isFarAway(entry)) this.#letGo(target);
      const isNear = entry.isIntersecting || hasNoBox(entry);
      if (isNear === this.#near.has(target)) continue;
      if (isNear) this.#near.add(target);
      else this.#near.delete(target);
      (isNear ? came : went).push(target);
    }
    if (came.length + went.length === 0) return;
    this.changed(came, went);
    // The page moves by itself: what was far away may no longer be.
    if (wereFarAway) this.lookAgain();
  }

  #letGo(element: Element): void {
    this.#observer.unobserve(element);
    this.#farAway.add(element);
  }
}

/**
 * More than two screens away from what counts as near. Sideways distance does not count: slides move in by
 * themselves.
 */
function isFarAway({
  boundingClientRect: at,
  rootBounds: near,
}: IntersectionObserverEntry): boolean {
  if (!near) return false;
  return at.bottom < near.top - near.height || at.top > near.bottom + near.height;
}

/** Shown without a box of its own (`display: contents`): the browser cannot tell where it is. */
function hasNoBox({ boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean {
  return width === 0 && height === 0;
}
