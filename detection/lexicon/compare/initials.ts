/**
 * Initials inside a name are left out of its path ("George Bush"), and still tell people apart:
 * George H. W. Bush is not George W. Bush, Charles E. Cooper not Charles B. Cooper.
 */
import { foldToken } from '../../fold/normalise';
import { formsBeside } from '../stored/forms-of-owner';
import type { Lexicon } from '../stored/load';
import type { Heard } from './comparison';
import { isInitialOfHis } from './his-words';

/** Capitals with a full stop, one letter alone, or several run together ("H.W."). */
const INITIAL = /(?<![\p{L}\p{M}'’])\p{Lu}(?=\.|[\s\p{Pd}])/gu;
const MAY_BE_INITIAL = /\p{Lu}[.\s\p{Pd}]/u;
const WITHOUT = /(?<![\p{L}\p{M}'’])\p{Lu}(?:\.|(?=\s))\s*/gu;

/** Those between the first and the last word: "J. Biden" may be anybody's way to write him. */
function initialsIn(text: string, from: number, to: number): string[] {
  const inside = text.slice(from, to);
  return MAY_BE_INITIAL.test(inside) ? (inside.match(INITIAL) ?? []) : [];
}

function initialsOf(form: string): string[] {
  return initialsIn(form, form.search(/[\s\p{Pd}]/u) + 1, form.length);
}

/** Is the form the one to judge these words by, as far as initials go? */
export function agreesInInitials(
  lexicon: Lexicon,
  form: number,
  listed: string,
  text: string,
  heard: readonly Heard[],
): boolean {
  if (heard.length < 2 || heard[0]!.unit.facts.isArabic) return true;
  const own = initialsOf(listed);
  const last = heard[heard.length - 1]!.unit;
  const said = initialsIn(text, heard[0]!.unit.end, last.start);
  if (said.length === 0) return own.length === 0 || !hasBareForm(lexicon, form, listed);
  const known = own.length > 0 ? own : initialsOfOwner(lexicon, form);
  if (known.length === 0) return true;
  const words = heard.map(({ unit }) => unit.facts);
  return said.every(
    (initial) =>
      known.includes(initial) || isInitialOfHis(lexicon, form, initial.toLowerCase(), words),
  );
}

/** Listed without its initials as well: then that form says what it needs. */
function hasBareForm(lexicon: Lexicon, form: number, listed: string): boolean {
  const bare = foldToken(listed.replace(WITHOUT, ''));
  for (const other of formsBeside(lexicon, form)) {
    if (other !== form && foldToken(lexicon.formText(other)) === bare) return true;
  }
  return false;
}

function initialsOfOwner(lexicon: Lexicon, form: number): string[] {
  return [...formsBeside(lexicon, form)].flatMap((other) => initialsOf(lexicon.formText(other)));
}
