/**
 * "Ali Khamenei … his son Mojtaba", "قيس الخزعلي … شقيقه ليث": a first name behind a word for kin. Somebody listed
 * is meant where that name and the family name of one whom the text has just named make his whole name.
 */
import type { CandidateEntry } from '../../lexicon/entries/candidate';
import { isAsListed } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import { isGivenName } from '../beside/arabic-names';
import { isAdjacent, wordAfter } from '../beside/neighbours';
import type { Evidence } from '../document/evidence';
import type { Decided } from '../mention';
import type { Passage } from '../spots/spot';
import { byFirstName } from './by-first-name';

/** Persons named before it whose family it may be: "he" is one of the last. */
const MOST_NAMED = 4;

export function kinNamed({ lexicon, passages }: Evidence, decided: readonly Decided[]): Decided[] {
  const persons = decided.filter(({ isPerson, mention }) => isPerson && mention.actor !== null);
  if (persons.length === 0) return [];
  const byPassage = groupedByPassage(persons);
  const found: Decided[] = [];
  for (const passage of passages) {
    const here = byPassage.get(passage.order) ?? [];
    const before = [...(byPassage.get(passage.order - 1) ?? []), ...here];
    if (before.length === 0) continue;
    const { text } = passage.block;
    // Nearly every passage has none.
    if (text.search(passage.words.kinThenName) < 0) continue;
    for (const hit of text.matchAll(passage.words.kinThenName)) {
      const given = hit[1]!;
      const end = hit.index + hit[0].length;
      const start = end - given.length;
      if (isWithin(here, start, end) || isLongerName(passage, given, end)) continue;
      const named = before.filter(({ spot }) => spot.passage !== passage || spot.start < start);
      const kin = relativeOf(named.slice(-MOST_NAMED), given, (name) =>
        findCandidates(lexicon, name, passage.language).flatMap((candidate) =>
          candidate.start === 0 && candidate.end === name.length ? candidate.entries : [],
        ),
      );
      if (kin !== null) {
        found.push(byFirstName(kin.entry, kin.whose.mention, { passage, start, end }));
      }
    }
  }
  return found;
}

function groupedByPassage(persons: readonly Decided[]): Map<number, Decided[]> {
  const groups = new Map<number, Decided[]>();
  for (const person of persons) {
    const { order } = person.spot.passage;
    const group = groups.get(order);
    if (group) group.push(person);
    else groups.set(order, [person]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.spot.start - b.spot.start);
  return groups;
}

/** Part of another name; but a family name like it, of somebody else whom the text has named, is not meant. */
const isWithin = (persons: readonly Decided[], start: number, end: number): boolean =>
  persons.some(({ mention }) => {
    const isSame = mention.start === start && mention.end === end;
    if (isSame && mention.how.rule === 'short-after-full') return false;
    return mention.start < end && start < mention.end;
  });

/** "His son Mojtaba Rezaei": a whole name, which matching has read. */
function isLongerName({ block: { text }, words }: Passage, given: string, end: number): boolean {
  const after = wordAfter(text, end);
  if (after === null || !isAdjacent(after.gap)) return false;
  if (words.says.has(after.folded) || words.frequent.has(after.folded)) return false;
  return (
    after.isCapital || isGivenName(words, after) || (IN_ARABIC.test(given) && NISBA.test(after.raw))
  );
}
const IN_ARABIC = /^\p{Script=Arabic}/u;
const NISBA = /^ال\p{L}+ي$/u;

interface Kin {
  entry: CandidateEntry;
  whose: Decided;
}

/** The only one listed whose whole name the first name and one of these families make. */
function relativeOf(
  named: readonly Decided[],
  given: string,
  readings: (name: string) => readonly CandidateEntry[],
): Kin | null {
  const kin = named.flatMap((whose) => {
    const family = /\p{L}[\p{L}\p{M}\u200c’'-]*$/u.exec(whose.mention.surface)?.[0];
    if (family === undefined) return [];
    return readings(`${given} ${family}`)
      .filter(
        (entry) =>
          entry.type === 'person' &&
          entry.derived === null &&
          isAsListed(entry) &&
          entry.id !== whose.mention.actor,
      )
      .map((entry) => ({ entry, whose }));
  });
  return new Set(kin.map(({ entry }) => entry.id)).size === 1 ? kin.at(-1)! : null;
}
