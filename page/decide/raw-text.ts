/** The page's whole text in one pass, unparsed: for the question whether it may name anybody at all. */
import { MEET } from '../../detection/page-text';
import { isHuge, isLarge } from '../shared/page-size';
import {
  elementsNamed,
  firstChildOf,
  isMatching,
  nextSiblingOf,
  textContentOf,
} from '../shared/unclobbered';
import { isBlank } from '../text/characters';

/** Characters; sending more would keep the browser busy for too long. Nine pages in ten have fewer. */
const LONGEST = 100_000;
const NO_TEXT = 'script, style, noscript, template';

/** Null if it is too much for one question. On small pages it marks where elements meet. */
export function rawTextOf(body: Element): string[] | null {
  if (isHuge(body)) return null;
  if (!isLarge(body)) return unlessTooLong([textOfNodes(body)]);
  return unlessTooLong(textsOfChildren(body)) ?? unlessTooLong(textsBesideScripts(body));
}

/** The raw text of what was added to a page. */
export function rawTextsOf(elements: Element[]): string[] | null {
  if (elements.some(isHuge)) return null;
  return unlessTooLong(elements.map(textOfNodes));
}

function unlessTooLong(texts: string[]): string[] | null {
  return texts.reduce((sum, { length }) => sum + length, 0) > LONGEST ? null : texts;
}

function textsOfChildren(body: Element): string[] {
  return childrenWithText(body).map(textContentOf);
}

/** Cut where scripts stand deeper inside: on some pages scripts are most of the text. */
function textsBesideScripts(body: Element): string[] {
  const texts: string[] = [];
  const below = [body];
  for (let element = below.pop(); element; element = below.pop()) {
    let run = '';
    for (const node of childrenWithText(element)) {
      if (node instanceof Element && elementsNamed(node, 'script').item(0)) {
        below.push(node);
        texts.push(run);
        run = '';
      } else run += textContentOf(node);
    }
    texts.push(run);
  }
  return texts;
}

function childrenWithText(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    const hasNone = node instanceof Element ? isMatching(node, NO_TEXT) : node instanceof Comment;
    if (!hasNone) nodes.push(node);
  }
  return nodes;
}

function textOfNodes(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += textOf(node as Text);
  return text;
}

function textOf(node: Text): string {
  const { data, parentElement } = node;
  if (isBlank(data) || (parentElement && isMatching(parentElement, NO_TEXT))) return ' ';
  return `${MEET}${data}`;
}
