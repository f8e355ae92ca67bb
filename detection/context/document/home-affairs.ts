/**
 * Is a text of the home affairs of a country in which its language is spoken, and of the field in passing? There
 * "the coalition" and "the prime minister" are that country's, wherever the field's are not named beside them.
 */
import { keptIn } from '../../kept-in';
import type { Passage, Position } from '../spots/spot';
import type { Evidence } from './evidence';

/** Different words: one party's or chamber's opinion is asked about the field, too. */
const ENOUGH_SIGNS = 2;

const signsOf = new WeakMap<Passage, ReadonlySet<string>>();
const answers = new WeakMap<Evidence, boolean>();

const signsIn = (passage: Passage): ReadonlySet<string> =>
  keptIn(signsOf, passage, () => {
    const signs = passage.block.text.match(passage.words.homeAffairs ?? NEVER) ?? [];
    return new Set(signs.map(asOneWord));
  });
const NEVER = /(?!)/g;

/** "OTTAWA" and "Ottawa" are one word, "Bundestag" and "Bundestags" too. */
const asOneWord = (sign: string): string => sign.toLowerCase().replace(/s$/, '');

export const speaksOfHome = (passage: Passage): boolean => signsIn(passage).size > 0;

const isOfHomeAffairs = (evidence: Evidence): boolean =>
  keptIn(answers, evidence, () => {
    const signs = new Set<string>();
    for (const passage of evidence.passages) {
      for (const sign of signsIn(passage)) signs.add(sign);
      if (signs.size >= ENOUGH_SIGNS) return true;
    }
    return false;
  });

/**
 * Is home nearer than whom the text named last of the field? Told by where that was (`named`), wherever the text has
 * named anybody.
 */
export function isHomeNearer(
  evidence: Evidence,
  passage: Passage,
  named: Position | null,
): boolean {
  if (!isOfHomeAffairs(evidence)) return false;
  if (named === null) return true;
  if (named.order === passage.order) return false;
  return Math.abs(named.order - passage.order) > 1 || speaksOfHome(passage);
}
