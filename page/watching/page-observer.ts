/**
 * Follows the page's changes: one observer for the document and its open shadow roots, batched,
 * with a back-off when a page changes more than it is read.
 */

import { parentNodeOf } from '../shared/unclobbered';
import { FLOOD, GATHER } from '../shared/waits';
import { blockElement, type ProseRoot } from '../text/prose-blocks';
import { type Pace, PaceWatch } from './page-pace';

/** Roots per batch; with more, the page is read as a whole. */
const MANY_ROOTS = 60;
/** Milliseconds; doubled with each flood in a row, up to the longest. */
const FIRST_BACK_OFF = 1_000;
const LONGEST_BACK_OFF = 16_000;
/**
 * Attributes that turn something into prose, or stop it from being prose: banners remove `inert` from the
 * page.
 */
const TELL_PROSE_FROM_OTHER = ['contenteditable', 'hidden', 'aria-hidden', 'inert'];
/** A page that changes without end is read for at most a tenth of the time. */
const REST_PER_WORK = 10;

export interface Changes {
  /** Prose under these may have changed; none lies within another. */
  roots: ProseRoot[];
}

export interface ObserverPorts {
  changed(changes: Changes): Promise<void>;
  paced(pace: Pace): void;
}

export class PageObserver {
  readonly #observer: MutationObserver;
  readonly #pace: PaceWatch;
  readonly #roots = new Set<Node>();
  /** Records as they came: looked into when the page rests, not while it works. */
  #noted: MutationRecord[][] = [];
  #everything = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #backOff = FIRST_BACK_OFF;
  #notBefore = 0;
  #records = 0;

  constructor(
    private readonly document: Document,
    private readonly ports: ObserverPorts,
    private readonly signal: AbortSignal,
  ) {
    this.#pace = new PaceWatch(ports.paced);
    this.#observer = new MutationObserver((records) => this.#note(records));
    signal.addEventListener('abort', () => this.stop());
    this.follow(document);
  }

  follow(root: Document | ShadowRoot): void {
    if (this.#roots.has(root) || this.signal.aborted) return;
    this.#roots.add(root);
    this.#observe(root);
  }

  #observe(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: TELL_PROSE_FROM_OTHER,
    });
  }

  #note(records: MutationRecord[]): void {
    this.#records += records.length;
    if (this.#records > FLOOD) {
      this.#turnAway();
      return;
    }
    this.#noted.push(records);
    this.#pace.changed(performance.now());
    this.#schedule(GATHER);
  }

  /** Stops looking for a while, then reads everything once: unchanged blocks are recognised. */
  #turnAway(): void {
    this.#observer.disconnect();
    this.#pace.flooded();
    this.#noted = [];
    this.#everything = true;
    this.#cancel();
    this.#schedule(this.#backOff);
    this.#backOff = Math.min(this.#backOff * 2, LONGEST_BACK_OFF);
  }

  #schedule(delay: number): void {
    if (this.#timer !== null) return;
    const wait = Math.max(delay, this.#notBefore - performance.now());
    this.#timer = setTimeout(() => this.#hand(), wait);
  }

  async #hand(): Promise<void> {
    const from = performance.now();
    const everything = this.#everything;
    const roots = everything ? this.#whole() : this.#dirtyRoots();
    this.#noted = [];
    this.#everything = false;
    if (everything) this.#lookAgain();
    else if (this.#records < FLOOD / 4) this.#backOff = FIRST_BACK_OFF;
    this.#records = 0;
    if (roots.length > 0) await this.ports.changed({ roots });
    // The timer stays taken until here: no two batches are read at once.
    this.#timer = null;
    if (this.signal.aborted) return;
    const work = performance.now() - from;
    this.#notBefore = performance.now() + work * REST_PER_WORK;
    if (this.#noted.length > 0 || this.#everything) this.#schedule(GATHER);
  }

  #lookAgain(): void {
    for (const root of this.#roots) this.#observe(root);
    this.#pace.floodIsOver();
  }

  #whole(): ProseRoot[] {
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    const body = this.document.body;
    const shadow = [...this.#roots].filter((root) => root instanceof ShadowRoot);
    return body ? [body, ...shadow] : [];
  }

  #dirtyRoots(): ProseRoot[] {
    const roots = new Set<ProseRoot>();
    const changed = new Set(this.#noted.flat().map(({ target }) => target));
    for (const node of changed) {
      const root = rootOf(node);
      if (root?.isConnected) roots.add(root);
    }
    const few = outermost(roots);
    return few.length > MANY_ROOTS ? this.#whole() : few;
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#pace.stop();
    this.#cancel();
    this.#roots.clear();
    this.#noted = [];
  }
}

/** What has to be read again when this node changed: the prose it is part of, as a whole. */
function rootOf(node: Node): ProseRoot | null {
  if (node instanceof ShadowRoot) return node;
  if (node instanceof Document) return node.body;
  const element = node instanceof Element ? node : node.parentElement;
  // Text directly in a shadow root has no parent element.
  if (!element) return node.parentNode instanceof ShadowRoot ? node.parentNode : null;
  const block = blockElement(element);
  if (block.localName === 'html') return block.ownerDocument.body;
  return block.localName === 'head' || block.closest('head') ? null : block;
}

/** Without those that lie within another, so that nothing is read twice. */
export function outermost(roots: Set<ProseRoot>): ProseRoot[] {
  return [...roots].filter((root) => !hasAncestorIn(root, roots));
}

function hasAncestorIn(root: ProseRoot, roots: Set<ProseRoot>): boolean {
  for (let node = parentNodeOf(root); node; node = parentNodeOf(node)) {
    if (roots.has(node as ProseRoot)) return true;
  }
  return false;
}
