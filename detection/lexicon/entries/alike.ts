/** Namesakes of a list whom nothing tells apart but their ids: what is true of one reading is true of the next. */

import { isOnlyForm } from '../stored/forms-of-owner';
import type { Lexicon } from '../stored/load';
import type { CandidateEntry } from './candidate';

/** Whose a reading is; all else says what it is. */
const WHOSE = new Set(['id', 'entry', 'form', 'alike']);

const isSame = (one: CandidateEntry, other: CandidateEntry): boolean =>
  (Object.keys(one) as (keyof CandidateEntry)[]).every(
    (trait) => WHOSE.has(trait) || one[trait] === other[trait],
  );

/** `entries` as they are handed on: each is compared with the one before it. */
export function noteAlike(lexicon: Lexicon, entries: readonly CandidateEntry[]): void {
  for (let i = 1; i < entries.length; i++) {
    const before = entries[i - 1]!;
    const entry = entries[i]!;
    if (isSame(entry, before) && isNameAlone(lexicon, before) && isNameAlone(lexicon, entry))
      entry.alike = before.alike;
  }
}

/** One name, and nothing else is known. */
function isNameAlone(lexicon: Lexicon, { form, entry, guarded }: CandidateEntry): boolean {
  if (guarded || !isOnlyForm(lexicon, form)) return false;
  const { lives, offices, actorGuards } = lexicon.details;
  return offices.length === 0 && !(entry in lives) && !(entry in actorGuards);
}
