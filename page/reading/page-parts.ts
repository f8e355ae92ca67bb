/**
 * Cuts a large page into parts small enough to be judged by their raw text, without touching what is inside
 * them: each teaser or comment costs one look, not a walk through every node.
 */

import { elementsNamed, firstChildOf, nextSiblingOf, textContentOf } from '../shared/unclobbered';
import { isBlank } from '../text/characters';
import { treatmentOf } from '../text/prose-rules';
import { isText } from '../text/prose-walker';

/** A run of neighbours: one element that ends sentences (or a list of such), or what stands together in one sentence. */
export interface Part {
  first: Node;
  last: Node;
  text: string;
  /** A number shared by all parts that stand in the same element. */
  group: number;
}

/**
 * Elements inside; a part with more is cut further. A paragraph with its links has fewer, a list of cards
 * more.
 */
const SMALL = 40;
/**
 * A list of small elements is a part by itself and need not be cut: if one of them names somebody, all are
 * read. Elements inside, and characters; the data of a script would be longer.
 */
const MOST_IN_LIST = 1_000;
const LONGEST_LIST = 40_000;

export class PageParts {
  /** Next node to look at of each element on the way down. */
  readonly #ways: { next: Node | null; group: number }[];
  #groups = 0;

  constructor(
    root: Node,
    private readonly isSkipped: (element: Element) => boolean,
  ) {
    this.#ways = [{ next: firstChildOf(root), group: 0 }];
  }

  /** In reading order; null after the last. */
  next(): Part | null {
    for (let way = this.#ways.at(-1); way; way = this.#ways.at(-1)) {
      const node = way.next;
      if (node === null) this.#ways.pop();
      else if (isText(node) && isBlank((node as Text).data)) {
        way.next = nextSiblingOf(node);
      } else if (joinsSentence(node)) {
        const run = this.#run(node, way);
        if (run) return run;
      } else {
        way.next = nextSiblingOf(node);
        if (!(node instanceof Element) || this.#isNoProse(node)) continue;
        const small = isSmall(node);
        const group = small ? way.group : ++this.#groups;
        const text = small || isList(node) ? textContentOf(node) : null;
        if (text === null || (!small && text.length > LONGEST_LIST)) {
          this.#ways.push({ next: firstChildOf(node), group });
        } else if (text) return { first: node, last: node, text, group };
      }
    }
    return null;
  }

  /** Text and parts of sentences that follow one another. */
  #run(first: Node, way: { next: Node | null; group: number }): Part | null {
    let text = '';
    let last = first;
    let node: Node | null = first;
    for (; node && joinsSentence(node); node = nextSiblingOf(node)) {
      last = node;
      if (!(node instanceof Element)) text += (node as Text).data;
      else if (!this.#isNoProse(node)) text += textContentOf(node);
    }
    way.next = node;
    return isBlank(text) ? null : { first, last, text, group: way.group };
  }

  #isNoProse(element: Element): boolean {
    return treatmentOf(element.localName) === 'skip' || this.isSkipped(element);
  }
}

function joinsSentence(node: Node): boolean {
  if (!(node instanceof Element)) return node instanceof Text;
  const { localName } = node;
  // A whole page may stand in one `<span>` or `<a>`.
  return localName === 'br' || (treatmentOf(localName) === 'inline' && isSmall(node));
}

function isSmall(element: Element): boolean {
  return element.childElementCount === 0 || elementsNamed(element, '*').item(SMALL) === null;
}

/** Paragraphs of an article, teasers, comments: on the average, small. */
function isList(element: Element): boolean {
  const most = Math.min(SMALL * element.childElementCount, MOST_IN_LIST);
  return elementsNamed(element, '*').item(most) === null;
}
