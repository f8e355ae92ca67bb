/** Which elements of a page are prose to read: the one place to look when a site is read wrongly. */
import type { BlockKind } from '../../detection/model';
import { elementsNamed, isMatching } from '../shared/unclobbered';

export type Treatment =
  /** Part of the sentence around it. */
  | 'inline'
  /** Ends the sentence around it. */
  | 'block'
  /** Not prose, with all it holds. */
  | 'skip'
  | 'line-break';

const TREATMENTS = new Map<string, Treatment>();
const put = (treatment: Treatment, names: string) => {
  for (const name of names.split(' ')) TREATMENTS.set(name, treatment);
};
put(
  'inline',
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb s small ' +
    'span strike strong sub sup time tt u var wbr picture img slot',
);
put(
  'skip',
  'script style noscript template title textarea input select option optgroup datalist button meter ' +
    'progress output code pre kbd samp svg math canvas video audio iframe frame object embed map ' +
    'nav menu rt rp head link meta base',
);
put('line-break', 'br');

/** Everything else, known or not, ends the sentence; custom elements are asked for their display. */
export function treatmentOf(localName: string): Treatment {
  return TREATMENTS.get(localName) ?? 'block';
}

/**
 * An element that has none of these is not skipped because of an attribute: cheaper to ask about a whole
 * page.
 */
const MAYBE_SKIPPED =
  ':is([contenteditable],[aria-hidden],[hidden],[inert],[role],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor)';

/** Skipped whatever its name: editable, hidden from everybody or from listeners, controls, code. */
export const SKIPPED_BY_ATTRIBUTE = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[aria-hidden="true"]',
  '[hidden]:not([hidden="until-found"])',
  '[inert]',
  '[role="navigation"]',
  '[role="menu"]',
  '[role="menubar"]',
  '[role="toolbar"]',
  '[role="tablist"]',
  '[role="search"]',
  '[role="textbox"]',
  '[role="combobox"]',
  '[role="listbox"]',
  '[role="button"]',
  '[role="code"]',
  // Editors that draw their text outside the field that is typed into.
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
].join(',');

export function isSkippedByAttribute(element: Element): boolean {
  return isMatching(element, SKIPPED_BY_ATTRIBUTE);
}

/** Every element under the root that is skipped because of what it says about itself. */
export function skippedUnder(root: Element | ShadowRoot): Set<Element> {
  const skipped = new Set<Element>();
  for (const element of root.querySelectorAll(MAYBE_SKIPPED)) {
    if (isSkippedByAttribute(element)) skipped.add(element);
  }
  return skipped;
}

const KINDS = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'headline'] as const),
  ...['figcaption', 'caption'].map((name) => [name, 'caption'] as const),
  ...['p', 'li', 'blockquote', 'dd', 'td'].map((name) => [name, 'paragraph'] as const),
]);

export function kindOf(localName: string): BlockKind | null {
  return KINDS.get(localName) ?? null;
}

/** A form is skipped, unless the site wraps its whole page in one. */
const PARAGRAPHS_OF_A_WRAPPED_PAGE = 3;
export function isMereForm(form: Element): boolean {
  return elementsNamed(form, 'p').length < PARAGRAPHS_OF_A_WRAPPED_PAGE;
}

/** Characters; anything longer is not a footnote mark, and slow to look at closely. */
const LONGEST_FOOTNOTE_MARK = 12;
/** A footnote mark ("[3]", "12", "*") is not part of the word it follows. */
export function isFootnoteMark(element: Element): boolean {
  const said = (element.textContent ?? '').trim();
  if (said.length > LONGEST_FOOTNOTE_MARK) return false;
  return /^[\s\p{P}\p{S}]*\d{0,3}[\s\p{P}\p{S}]*$/u.test(said);
}
