/** Our part of the page's registry of highlights. */

export class Highlights {
  readonly #byName = new Map<string, Highlight>();

  add(name: string, range: StaticRange): void {
    let highlight = this.#byName.get(name);
    if (!highlight) {
      highlight = new Highlight();
      this.#byName.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    highlight.add(range);
  }

  delete(name: string, range: StaticRange): void {
    this.#byName.get(name)?.delete(range);
  }

  empty(name: string): void {
    this.#byName.get(name)?.clear();
  }

  clear(): void {
    for (const [name, highlight] of this.#byName) {
      highlight.clear();
      this.#takeOut(name, highlight);
    }
  }

  /** Some pages clear all highlights before they set their own, without asking whose they are. */
  putBack(): void {
    for (const [name, highlight] of this.#byName) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  }

  /** A name without ranges would tell a page that somebody is here. */
  dropEmpty(): void {
    for (const [name, highlight] of this.#byName) {
      if (highlight.size === 0) this.#takeOut(name, highlight);
    }
  }

  #takeOut(name: string, highlight: Highlight): void {
    // A newer copy of this script may have put its own there.
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#byName.delete(name);
  }
}
