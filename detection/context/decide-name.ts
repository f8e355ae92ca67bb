/** Who a span means, of all its readings; nobody below the least score, several where none is ahead. */
import type { CandidateEntry } from '../lexicon/entries/candidate';
import type { Case, Judged } from './case';
import { contest, isHeardBeside } from './contest';
import type { Families } from './document/echoes';
import { calledByTitle } from './introduced/same-title';
import { titleFit } from './introduced/title-of-office';
import { judge } from './judge';
import { type Decided, LEAST_SCORE, MOST_OFFERED, mentionOf, round } from './mention';
import { sorted } from './sorted';
import { nameSpan } from './spots/spans';

/** Between two readings nearer than this both are offered. */
const MARGIN = 0.05;

export function decideName(one: Case, families: Families): Decided | null {
  const { spot, hearing } = one;
  const judged = readings(one, families);
  if (judged.length > 1) {
    leaveOutUnnamed(judged, one);
    contest(judged, one);
    const called = calledByTitle(judged, one);
    if (called) called.score += MARGIN;
    sorted(judged, byScore);
  }
  const [best, second] = judged;
  if (!best) return null;
  const isClear = !second || best.score - second.score >= MARGIN;
  if (spot.more && !isClear) return null;
  if (isClear) noteMeant(one, best, families);
  const { start, end } = nameSpan(spot, best.entry, hearing.evidence.lexicon);
  return {
    spot,
    isPerson: best.entry.type === 'person',
    mention: mentionOf(spot, start, end, {
      actor: isClear ? best.entry.id : null,
      candidates: offered(judged).map(({ entry, score }) => ({
        actor: entry.id,
        score: round(score),
      })),
      entry: best.entry,
      rule: best.rule,
      because: best.because,
      confidence: isClear ? best.score : best.score / 2,
    }),
  };
}

const offered = (judged: Judged[]): Judged[] =>
  judged.length > MOST_OFFERED ? judged.slice(0, MOST_OFFERED) : judged;

/** A family name of somebody named is his, and not also that of a namesake whom nothing introduces. */
function leaveOutUnnamed(judged: Judged[], one: Case): void {
  const isShort = ({ rule, entry }: Judged) =>
    rule === 'short-after-full' && entry.type === 'person';
  const isNamed = (reading: Judged) =>
    one.namedBefore(reading.entry) !== null && !isHeardBeside(reading, judged);
  if (!judged.every(isShort) || !judged.some(isNamed)) return;
  if (judged.some(({ entry }) => titleFit(one, entry) > 0)) return;
  judged.splice(0, judged.length, ...judged.filter(isNamed));
}

const byScore = (a: Judged, b: Judged) => b.score - a.score;

/** Of each actor the reading that fits best; of equals the first. */
function readings(one: Case, families: Families): Judged[] {
  const kept: Judged[] = [];
  const { register } = one.hearing;
  let judged: Judged | null = null;
  let before: CandidateEntry | null = null;
  for (const entry of one.spot.entries) {
    // What the text says of one of two namesakes it does not say of the other.
    const isAsBefore =
      before?.alike === entry.alike && !register.isNamed(before.id) && !register.isNamed(entry.id);
    judged = isAsBefore ? sameOf(entry, judged) : judge(one, entry);
    before = entry;
    keep(judged, kept);
  }
  for (const entry of families.entriesFor(one)) keep(judge(one, entry), kept);
  return kept;
}

const sameOf = (entry: CandidateEntry, judged: Judged | null): Judged | null =>
  judged && { entry, score: judged.score, rule: judged.rule, because: judged.because };

function keep(judged: Judged | null, kept: Judged[]): void {
  if (judged === null || judged.score < LEAST_SCORE) return;
  const { entry } = judged;
  for (let i = 0; i < kept.length; i++) {
    if (kept[i]!.entry.entry !== entry.entry) continue;
    if (judged.score <= kept[i]!.score) return;
    kept.splice(i, 1);
  }
  kept.push(judged);
}

/** What later short forms refer back to. */
function noteMeant(one: Case, best: Judged, families: Families): void {
  const { register, evidence } = one.hearing;
  const { kind, needs } = best.entry;
  if (kind === 'translation-slip') {
    // "Prestige al-Halbousi" is what only a machine says: as good as two signs.
    if (needs !== 'antecedent') evidence.noteRendering(one.spot.surface);
    if (needs === null) {
      evidence.noteRendering(best.entry.id);
      evidence.noteCertain(best.entry.id, one.spot, best.entry.type === 'person');
    }
  }
  if (best.isIntroduction) register.noteFull(best.entry.id, one.asAntecedent);
  else if (best.rule === 'short-after-full') register.noteMention(best.entry.id, one.asAntecedent);
  else if (best.rule !== 'nominal') {
    families.note(one.spot, best.entry);
    register.noteFull(best.entry.id, one.asAntecedent);
  }
}
