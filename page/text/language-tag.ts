/** The language that an element itself declares. */

/** Characters; longer than any language tag in use. */
const LONGEST_TAG = 35;

export function languageTag(element: Element): string | null {
  const said = element.getAttribute('lang');
  return said && said.length <= LONGEST_TAG ? said : null;
}
