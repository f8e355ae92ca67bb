/**
 * Reads the visible prose under a root, block by block, a little at a time. Walks the nodes itself
 * (a TreeWalker doesn't tell when an element ends) and asks the browser for nothing that makes it
 * lay the page out.
 */
import type { BlockKind } from '../detection/model';
import type { PageBlock } from './block';
import { BlockBuilder } from './block-builder';
import { isBlank } from './letters';
import {
  isFootnoteMark,
  isMereForm,
  kindOf,
  SKIPPED_BY_ATTRIBUTE,
  type Treatment,
  treatmentOf,
} from './prose-rules';

export type ProseRoot = Element | ShadowRoot;

/** Shared by all readings of one page. */
export interface Collection {
  makeId(): number;
  /** Characters that may still be read; reading stops, and says so, when there are none. */
  charactersLeft: number;
  /** Elements not shown when read, to be read when they are. */
  hidden(element: Element): void;
  /** An open shadow root inside: to be read as a root of its own. */
  shadowRoot(root: ShadowRoot): void;
}

const ELEMENT = 1;
const TEXT = 3;
/** Nodes between two looks at the clock. */
const NODES_A_LOOK = 64;
/** Elements; up to here one query for everything to skip costs less than asking each element. */
const FEW_ELEMENTS = 8_000;

/** How an element of some name is met: most by the name alone. */
type Meeting = Treatment | 'form' | 'footnote' | 'custom' | 'pre';
const MEETINGS = new Map<string, Meeting>([
  ['form', 'form'],
  ['sup', 'footnote'],
  ['pre', 'pre'],
]);

function meetingOf(localName: string): Meeting {
  let meeting = MEETINGS.get(localName);
  if (meeting === undefined) {
    meeting = localName.includes('-') ? 'custom' : treatmentOf(localName);
    MEETINGS.set(localName, meeting);
  }
  return meeting;
}

export class Collector {
  readonly blocks: PageBlock[] = [];
  #node: Node | null;
  readonly #top: Node;
  readonly #builder = new BlockBuilder();
  readonly #skipped: Set<Element> | null;
  readonly #inlineCustom = new Set<Node>();
  /** The element whose visibility was asked last, and the answer: text nodes come in families. */
  #asked: Element | null = null;
  #shown = false;
  readonly #plainText: boolean;
  #oneLanguage: boolean | null = null;
  #language: { said: string | null } | null = null;
  readonly #root: ProseRoot;

  constructor(
    root: ProseRoot,
    private readonly collection: Collection,
  ) {
    this.#root = root;
    this.#top = root;
    this.#node = root;
    this.#plainText = root.ownerDocument.contentType === 'text/plain';
    this.#skipped = fewElements(root) ? new Set(root.querySelectorAll(SKIPPED_BY_ATTRIBUTE)) : null;
    if (root instanceof Element && isInsideSkipped(root)) this.#node = null;
  }

  /** True when there was more prose than may be read. */
  get ranOut(): boolean {
    return this.collection.charactersLeft <= 0;
  }

  /** Reads on until done (true) or out of time (false). */
  read(outOfTime: () => boolean): boolean {
    let node = this.#node;
    let untilLook = NODES_A_LOOK;
    while (node && this.collection.charactersLeft > 0) {
      let next: Node | null = null;
      const type = node.nodeType;
      if (type === TEXT) this.#visitText(node as Text);
      else if (type === ELEMENT ? this.#enter(node as Element) : node === this.#top) {
        next = node.firstChild;
      }
      node = next ?? this.#after(node);
      if (--untilLook === 0) {
        untilLook = NODES_A_LOOK;
        if (outOfTime()) {
          this.#node = node;
          if (node) return false;
        }
      }
    }
    this.#node = null;
    this.#endBlock(null);
    return true;
  }

  #visitText(text: Text): void {
    const data = text.data;
    if (this.#builder.isEmpty && isBlank(data)) return;
    const parent = text.parentElement;
    if (parent !== this.#asked) {
      this.#asked = parent;
      this.#shown = parent?.checkVisibility({ visibilityProperty: true }) ?? true;
      if (!this.#shown && parent) this.collection.hidden(parent);
    }
    if (!this.#shown) return;
    if (this.#builder.joinsWord(data) && standApart(this.#builder.lastNode, text)) {
      this.#endBlock(this.#builder.lastNode?.parentElement ?? null);
    }
    this.#builder.add(text, data);
  }

  /** False when the element and all it holds are no prose. */
  #enter(element: Element): boolean {
    if (this.#skipped ? this.#skipped.has(element) : element.matches(SKIPPED_BY_ATTRIBUTE)) {
      return false;
    }
    const meeting = meetingOf(element.localName);
    if (meeting === 'skip') return false;
    if (meeting === 'line-break') {
      if (this.#builder.endsWithLineBreak()) this.#endBlock(element.parentElement);
      else this.#builder.separate();
      return false;
    }
    if (meeting !== 'inline' && !(meeting === 'block' || this.#entersUnusual(element, meeting))) {
      return false;
    }
    if (meeting === 'block' && !this.#builder.isEmpty) this.#endBlock(element.parentElement);
    const { shadowRoot } = element;
    if (shadowRoot) this.collection.shadowRoot(shadowRoot);
    return true;
  }

  /** Those whose name alone does not say how they are met. */
  #entersUnusual(element: Element, meeting: 'form' | 'footnote' | 'custom' | 'pre'): boolean {
    switch (meeting) {
      case 'footnote':
        return !isFootnoteMark(element);
      case 'form':
        if (isMereForm(element)) return false;
        break;
      case 'pre':
        if (!this.#plainText) return false;
        break;
      case 'custom':
        if (element === this.#top) break;
        if (!/^(inline$|contents)/.test(getComputedStyle(element).display)) break;
        this.#inlineCustom.add(element);
        return true;
    }
    this.#endBlock(element.parentElement);
    return true;
  }

  /** The next node in reading order that is not inside this one; blocks end on the way out. */
  #after(from: Node): Node | null {
    let node: Node | null = from;
    while (node && node !== this.#top) {
      if (!this.#builder.isEmpty && node.nodeType === ELEMENT) this.#leave(node as Element);
      const next: Node | null = node.nextSibling;
      if (next) return next;
      node = node.parentNode;
    }
    return null;
  }

  #leave(element: Element): void {
    if (treatmentOf(element.localName) !== 'block') return;
    if (!this.#inlineCustom.has(element)) this.#endBlock(element);
  }

  #languageOf(element: Element): string | null {
    // Most pages say their language once.
    this.#oneLanguage ??= this.#root.querySelector('[lang]') === null;
    if (!this.#oneLanguage) return languageOf(element);
    this.#language ??= { said: languageOf(elementOf(this.#root)) };
    return this.#language.said;
  }

  #endBlock(around: Element | null): void {
    if (this.#builder.isEmpty) return;
    const about = () => {
      const element = blockElement(around ?? this.#asked ?? elementOf(this.#top));
      return { element, kind: kindAround(element), lang: this.#languageOf(element) };
    };
    for (const block of this.#builder.finish(this.collection.makeId, about)) {
      this.collection.charactersLeft -= block.text.length;
      this.blocks.push(block);
    }
  }
}

/** The nearest element that is no mere part of a sentence. */
export function blockElement(element: Element): Element {
  let current = element;
  while (current.parentElement && treatmentOf(current.localName) === 'inline') {
    current = current.parentElement;
  }
  return current;
}

function elementOf(root: Node): Element {
  return root instanceof ShadowRoot ? root.host : (root as Element);
}

/** For a root that is read anew: what stands around it may have made it no prose. */
function isInsideSkipped(root: Element): boolean {
  if (root.closest(SKIPPED_BY_ATTRIBUTE)) return true;
  for (let element: Element | null = root; element; element = element.parentElement) {
    if (treatmentOf(element.localName) === 'skip' && element.localName !== 'pre') return true;
  }
  return false;
}

/**
 * "By Hadi</span><span>Photographs": letters meet in the mark-up; whether they meet on the screen,
 * only the layout knows. Asked rarely: mark-up within words is rare.
 */
function standApart(before: Text | null, after: Text): boolean {
  return [before, after].some((text) => {
    const element = text?.parentElement;
    if (!element || treatmentOf(element.localName) !== 'inline') return false;
    return !/^(inline$|contents|ruby)/.test(getComputedStyle(element).display);
  });
}

const CAPTION = 'figcaption, caption';
const HEADLINE = 'h1, h2, h3, [itemprop~="headline"]';

function kindAround(element: Element): BlockKind {
  const own = kindOf(element.localName);
  if (own === 'headline' || own === 'caption') return own;
  if (element.closest(`${CAPTION}, ${HEADLINE}`)) {
    return element.closest(CAPTION) ? 'caption' : 'headline';
  }
  return own ?? 'other';
}

/** Also across shadow borders: a shadow tree speaks the language of its host unless it says. */
function languageOf(element: Element): string | null {
  const near = element.closest('[lang]')?.getAttribute('lang');
  if (near) return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : null;
}

function fewElements(root: ProseRoot): boolean {
  const all = root instanceof Element ? root.getElementsByTagName('*') : root.children;
  return all.item(FEW_ELEMENTS) === null;
}
