/** Which element a sentence belongs to, and what is known about it from the elements around a text. */
import type { BlockKind } from '../../detection/model';
import { closestTo, parentElementOf } from '../shared/unclobbered';
import { languageTag } from './language-tag';
import { kindOf, SKIPPED_BY_ATTRIBUTE, treatmentOf } from './prose-rules';

export type ProseRoot = Element | ShadowRoot;

/**
 * The nearest element that is not merely part of a sentence, and not a form, whose answers cannot be trusted.
 */
export function blockElement(element: Element): Element {
  let current = element;
  while (current instanceof HTMLFormElement || treatmentOf(current.localName) === 'inline') {
    const around = parentElementOf(current);
    if (!around) break;
    current = around;
  }
  return current;
}

/** The element itself, or the one whose shadow it is. */
export function elementOf(root: Node): Element {
  return root instanceof ShadowRoot ? root.host : (root as Element);
}

/** For a root that is read again: its surroundings may have stopped it from being prose. */
export function isInsideSkipped(root: Element): boolean {
  if (root.closest(SKIPPED_BY_ATTRIBUTE)) return true;
  for (let element: Element | null = root; element; element = parentElementOf(element)) {
    if (treatmentOf(element.localName) === 'skip' && element.localName !== 'pre') return true;
  }
  return false;
}

const CAPTION = 'figcaption, caption';
const SAID_HEADLINE = '[itemprop~="headline"]';
const HEADLINE = `h1, h2, h3, ${SAID_HEADLINE}`;

/**
 * Elements whose blocks are titles, whatever they are themselves; those that say so by an attribute have to
 * be asked.
 */
const TITLES = new Set(['h1', 'h2', 'h3', 'figcaption', 'caption']);
export const isTitle = (localName: string) => TITLES.has(localName);

/** Some titles under (or around) this root cannot be recognised by their names. */
export function hasUnusualTitles(root: ProseRoot): boolean {
  return (
    root.querySelector(SAID_HEADLINE) !== null ||
    elementOf(root).closest(`${CAPTION}, ${HEADLINE}`) !== null
  );
}

export function kindAround(element: Element): BlockKind {
  const own = kindOf(element.localName);
  if (own === 'headline' || own === 'caption') return own;
  if (closestTo(element, `${CAPTION}, ${HEADLINE}`)) {
    return closestTo(element, CAPTION) ? 'caption' : 'headline';
  }
  return own ?? 'other';
}

/** Also across shadow borders: a shadow tree speaks the language of its host unless it says. */
export function languageOf(element: Element): string | null {
  const near = closestTo(element, '[lang]');
  if (near?.getAttribute('lang')) return languageTag(near);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : null;
}

/**
 * "By Hadi</span><span>Photographs": letters meet in the mark-up; whether they meet on the screen,
 * only the layout knows. Asked rarely: mark-up within words is rare.
 */
export function standApart(before: Text | null, after: Text): boolean {
  return [before, after].some((text) => {
    const element = text?.parentElement;
    if (!element || treatmentOf(element.localName) !== 'inline') return false;
    return !/^(inline$|contents|ruby)/.test(getComputedStyle(element).display);
  });
}
