/**
 * How long this script lives in a page: until a newer copy of it starts, or the extension goes.
 *
 * Stands in for WXT's context (see wxt.config.ts and docs/decisions/040-quiet-lifetime.md), which
 * tells copies of a script about each other by events that bear the extension's id: any page could
 * listen for those and know that its reader uses Backgrounder.
 */
import { extensionIsAlive } from '../../extension/send';
import { listen } from '../shared/listen';

export class ContentScriptContext {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends everything when a newer copy of this script starts in the same page. */
  makeWayForNewerCopy(document: Document, eventName: string): void {
    // Nobody but copies of this script knows the name: it is random, and made at installation.
    document.dispatchEvent(new Event(eventName));
    const stop = listen(document, [eventName], () => this.end(), { once: true });
    this.signal.addEventListener('abort', stop);
  }

  /**
   * True while it makes sense to go on. Asked at the moments when something happens anyway: an
   * open port would tell at once, but keeps pages out of the back-forward cache.
   */
  stillWanted = (): boolean => {
    if (!this.signal.aborted && !extensionIsAlive()) this.end();
    return !this.signal.aborted;
  };

  end(): void {
    this.#controller.abort();
  }
}
