/**
 * Is a text of the home affairs of a country in which its language is spoken, and of the field in passing? There
 * "the coalition" and "the prime minister" are that country's, wherever the field's are not named beside them.
 */
import { keptIn } from '../../kept-in';
import type { Passage, Position } from '../spots/spot';
import type { Evidence } from './evidence';

/** Different words: one party's or chamber's opinion is asked about the field, too. */
const ENOUGH_SIGNS = 2;

const signsByPassage = new WeakMap<Passage, ReadonlySet<string>>();
const numberByText = new WeakMap<Evidence, number>();

const signsIn = (passage: Passage): ReadonlySet<string> =>
  keptIn(signsByPassage, passage, () => {
    const found = passage.block.text.match(passage.words.homeAffairs ?? NEVER) ?? [];
    return new Set(found.map(asOneWord));
  });
const NEVER = /(?!)/g;

/** "OTTAWA" and "Ottawa" are one word, "Bundestag" and "Bundestags" too. */
const asOneWord = (sign: string): string => sign.toLowerCase().replace(/s$/, '');

export const speaksOfHome = (passage: Passage): boolean => signsIn(passage).size > 0;

/** How many different ones the text has; counted once, and no further than need be. */
const signsOf = (evidence: Evidence): number =>
  keptIn(numberByText, evidence, () => {
    const different = new Set<string>();
    for (const passage of evidence.passages) {
      for (const sign of signsIn(passage)) different.add(sign);
      if (different.size >= ENOUGH_SIGNS) break;
    }
    return different.size;
  });

/** Any sign at all: its house of representatives may be another's. */
export const mayBeOfHome = (evidence: Evidence): boolean => signsOf(evidence) > 0;

/**
 * Is home nearer than whom the text named last of the field? Told by where that was (`named`), wherever the text has
 * named anybody.
 */
export function isHomeNearer(
  evidence: Evidence,
  passage: Passage,
  named: Position | null,
): boolean {
  if (signsOf(evidence) < ENOUGH_SIGNS) return false;
  if (named === null) return true;
  if (named.order === passage.order) return false;
  return Math.abs(named.order - passage.order) > 1 || speaksOfHome(passage);
}
