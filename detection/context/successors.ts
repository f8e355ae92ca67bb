/**
 * "LTG Terry, LTG MacFarland, LTG Townsend …": whoever has held one office, one after another, by rank and family name.
 * Three of them in one paragraph, in a text that names the body, are each other's introduction.
 */
import { EVER, inOfficeOn } from '../actors/in-office';
import type { CandidateEntry } from '../lexicon/entries/candidate';
import { isSaidOfOthers, isSpeltSo } from './among-themselves';
import type { Case } from './case';
import { byPassage, type Decided } from './mention';
import type { Passage } from './spots/spot';
import { toldInCompany } from './told-in-company';

const ENOUGH = 3;

interface Held {
  one: Case;
  entry: CandidateEntry;
}

export function successorsNamed(
  undecided: readonly Case[],
  decided: readonly Decided[],
): Decided[] {
  const byOffice = new Map<Passage, Map<string, Held[]>>();
  for (const one of undecided) {
    for (const { office, entry } of officesOf(one)) {
      const offices = byOffice.get(one.spot.passage) ?? new Map<string, Held[]>();
      byOffice.set(one.spot.passage, offices);
      offices.set(office, [...(offices.get(office) ?? []), { one, entry }]);
    }
  }
  if (byOffice.size === 0) return [];
  const decidedIn = byPassage(decided);
  const found = new Map<Case, Decided>();
  for (const [passage, offices] of byOffice) {
    for (const [office, held] of offices) {
      const known = (decidedIn.get(passage) ?? []).filter(
        ({ isPerson, mention: { actor } }) =>
          isPerson && actor !== null && hasHeld(held[0]!.one, actor, office),
      );
      const all = new Set([
        ...held.map(({ entry }) => entry.id),
        ...known.map(({ mention }) => mention.actor),
      ]);
      if (all.size < ENOUGH) continue;
      for (const { one, entry } of held) found.set(one, toldInCompany(one, entry));
    }
  }
  return [...found.values()];
}

/** The offices, of bodies that the text names, which the only one of the list who is called so has held. */
function officesOf(one: Case): { office: string; entry: CandidateEntry }[] {
  const { spot, surroundings, hearing } = one;
  if (one.isArabic || !one.isOneWord || surroundings.kind !== 'titled') return [];
  if (one.isTaken || one.otherBearer !== null || one.walk === 'other') return [];
  if (hearing.register.hasStranger(one.familyName)) return [];
  const { evidence, register } = hearing;
  const inOffice = inOfficeOn(evidence.lexicon, EVER);
  const bearers = (spot.family?.among(() => true) ?? spot.entries).filter(
    (entry) => inOffice.has(entry.id) && isSpeltSo(entry) && !isSaidOfOthers(one, entry),
  );
  // Two Barzanis have been president.
  if (new Set(bearers.map(({ id }) => id)).size !== 1) return [];
  return bearers.flatMap((entry) =>
    (inOffice.get(entry.id) ?? [])
      .filter(({ body, names }) => names.length > 0 && body !== null && register.isNamed(body))
      .map(({ id }) => ({ office: id, entry })),
  );
}

const hasHeld = ({ hearing: { evidence } }: Case, actor: string, office: string): boolean =>
  (inOfficeOn(evidence.lexicon, EVER).get(actor) ?? []).some(({ id }) => id === office);
