/** Which elements are near what the reader sees, told by the browser as it lays out: nothing forced. */

/** Of the viewport's height, above and below: two screens of scrolling before a mark is missed. */
const MARGIN = '200%';

export class NearViewport {
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;

  constructor(changed: (came: Element[], went: Element[]) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        const came: Element[] = [];
        const went: Element[] = [];
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting === this.#near.has(target)) continue;
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
          (isIntersecting ? came : went).push(target);
        }
        if (came.length + went.length > 0) changed(came, went);
      },
      { rootMargin: `${MARGIN} 0px` },
    );
    signal.addEventListener('abort', () => this.clear());
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }

  unwatch(element: Element): void {
    this.#observer.unobserve(element);
    this.#near.delete(element);
  }

  has(element: Element): boolean {
    return this.#near.has(element);
  }

  clear(): void {
    this.#observer.disconnect();
    this.#near.clear();
  }
}
