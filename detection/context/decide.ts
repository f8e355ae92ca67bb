/**
 * From spans that may be names to mentions: full names first, since they are what short forms refer
 * to; then everything in reading order; headlines last; offices when everybody is known.
 */
import type { Mention } from '../model';
import { decideRole } from '../roles/decide-role';
import { RoleReader } from '../roles/resolve';
import { Case, type Hearing, isOneWord, type Judged, standsAlone } from './case';
import { companyWanted, isLongerName } from './doubts';
import { Families } from './echoes';
import { doubtOfOneWord, isEverybodysName } from './full-names';
import { judge } from './judge';
import { type Decided, LEAST_SCORE, MOST_OFFERED, mentionOf, round } from './mention';
import { wordAfter, wordBefore } from './neighbours';
import { nameSpan } from './spans';
import { positionOf, type Spot } from './spot';
import { familyName } from './surroundings';
import { isGuardedAgainst, isWrittenAsListed } from './written';

/** Between two readings nearer than this both are offered. */
const MARGIN = 0.05;

export function decide(found: Spot[], hearing: Hearing): Mention[] {
  const families = new Families();
  const cases = new Map(found.map((spot) => [spot, new Case(spot, hearing)]));
  for (const one of cases.values()) noteCertain(one, families, 'distinct');
  for (const one of cases.values()) noteCertain(one, families, 'ordinary');
  const { lexicon, passages } = hearing.evidence;
  const spots = [...found, ...families.spots(lexicon, passages, found)].sort(inReadingOrder);
  const inOrder = [...spots].sort(
    (a, b) => Number(isHeadline(a)) - Number(isHeadline(b)), // stable: reading order within each
  );
  const decided: Decided[] = [];
  for (const spot of inOrder) {
    const found = decideName(cases.get(spot) ?? new Case(spot, hearing), families);
    if (found) decided.push(found);
  }
  const roles = new RoleReader(hearing.evidence, hearing.register, hearing.articleDate);
  const names = bySpot(decided);
  for (const spot of spots) {
    const found = decideRole(spot, roles, names);
    if (found) decided.push(found);
  }
  return decided.sort((a, b) => inReadingOrder(a.spot, b.spot)).map(({ mention }) => mention);
}

const inReadingOrder = (a: Spot, b: Spot) => a.passage.order - b.passage.order || a.start - b.start;

const isHeadline = (spot: Spot) => spot.passage.block.kind === 'headline';

/**
 * Full names that nothing speaks against: antecedents, and company for the rest. Names made of
 * ordinary words come second, where the others make it a text of the field.
 */
function noteCertain(one: Case, families: Families, which: 'distinct' | 'ordinary'): void {
  const { spot, hearing } = one;
  const { evidence, register } = hearing;
  const alone = spot.entries.filter(standsAlone);
  if (alone.length === 0) {
    if (which === 'ordinary') return;
    const isName = spot.entries.some(({ type, kind }) => type === 'person' && kind === 'short');
    if (isName && one.surroundings.kind === 'other-name') {
      register.noteStranger(familyName(spot.surface), positionOf(spot));
    }
    return;
  }
  const meant = alone.filter(
    (entry) => !isGuardedAgainst(one, entry) && isWrittenAsListed(one, entry),
  );
  if (meant.length !== 1) return;
  const [entry] = meant;
  if (evidence.knowsField) {
    const isCommon = isEverybodysName(one, entry!) && one.surroundings.kind !== 'titled';
    if ((one.isOrdinary(entry!) || isCommon) !== (which === 'ordinary')) return;
    if (isCommon && one.companySoFar().level === 0) return;
    if (isLongerName(one, entry!)) return;
    const wanted = companyWanted(one, entry!);
    if (wanted > 0 && (which === 'distinct' || one.companySoFar().level < wanted)) return;
    // "Isis" may be a girl: only what is claimed is an antecedent.
    if (isOneWord(spot) && doubtOfOneWord(one, entry!) !== null) return;
  } else if (which === 'ordinary') return;
  // Somebody else's short form as well: decided when it is known who the text is about.
  if (spot.entries.some((other) => other.id !== entry!.id && other.type !== 'office')) return;
  if (isOneWord(spot)) {
    if (entry!.kind === 'acronym' && spot.surface.length <= 2) return;
    if (one.surroundings.kind !== 'alone' && one.surroundings.kind !== 'titled') return;
  }
  evidence.noteCertain(entry!.id, spot, entry!.type === 'person');
  families.note(spot, entry!);
  register.noteFull(entry!.id, {
    ...positionOf(spot),
    surface: spot.surface,
    block: spot.passage.block.id,
  });
}

function decideName(one: Case, families: Families): Decided | null {
  const { spot, hearing } = one;
  const judged = [...spot.entries, ...families.entriesFor(spot)]
    .map((entry) => judge(one, entry))
    .filter((one): one is Judged => one !== null && one.score >= LEAST_SCORE)
    .filter((one, i, all) => !all.some((other, j) => isBetter(other, j, one, i)));
  contest(judged, spot, hearing);
  judged.sort((a, b) => b.score - a.score);
  const [best, second] = judged;
  if (!best) return null;
  const isClear = !second || best.score - second.score >= MARGIN;
  if (spot.more && !isClear) return null;
  if (isClear) {
    const at = positionOf(spot);
    const { id } = best.entry;
    if (best.rule === 'short-after-full') hearing.register.noteMention(id, at);
    else if (best.rule !== 'nominal') {
      families.note(spot, best.entry);
      hearing.register.noteFull(id, { ...at, surface: spot.surface, block: spot.passage.block.id });
    }
  }
  const { start, end } = nameSpan(spot, best.entry, hearing.evidence.lexicon);
  return {
    spot,
    isPerson: best.entry.type === 'person',
    mention: mentionOf(spot, start, end, {
      actor: isClear ? best.entry.id : null,
      candidates: judged.slice(0, MOST_OFFERED).map(({ entry, score }) => ({
        actor: entry.id,
        score: round(score),
      })),
      entry: best.entry,
      rule: best.rule,
      because: best.because,
      confidence: isClear ? best.score : best.score / 2,
      hearing,
    }),
  };
}

/** The same actor by a better form; of equals the first. */
function isBetter(other: Judged, j: number, one: Judged, i: number): boolean {
  if (i === j || other.entry.id !== one.entry.id) return false;
  return other.score > one.score || (other.score === one.score && j < i);
}

/**
 * One word that is one actor's whole name and another's short form: whoever the text has been about.
 * Named by a longer name elsewhere, or before the other, the first keeps it.
 */
function contest(judged: Judged[], spot: Spot, hearing: Hearing): void {
  const whole = judged.filter(({ entry }) => standsAlone(entry));
  const short = judged.filter(({ rule }) => rule === 'short-after-full');
  if (whole.length === 0 || short.length === 0) return;
  for (const one of whole) {
    const isNamedItself = hearing.register.isNamed(one.entry.id) || isListed(spot);
    one.score = isNamedItself ? Math.max(one.score, 0.97) : Math.min(one.score, 0.8);
    if (isNamedItself) for (const other of short) other.score = Math.min(other.score, 0.85);
  }
}

/** "A, B and C": a name in a list is named in its own right. */
function isListed(spot: Spot): boolean {
  const { block, words } = spot.passage;
  const before = wordBefore(block.text, spot.start);
  const after = wordAfter(block.text, spot.end);
  const joins = (word: typeof before) => word !== null && words.and.has(word.folded);
  const comma = (word: typeof before) => word !== null && /^\s*[,،]\s*$/.test(word.gap);
  return (comma(before) && (comma(after) || joins(after))) || (joins(before) && comma(after));
}

function bySpot(decided: Decided[]): Map<number, Decided[]> {
  const map = new Map<number, Decided[]>();
  for (const one of decided) {
    const { order } = one.spot.passage;
    const list = map.get(order);
    if (list) list.push(one);
    else map.set(order, [one]);
  }
  return map;
}
