/** Which elements are near what the reader sees, told by the browser as it lays out: nothing forced. */

/** Of the viewport's height, above and below: two screens of scrolling before a mark is missed. */
const MARGIN = '200%';

export class NearViewport {
  readonly #near = new Set<Element>();
  /** Null on most pages: they have few marks. */
  #observer: IntersectionObserver | null = null;

  constructor(
    private readonly changed: (came: Element[], went: Element[]) => void,
    private readonly signal: AbortSignal,
  ) {}

  watch(element: Element): void {
    if (this.signal.aborted) return;
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
    return new IntersectionObserver(
      (entries) => {
        const came: Element[] = [];
        const went: Element[] = [];
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting === this.#near.has(target)) continue;
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
          (isIntersecting ? came : went).push(target);
        }
        if (came.length + went.length > 0) this.changed(came, went);
      },
      { rootMargin: `${MARGIN} 0px` },
    );
  }
}
