/**
 * Compares what was found with what was labelled.
 *
 * - Nominals ("American troops") are scored apart: neither missed ones nor found ones count here.
 * - Labels of actors that the pack does not hold are left out, and so is what overlaps them.
 * - Offering candidates instead of claiming one is no false claim, but it finds nothing either.
 */
import type { FoundMention, GoldMention, GoldText } from './model';

export interface Tally {
  labelled: number;
  /** Right actor, overlapping span. */
  overlap: number;
  /** Right actor, same span. */
  exact: number;
  /** Claims that no label supports. */
  wrong: number;
}

export interface TextScore {
  text: GoldText;
  tally: Tally;
  nominals: Tally;
  missed: { mention: GoldMention; instead: FoundMention | null }[];
  wrong: FoundMention[];
  inexact: { mention: GoldMention; found: FoundMention }[];
  /** Labels that were found, for tables by level. */
  found: Set<GoldMention>;
  exact: Set<GoldMention>;
}

export const nothing = (): Tally => ({ labelled: 0, overlap: 0, exact: 0, wrong: 0 });

export function add(into: Tally, more: Tally): Tally {
  into.labelled += more.labelled;
  into.overlap += more.overlap;
  into.exact += more.exact;
  into.wrong += more.wrong;
  return into;
}

export function figures(tally: Tally, of: 'overlap' | 'exact') {
  const hits = tally[of];
  const claims = tally.overlap + tally.wrong;
  const precision = claims ? hits / claims : 1;
  const recall = tally.labelled ? hits / tally.labelled : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

interface Span {
  start: number;
  end: number;
}
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const equals = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

export function scoreText(
  text: GoldText,
  found: FoundMention[],
  inPack: (actor: string) => boolean,
): TextScore {
  const known = text.mentions.filter(({ actor, offered }) =>
    actor === null ? offered.every(inPack) : inPack(actor),
  );
  const left = text.mentions.filter((mention) => !known.includes(mention));
  const score: TextScore = {
    text,
    tally: nothing(),
    nominals: nothing(),
    missed: [],
    wrong: [],
    inexact: [],
    found: new Set(),
    exact: new Set(),
  };
  const used = new Set<FoundMention>();
  for (const mention of known) {
    const tally = mention.level === 'nominal' ? score.nominals : score.tally;
    tally.labelled += 1;
    const near = found.filter((candidate) => !used.has(candidate) && overlaps(candidate, mention));
    const right = near.filter((candidate) => agrees(mention, candidate));
    const hit = right.find((candidate) => spanFits(mention, candidate)) ?? right[0];
    if (!hit) {
      if (mention.level !== 'nominal') score.missed.push({ mention, instead: near[0] ?? null });
      continue;
    }
    used.add(hit);
    tally.overlap += 1;
    score.found.add(mention);
    if (spanFits(mention, hit)) {
      tally.exact += 1;
      score.exact.add(mention);
    } else if (mention.level !== 'nominal') score.inexact.push({ mention, found: hit });
  }
  for (const claim of found) {
    if (used.has(claim) || claim.actor === null) continue;
    if (left.some((mention) => overlaps(mention, claim))) continue;
    if (known.some((mention) => mention.level === 'nominal' && overlaps(mention, claim))) continue;
    if (claim.rule === 'nominal') {
      score.nominals.wrong += 1;
      continue;
    }
    score.tally.wrong += 1;
    score.wrong.push(claim);
  }
  return score;
}

function agrees(mention: GoldMention, found: FoundMention): boolean {
  if (mention.actor !== null) return found.actor === mention.actor;
  return found.actor === null && mention.offered.every((actor) => found.candidates.includes(actor));
}

function spanFits(mention: GoldMention, found: Span): boolean {
  return equals(mention, found) || (mention.wider !== null && equals(mention.wider, found));
}
