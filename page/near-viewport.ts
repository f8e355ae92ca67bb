/** Which elements are near what the reader sees, told by the browser as it lays out: nothing forced. */

/** Of the window's height, above and below: two screens of scrolling before a mark is missed. */
const AROUND_WINDOW = '200% 0px';
/** Pixels, above and below what a box that scrolls within the page shows; Chromium adds it to the window's, too. */
const AROUND_BOXES = '200px 0px';

/** The types do not know the margin of boxes yet. */
const OPTIONS: IntersectionObserverInit & { scrollMargin: string } = {
  rootMargin: AROUND_WINDOW,
  scrollMargin: AROUND_BOXES,
};

export class NearViewport {
  readonly #near = new Set<Element>();
  /** Null on most pages: they have few marks. */
  #observer: IntersectionObserver | null = null;

  constructor(
    private readonly changed: (came: Element[], went: Element[]) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** As near: until the browser has told that it is not. */
  watch(element: Element, from: 'as-far' | 'as-near' = 'as-far'): void {
    if (this.signal.aborted) return;
    if (from === 'as-near') this.#near.add(element);
    this.#observer ??= this.#observe();
    this.#observer.observe(element);
  }

  unwatch(element: Element): void {
    this.#observer?.unobserve(element);
    this.#near.delete(element);
  }

  has(element: Element): boolean {
    return this.#near.has(element);
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#near.clear();
  }

  #observe(): IntersectionObserver {
    this.signal.addEventListener('abort', () => this.clear());
    return new IntersectionObserver((entries) => {
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
    }, OPTIONS);
  }
}

/** Shown without a box of its own (`display: contents`): where it stands, the browser cannot tell. */
function hasNoBox({ boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean {
  return width === 0 && height === 0;
}
