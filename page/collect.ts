/**
 * Reads the prose under a root, block by block, a little at a time, and asks the browser for nothing
 * that makes it lay the page out. Each node is touched once: on most pages that is what reading costs.
 */
import type { PageBlock } from './block';
import { BlockBuilder } from './block-builder';
import { isBlank } from './letters';
import {
  elementOf,
  hasUnusualTitles,
  isInsideSkipped,
  isTitle,
  kindAround,
  languageOf,
  type ProseRoot,
  standApart,
} from './prose-blocks';
import {
  isFootnoteMark,
  isMereForm,
  kindOf,
  SKIPPED_BY_ATTRIBUTE,
  skippedUnder,
  type Treatment,
  treatmentOf,
} from './prose-rules';
import { isShown } from './sight';
import { isMatching } from './unclobbered';

/** Shared by all readings of one page. */
export interface Collection {
  makeId(): number;
  /** Characters that may still be read; reading stops, and says so, when there are none. */
  charactersLeft: number;
  /** A part of a sentence that is not shown when read, to be read when it is. */
  hidden(element: Element): void;
  /** An open shadow root inside: to be read as a root of its own. */
  shadowRoot(root: ShadowRoot): void;
}

const TEXT = 3;
/** Text as well, in pages served as XML. */
const CDATA = 4;
const TEXTS_AND_ELEMENTS =
  NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION | NodeFilter.SHOW_ELEMENT;
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
    // Only a form can have a field stand in for its name.
    if (typeof localName !== 'string') return 'form';
    meeting = localName.includes('-') ? 'custom' : treatmentOf(localName);
    MEETINGS.set(localName, meeting);
  }
  return meeting;
}

/** Parts of a sentence that sites hide within a sentence that shows: hints, other wordings, icons. */
const OFTEN_HIDDEN = new Set(['span', 'small', 'label', 'i', 'b', 'font', 'abbr', 'ins', 'del']);
/** Elements that no script can give a shadow, and of which pages have many. */
const WITHOUT_SHADOW = new Set(
  'a li ul ol em strong b i small time img picture source td tr th tbody table figure'.split(' '),
);

export class Collector {
  readonly blocks: PageBlock[] = [];
  readonly #walker: TreeWalker;
  /** To be visited next, and where to stop. */
  #node: Node | null;
  #end: Node | null = null;
  readonly #builder = new BlockBuilder();
  readonly #skipped: Set<Element> | null;
  readonly #unusualTitles: boolean;
  #lastTitle: Element | null = null;
  readonly #inlineCustom = new Set<Node>();
  /** The parent of the text read last, the element whose sentence that is, and whether it shows. */
  #parent: Node | null = null;
  #block: Element;
  #shown = true;
  readonly #plainText: boolean;
  #oneLanguage: boolean | null = null;
  #language: { said: string | null } | null = null;

  constructor(
    private readonly root: ProseRoot,
    private readonly collection: Collection,
  ) {
    this.#walker = root.ownerDocument.createTreeWalker(root, TEXTS_AND_ELEMENTS);
    this.#block = elementOf(root);
    this.#plainText = root.ownerDocument.contentType === 'text/plain';
    this.#skipped = fewElements(root) ? skippedUnder(root) : null;
    this.#unusualTitles = hasUnusualTitles(root);
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
  }

  /** The element and all it holds are no prose, whatever its name. */
  skips = (element: Element): boolean => {
    const skipped = this.#skipped;
    return skipped === null ? isMatching(element, SKIPPED_BY_ATTRIBUTE) : skipped.has(element);
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
      const type = node.nodeType;
      if (type === TEXT || type === CDATA) {
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
    this.#shown = !OFTEN_HIDDEN.has(name) || !element.hasAttributes() || isShown(element);
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

  /** False when the element and all it holds are no prose. */
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
      if (isTitle(name)) this.#lastTitle = element;
    } else if (meeting !== 'inline' && !this.#entersUnusual(element, meeting)) return false;
    if (!WITHOUT_SHADOW.has(name)) {
      const { shadowRoot } = element;
      if (shadowRoot instanceof ShadowRoot) this.collection.shadowRoot(shadowRoot);
    }
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
        if (element === this.root) break;
        if (!/^(inline$|contents)/.test(getComputedStyle(element).display)) break;
        this.#inlineCustom.add(element);
        return true;
    }
    this.#endBlock();
    return true;
  }

  #languageOf(element: Element): string | null {
    // Most pages say their language once.
    this.#oneLanguage ??= this.root.querySelector('[lang]') === null;
    if (!this.#oneLanguage) return languageOf(element);
    this.#language ??= { said: languageOf(elementOf(this.root)) };
    return this.#language.said;
  }

  #kindOf(element: Element) {
    const inTitle = this.#unusualTitles || this.#lastTitle?.contains(element);
    return inTitle ? kindAround(element) : (kindOf(element.localName) ?? 'other');
  }

  #endBlock(): void {
    if (this.#builder.isEmpty) return;
    const element = this.#block;
    const about = () => ({
      element,
      kind: this.#kindOf(element),
      lang: this.#languageOf(element),
    });
    for (const block of this.#builder.finish(this.collection.makeId, about)) {
      this.collection.charactersLeft -= block.text.length;
      this.blocks.push(block);
    }
  }
}

/** The next node in reading order that is not inside this one. */
function nextOutside(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}

function fewElements(root: ProseRoot): boolean {
  const all = root instanceof Element ? root.getElementsByTagName('*') : root.children;
  return all.item(FEW_ELEMENTS) === null;
}
