/** Shows fixture pages and looks at what is marked. */
import { PageSession } from '../../../page/decide/page-session';
import { TestExtension } from './people';

const blank = { head: document.head.innerHTML };

/** Shows a fixture as if it had been loaded here; its scripts run. */
export function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const { name, value } of page.documentElement.attributes) {
    document.documentElement.setAttribute(name, value);
  }
  document.head.innerHTML = page.head.innerHTML;
  document.body.replaceWith(document.adoptNode(page.body));
  for (const script of document.body.querySelectorAll('script:not([type])')) run(script);
}

export function clear(): void {
  for (const { name } of [...document.documentElement.attributes]) {
    document.documentElement.removeAttribute(name);
  }
  document.body.replaceWith(document.createElement('body'));
  document.head.innerHTML = blank.head;
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
}

function run(script: Element): void {
  const running = document.createElement('script');
  running.textContent = `{${script.textContent}}`;
  script.replaceWith(running);
}

export interface Reading {
  extension: TestExtension;
  session: PageSession;
  end(): void;
}

export function read(extension = new TestExtension()): Reading {
  const controller = new AbortController();
  const session = new PageSession(document, extension.services, controller.signal);
  if (extension.popupLooked) session.popupLooked();
  void session.start();
  return { extension, session, end: () => controller.abort() };
}

/** Texts of the marks within an element, in reading order, without soft hyphens and line breaks. */
export function marksIn(element: Element): string[] {
  const found: Range[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!/^[kmprgnuv]\d$/.test(name)) continue;
    for (const range of highlight) {
      if (!holds(element, range.startContainer)) continue;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      found.push(live);
    }
  }
  found.sort((a, b) =>
    a.startContainer === b.startContainer
      ? a.startOffset - b.startOffset
      : a.startContainer.compareDocumentPosition(b.startContainer) &
          Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1,
  );
  return found.map((range) =>
    range
      .toString()
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' '),
  );
}

function holds(element: Element, node: Node): boolean {
  for (let current: Node | null = node; current; ) {
    if (current === element) return true;
    current = current instanceof ShadowRoot ? current.host : current.parentNode;
  }
  return false;
}

/** `data-marks="one | two"`: exactly these are marked inside, in this order; empty: none. */
export function expectations(): { where: string; expected: string[]; found: string[] }[] {
  return [...document.querySelectorAll('[data-marks]')].map((element) => ({
    where: element.getAttribute('data-says') ?? element.textContent?.trim().slice(0, 60) ?? '',
    expected: (element.getAttribute('data-marks') ?? '')
      .split('|')
      .map((text) => text.trim())
      .filter(Boolean),
    found: marksIn(element),
  }));
}
