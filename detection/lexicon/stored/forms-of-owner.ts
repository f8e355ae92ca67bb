/** The other names of whom a listed name is. */
import type { Lexicon } from './load';

/** Forms looked at on either side; nobody is written in so many ways but by an odd list. */
const MOST_BESIDE = 500;

/** All forms of a form's owner: they were filed one after another. */
export function* formsBeside({ owners, formCount }: Lexicon, form: number): Generator<number> {
  let first = form;
  while (!owners.isFirst(first) && form - first < MOST_BESIDE) first--;
  yield first;
  for (let at = first + 1; at < formCount && !owners.isFirst(at); at++) {
    if (at - form >= MOST_BESIDE) return;
    yield at;
  }
}

/** Is he listed under one name alone? */
export const isOnlyForm = ({ owners, formCount }: Lexicon, form: number): boolean =>
  owners.isFirst(form) && (form + 1 >= formCount || owners.isFirst(form + 1));
