/** All text of a page at one go, unread: for the question whether it may name somebody at all. */
import { MEET } from '../detection/page-text';
import { isBlank } from './letters';
import { isHuge, isLarge } from './size';
import { textContentOf } from './unclobbered';

/** Characters; sending more takes longer than the browser may be kept. Nine pages in ten have fewer. */
const LONGEST = 100_000;
const NO_TEXT = new Set(['script', 'style', 'noscript', 'template']);

/** Null: too much for one question. On small pages it says where elements meet. */
export function rawTextOf(body: Element): string[] | null {
  if (isHuge(body)) return null;
  const texts = isLarge(body) ? textsOfChildren(body) : [textOfNodes(body)];
  return isTooLong(texts) ? null : texts;
}

/** Of what came to a page. */
export function rawTextsOf(elements: Element[]): string[] | null {
  if (elements.some(isHuge)) return null;
  const texts = elements.map(textOfNodes);
  return isTooLong(texts) ? null : texts;
}

function isTooLong(texts: string[]): boolean {
  return texts.reduce((sum, { length }) => sum + length, 0) > LONGEST;
}

function textsOfChildren(body: Element): string[] {
  const texts: string[] = [];
  for (const node of body.childNodes) {
    if (!NO_TEXT.has(node.nodeName.toLowerCase()) && !(node instanceof Comment)) {
      texts.push(textContentOf(node));
    }
  }
  return texts;
}

function textOfNodes(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += textOf(node as Text);
  return text;
}

function textOf(node: Text): string {
  const { data } = node;
  if (isBlank(data) || NO_TEXT.has(node.parentElement?.localName ?? '')) return ' ';
  return `${MEET}${data}`;
}
