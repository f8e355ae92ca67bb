/**
 * A DOM for the page's own reading code, which asks for some of it as soon as it is loaded: import this
 * first. As far as mark-up alone can answer; style sheets are not looked at.
 */
import { JSDOM } from 'jsdom';

const { window } = new JSDOM();
const { Element, HTMLFormElement, Node, NodeFilter, ShadowRoot } = window;

/** A whole page, none of whose scripts are run, without what its mark-up hides. */
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
