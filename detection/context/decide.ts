/**
 * From spans that may be names to mentions: full names first, since they are what short forms refer
 * to; then everything in reading order; headlines last; offices when everybody is known.
 */
import type { Mention } from '../model';
import { decideRoles } from '../roles/decide-role';
import { Case, type Hearing } from './case';
import { noteCertain } from './certain';
import { Families } from './echoes';
import { isPlacedElsewhere } from './elsewhere';
import type { Decided } from './mention';
import { decideName } from './name';
import type { Spot } from './spot';

/** `found` in reading order. */
export function decide(found: Spot[], hearing: Hearing): Mention[] {
  const families = new Families();
  const known = found.map((spot) => new Case(spot, hearing));
  for (const which of ['distinct', 'ordinary'] as const) {
    for (const one of known) noteCertain(one, families, which);
  }
  for (const one of known) families.noteNear(one);
  const { lexicon, passages } = hearing.evidence;
  const added = families.spots(lexicon, passages, found);
  const cases = added.length === 0 ? known : [...known, ...added.map((s) => new Case(s, hearing))];
  if (added.length > 0) cases.sort((a, b) => inReadingOrder(a.spot, b.spot));
  const decided: Decided[] = [];
  for (const isHeadlinesTurn of [false, true]) {
    for (const one of cases) {
      if ((one.spot.passage.block.kind === 'headline') !== isHeadlinesTurn) continue;
      const name = decideName(one, families);
      if (name !== null) decided.push(name);
      else if (isPlacedElsewhere(one)) hearing.evidence.takeWord(one.familyName);
    }
  }
  decided.push(...decideRoles(cases, decided));
  return decided.sort((a, b) => inReadingOrder(a.spot, b.spot)).map(({ mention }) => mention);
}

const inReadingOrder = (a: Spot, b: Spot) => a.passage.order - b.passage.order || a.start - b.start;
