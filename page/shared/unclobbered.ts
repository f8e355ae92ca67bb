/**
 * Fields of a form stand in for its properties, and named pictures for the document's: with `<input
 * name="parentElement">`, `form.parentElement` is that field, and a walk up from it comes round for ever.
 * Chromium does not shield isolated worlds from this. Where there may be a form, use these functions.
 */

type Ask<Arguments extends unknown[], Answer> = (node: Node, ...given: Arguments) => Answer;

function method<Arguments extends unknown[], Answer>(owner: object, name: string) {
  const { value } = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  return Function.prototype.call.bind(value) as Ask<Arguments, Answer>;
}

function property<Answer>(owner: object, name: string) {
  const { get } = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  return Function.prototype.call.bind(get as () => Answer) as Ask<[], Answer>;
}

export const parentNodeOf = /* @__PURE__ */ property<ParentNode | null>(
  Node.prototype,
  'parentNode',
);
export const parentElementOf = /* @__PURE__ */ property<Element | null>(
  Node.prototype,
  'parentElement',
);
export const firstChildOf = /* @__PURE__ */ property<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ property<Node | null>(Node.prototype, 'nextSibling');
export const textContentOf = /* @__PURE__ */ property<string>(Node.prototype, 'textContent');
export const isMatching = /* @__PURE__ */ method<[selector: string], boolean>(
  Element.prototype,
  'matches',
);
export const closestTo = /* @__PURE__ */ method<[selector: string], Element | null>(
  Element.prototype,
  'closest',
);
export const elementsNamed = /* @__PURE__ */ method<[name: string], HTMLCollectionOf<Element>>(
  Element.prototype,
  'getElementsByTagName',
);
