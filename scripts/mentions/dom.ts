/**
 * A DOM for the code that reads pages, which needs some of it as soon as it is loaded: import this first. It
 * answers as far as mark-up alone can; style sheets are not looked at.
 */
import { JSDOM } from 'jsdom';

const { window } = new JSDOM();
const { Element, HTMLFormElement, Node, NodeFilter, ShadowRoot } = window;

/** A whole page without what its mark-up hides; none of its scripts are run. */
export function parsePage(html: string): Document {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('[hidden], [style]')) {
    if (element.hasAttribute('hidden') || HIDDEN.test(styleOf(element))) element.remove();
  }
  return page;
}

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const DISPLAY = /(?:^|;)\s*display\s*:\s*([\w-]+)/i;
const styleOf = (element: Element) => element.getAttribute('style') ?? '';

Object.defineProperty(Element.prototype, 'checkVisibility', { value: () => true });

Object.assign(globalThis, {
  Element,
  HTMLFormElement,
  Node,
  NodeFilter,
  ShadowRoot,
  /** Custom elements are inline until a style sheet says otherwise. */
  getComputedStyle: (element: Element) => ({
    display: DISPLAY.exec(styleOf(element))?.[1] ?? 'inline',
    visibility: 'visible',
  }),
});
