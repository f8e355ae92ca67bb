/**
 * "Paul E. Funk II's father, Paul E. Funk", "the general, Paul Funk … his boy: Paul E. Funk II": where father and son
 * are told apart by a number behind the name, the name without one is the father's.
 */

import { GAPS } from '../../fold/word-gaps';
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { formsBeside } from '../../lexicon/stored/forms-of-owner';
import { keptByNumber } from '../../lexicon/stored/kept';
import { isAdjacent, wordAfter } from '../beside/neighbours';
import type { Case } from '../case';

/** As it stands behind a family name. */
const NUMBER = /^(?:I{2,3}|IV|Jr|Junior)$/u;

const isListedWithNumber = keptByNumber((lexicon, _entry, form: number): boolean =>
  [...formsBeside(lexicon, form)].some((own) => endsInNumber(lexicon.formText(own))),
);
const endsInNumber = (name: string): boolean =>
  NUMBER.test(name.replace(/\.$/u, '').split(GAPS).at(-1)!);

export function isElder(one: Case, entry: CandidateEntry): boolean {
  if (entry.type !== 'person' || one.isOneWord || one.isArabic) return false;
  const { lexicon, passages } = one.hearing.evidence;
  const { surface } = one.spot;
  if (!isListedWithNumber(lexicon, entry.entry, entry.form) || endsInNumber(surface)) return false;
  const { after } = one;
  if (after !== null && isAdjacent(after.gap) && NUMBER.test(after.raw)) return false;
  const family = surface.split(GAPS).at(-1)!;
  return passages.some(({ block: { text }, words }) =>
    numbered(text, family).some((at) => words.fatherOrSon?.test(around(text, at)) ?? false),
  );
}

/** Where the family name stands with a number behind it. */
function numbered(text: string, family: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
    const after = wordAfter(text, at + family.length);
    if (
      after !== null &&
      /^,? $/u.test(after.gap) &&
      NUMBER.test(after.raw.replace(/['’]s$/u, ''))
    ) {
      found.push(at);
    }
  }
  return found;
}

/** "his boy: Paul E. Funk II", "Paul E. Funk II's father": a full stop may be that of an initial, so that none is asked. */
const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - REACH), at + REACH);
/** UTF-16 units. */
const REACH = 32;
