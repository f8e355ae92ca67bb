/** The rules for marks inside shadow roots: Firefox does not apply a document's ::highlight rules there. */

export class ShadowSheets {
  #sheet: CSSStyleSheet | null = null;
  readonly #roots = new Set<ShadowRoot>();

  constructor(
    /** Null where the browser applies the document's rules there by itself. */
    private readonly css: string | null,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#takeBack());
  }

  adopt = (root: ShadowRoot): void => {
    if (this.css === null || this.#roots.has(root)) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.css);
    }
    this.#roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  };

  #takeBack(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== this.#sheet);
    }
    this.#roots.clear();
  }
}
