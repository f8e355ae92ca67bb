/**
 * Reads the prose under a root, block by block, a little at a time, and never asks the browser for anything
 * that would force a layout. Each node is touched once: on most pages that is what reading costs.
 */

import { isShown } from '../shared/visibility';
import { BlockBuilder } from './block-builder';
import { BlockFacts } from './block-facts';
import { isBlank } from './characters';
import { isOftenHidden, mayHaveShadow, meetingOf } from './elements-by-name';
import type { PageBlock } from './page-block';
import { elementOf, isInsideSkipped, type ProseRoot, standApart } from './prose-blocks';
import {
  isFootnoteMark,
  isMereForm,
  isSkippedByAttribute,
  skippedUnder,
  treatmentOf,
} from './prose-rules';
import { isText, nextOutside, proseWalker } from './prose-walker';

/** Shared by all readings of one page. */
export interface Collection {
  makeId(): number;
  /** Characters that may still be read; reading stops, and says so, when there are none. */
  charactersLeft: number;
  /** A part of a sentence that is not shown when it is read; to be read again when it is. */
  hidden(element: Element): void;
  /** An open shadow root inside: to be read as a root of its own. */
  shadowRoot(root: ShadowRoot): void;
}

/** Nodes between two looks at the clock. */
const NODES_A_LOOK = 64;
/** Elements; up to this many, one query for everything to skip costs less than asking each element. */
const FEW_ELEMENTS = 8_000;

export class Collector {
  readonly blocks: PageBlock[] = [];
  readonly #walker: TreeWalker;
  /** The node to visit next, and where to stop. */
  #node: Node | null;
  #end: Node | null = null;
  readonly #builder = new BlockBuilder();
  /** Null if each element is asked by itself. */
  #skipped: Set<Element> | null;
  #facts: BlockFacts;
  readonly #inlineCustom = new Set<Node>();
  /** The parent of the last text read, the element whose sentence it belongs to, and whether it is shown. */
  #parent: Node | null = null;
  #block: Element;
  #shown = true;
  readonly #plainText: boolean;

  constructor(
    private readonly root: ProseRoot,
    private readonly collection: Collection,
    /** For parts of a page: reads only where it is moved to. */
    reads: 'all' | 'parts' = 'all',
  ) {
    this.#walker = proseWalker(root);
    this.#block = elementOf(root);
    this.#plainText = root.ownerDocument.contentType === 'text/plain';
    this.#skipped = reads === 'all' && fewElements(root) ? skippedUnder(root) : null;
    this.#facts = new BlockFacts(root);
    const isEdited = root.ownerDocument.designMode === 'on';
    if (isEdited) this.#node = null;
    else if (root instanceof Element) this.#node = isInsideSkipped(root) ? null : root;
    else this.#node = this.#walker.nextNode();
  }

  /** Reads on from here to the end of `last`, both under the root. */
  moveTo(first: Node, last: Node): void {
    this.#walker.currentNode = last;
    this.#end = nextOutside(this.#walker);
    this.#walker.currentNode = first;
    this.#node = first;
    this.#parent = null;
    const alone = first === last && first instanceof Element;
    this.#skipped = alone && !isSkippedByAttribute(first) ? skippedUnder(first) : null;
    // For the part alone: asking about the whole of a large page would take as long as reading a part.
    this.#facts = new BlockFacts(alone ? first : this.root);
  }

  /** The element and everything in it are not prose, whatever its name. */
  skips = (element: Element): boolean => {
    const skipped = this.#skipped;
    return skipped === null ? isSkippedByAttribute(element) : skipped.has(element);
  };

  get isDone(): boolean {
    return this.#node === null;
  }

  /** True when there was more prose than may be read. */
  get ranOut(): boolean {
    return this.collection.charactersLeft <= 0;
  }

  /** Reads on until done (true) or out of time (false). */
  read(outOfTime: () => boolean): boolean {
    const walker = this.#walker;
    const { collection } = this;
    let node = this.#node;
    let untilLook = NODES_A_LOOK;
    const end = this.#end;
    while (node !== null && node !== end && collection.charactersLeft > 0) {
      if (isText(node)) {
        this.#visitText(node as Text);
        node = walker.nextNode();
      } else node = this.#enter(node as Element) ? walker.nextNode() : nextOutside(walker);
      if (--untilLook === 0) {
        untilLook = NODES_A_LOOK;
        if (outOfTime()) {
          this.#node = node;
          if (node && node !== end) return false;
        }
      }
    }
    this.#node = null;
    this.#endBlock();
    return true;
  }

  #visitText(text: Text): void {
    const { data } = text;
    const builder = this.#builder;
    if (builder.isEmpty && isBlank(data)) return;
    const parent = text.parentNode;
    if (parent !== this.#parent) {
      this.#moveInto(parent);
      if (builder.isEmpty && isBlank(data)) return;
    }
    if (!this.#shown) return;
    if (builder.joinsWord(data) && standApart(builder.lastNode, text)) this.#endBlock();
    builder.add(text, data);
  }

  /** A block ends where the next text belongs to another element. */
  #moveInto(parent: Node | null): void {
    this.#parent = parent;
    // Text directly in a shadow root has no element around it.
    let element = parent === this.root ? elementOf(this.root) : (parent as Element);
    let name = element.localName;
    // Without attributes, a part of a sentence shows as the sentence does.
    this.#shown = !isOftenHidden(name) || !element.hasAttributes() || isShown(element);
    if (!this.#shown) this.collection.hidden(element);
    while (treatmentOf(name) === 'inline' || this.#inlineCustom.has(element)) {
      const around = element.parentElement;
      if (!around) break;
      element = around;
      name = element.localName;
    }
    if (element === this.#block) return;
    this.#endBlock();
    this.#block = element;
  }

  /** False when the element and everything in it are not prose. */
  #enter(element: Element): boolean {
    if (this.skips(element)) return false;
    const name = element.localName;
    const meeting = meetingOf(name);
    if (meeting === 'skip') return false;
    if (meeting === 'line-break') {
      if (this.#builder.endsWithLineBreak()) this.#endBlock();
      else this.#builder.separate();
      return false;
    }
    if (meeting === 'block') {
      this.#endBlock();
      this.#facts.entered(element, name);
    } else if (meeting !== 'inline' && !this.#entersUnusual(element, meeting)) return false;
    if (mayHaveShadow(name)) {
      const { shadowRoot } = element;
      if (shadowRoot instanceof ShadowRoot) this.collection.shadowRoot(shadowRoot);
    }
    return true;
  }

  /** Elements whose name alone does not say how to treat them. */
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
        if (element === this.root) break;
        if (!/^(inline$|contents)/.test(getComputedStyle(element).display)) break;
        this.#inlineCustom.add(element);
        return true;
    }
    this.#endBlock();
    return true;
  }

  #endBlock(): void {
    if (this.#builder.isEmpty) return;
    const element = this.#block;
    const about = () => this.#facts.of(element);
    for (const block of this.#builder.finish(this.collection.makeId, about)) {
      this.collection.charactersLeft -= block.text.length;
      this.blocks.push(block);
    }
  }
}

function fewElements(root: ProseRoot): boolean {
  const all = root instanceof Element ? root.getElementsByTagName('*') : root.children;
  return all.item(FEW_ELEMENTS) === null;
}
