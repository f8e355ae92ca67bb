/**
 * "FUNK, Paul E., 81, passed away peacefully … in lieu of flowers": notices that families put in name people whom nobody
 * else knows. Who has held an office has it said there, too, and whoever is mourned in the news is not mourned so.
 */
import { keptIn } from '../../../kept-in';
import type { CandidateEntry } from '../../../lexicon/entries/candidate';
import type { Case } from '../../case';
import type { Evidence } from '../../document/evidence';
import { isApposedOffice } from '../../introduced/office-behind';
import { isTitled } from '../../introduced/title-of-office';

export const isInDeathNotice = (one: Case, entry: CandidateEntry): boolean =>
  entry.type === 'person' &&
  one.hearing.evidence.knowsField &&
  isDeathNotice(one.hearing.evidence) &&
  !isTitled(one, entry) &&
  !isApposedOffice(one, entry);

/** Different ones: of a statesman, too, it is said who survives him. */
const ENOUGH_FORMULAS = 2;
const known = new WeakMap<Evidence, boolean>();

const isDeathNotice = (evidence: Evidence): boolean =>
  keptIn(known, evidence, () => {
    // The funeral of a statesman is told with where it was.
    if (evidence.passages.some((passage) => evidence.hasCueIn(passage))) return false;
    const formulas = new Set<string>();
    for (const { words, block } of evidence.passages) {
      for (const formula of block.text.match(words.deathNotice ?? NEVER) ?? []) {
        formulas.add(formula.toLowerCase());
      }
    }
    return formulas.size >= ENOUGH_FORMULAS;
  });
const NEVER = /(?!)/g;
