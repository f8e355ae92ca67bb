/**
 * From spans that may be names to mentions: full names first, since they are what short forms refer
 * to; then everything in reading order; headlines last; offices when everybody is known.
 */
import { foldToken } from '../fold/normalise';
import type { CandidateEntry } from '../lexicon/candidate';
import type { Because, Mention, Rule } from '../model';
import { type RoleAnswer, RoleReader } from '../roles/resolve';
import { Case, type Hearing, isOneWord, type Judged, standsAlone } from './case';
import { Families } from './echoes';
import { judge } from './judge';
import { wordAfter, wordBefore } from './neighbours';
import { nameSpan } from './spans';
import type { Spot } from './spot';
import { positionOf } from './spot';
import { familyName } from './surroundings';
import { isGuardedAgainst, isOfOtherLanguage, isWrittenAsListed } from './written';

/** Below this nothing is claimed; below the margin between two readings both are offered. */
const LEAST_SCORE = 0.6;
const MARGIN = 0.05;
/** More candidates than a reader can choose among are no help. */
const MOST_OFFERED = 8;

export interface Decided {
  spot: Spot;
  mention: Mention;
  isPerson: boolean;
}

export function decide(found: Spot[], hearing: Hearing): Mention[] {
  const families = new Families();
  const cases = new Map(found.map((spot) => [spot, new Case(spot, hearing)]));
  for (const one of cases.values()) noteCertain(one, families);
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

/** Full names that nothing speaks against: antecedents, and company for the rest. */
function noteCertain(one: Case, families: Families): void {
  const { spot, hearing } = one;
  const { evidence, register } = hearing;
  const alone = spot.entries.filter(standsAlone);
  if (alone.length === 0) {
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
  // Somebody else's short form as well: decided when it is known who the text is about.
  if (spot.entries.some((other) => other.id !== entry!.id && other.type !== 'office')) return;
  if (isOneWord(spot)) {
    if (entry!.kind === 'acronym' && spot.surface.length <= 2) return;
    if (one.surroundings.kind !== 'alone' && one.surroundings.kind !== 'titled') return;
  }
  evidence.noteCertain(entry!.id, spot);
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

function decideRole(spot: Spot, roles: RoleReader, names: Map<number, Decided[]>): Decided | null {
  const one = new Case(spot, roles);
  const offices = spot.entries.filter(
    (entry) =>
      entry.type === 'office' &&
      !isGuardedAgainst(one, entry) &&
      !(entry.needs !== null && isOfOtherLanguage(one, entry)),
  );
  if (offices.length === 0) return null;
  const beside = names.get(spot.passage.order) ?? [];
  if (beside.some(({ mention }) => mention.start < spot.end && spot.start < mention.end))
    return null;
  const { start, end } = nameSpan(spot, offices[0]!, roles.evidence.lexicon);
  const answers = offices.map((entry) => roles.resolve(spot, entry)).filter((one) => one !== null);
  const [best] = answers.sort((a, b) => b.score - a.score);
  if (!best || isAbsorbed(spot, beside, best)) return null;
  const ids = new Set(answers.map(({ entry }) => entry.id));
  const actors = [...new Set(answers.flatMap((answer) => answer.actors))];
  const isClear = actors.length === 1 && best.score >= LEAST_SCORE && ids.size >= 1;
  const { evidence, register } = roles;
  if (isClear) register.noteMention(actors[0]!, positionOf(spot));
  return {
    spot,
    isPerson: false,
    mention: mentionOf(spot, start, end, {
      actor: isClear ? actors[0]! : null,
      candidates: actors
        .slice(0, MOST_OFFERED)
        .map((actor) => ({ actor, score: round(best.score / (isClear ? 1 : actors.length)) })),
      entry: best.entry,
      rule: 'role-by-date',
      because: best.because,
      confidence: isClear ? best.score : best.score / actors.length,
      hearing: { evidence, register, articleDate: roles.articleDate },
    }),
  };
}

/** Between a title and the name it belongs to: spaces, quotes, brackets, never a comma. */
const TITLE_GAP = /^[^,،;:.–—]*$/u;
const MOST_GAP = 40;
const CLOSING = /[»”"'’)\]]/gu;
/** "X, a former prime minister": says what he was, and is no second mention of him. */
const FORMER_APPOSITION = /^[,،(]\s*(?:\p{L}+[\s-]*){0,3}$/u;

/** A title directly before (or, for its own holder, after) a name is part of that name's mention. */
function isAbsorbed(spot: Spot, beside: Decided[], { actors, isFormer }: RoleAnswer): boolean {
  const { block, words, isTitleCase, isAllCapitals } = spot.passage;
  const { text } = block;
  for (const { mention, isPerson } of beside) {
    if (!isPerson) continue;
    if (mention.start >= spot.end && mention.start - spot.end <= MOST_GAP) {
      const gap = text.slice(spot.end, mention.start);
      if (TITLE_GAP.test(gap.replace(/\p{L}\./gu, ' ')) && onlyTitles(gap, words.titles))
        return true;
    }
    if (mention.end > spot.start || mention.actor === null) continue;
    const gap = text.slice(mention.end, spot.start).replace(CLOSING, '').trim();
    const isHis = actors.includes(mention.actor);
    if (isHis && (gap === '' || (isFormer && FORMER_APPOSITION.test(gap)))) return true;
  }
  const after = wordAfter(text, spot.end);
  if (after?.gap !== ' ') return false;
  if (words.givenNames.has(after.folded)) return true;
  if (!after.isCapital || isTitleCase || isAllCapitals) return false;
  return !words.says.has(after.folded) && !words.openers.has(after.folded);
}

function onlyTitles(gap: string, titles: ReadonlySet<string>): boolean {
  return (gap.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).every((word) => titles.has(foldToken(word)));
}

interface Said {
  actor: string | null;
  candidates: Mention['candidates'];
  entry: CandidateEntry;
  rule: Rule;
  because: Because[];
  confidence: number;
  hearing: Hearing;
}

function mentionOf(spot: Spot, start: number, end: number, said: Said): Mention {
  const { block } = spot.passage;
  const form = said.hearing.evidence.lexicon.formText(said.entry.form);
  return {
    block: block.id,
    start,
    end,
    surface: block.text.slice(start, end),
    actor: said.actor,
    candidates: said.candidates,
    how: { rule: said.rule, form, agreement: said.entry.agreement, because: said.because },
    confidence: round(said.confidence),
  };
}

const round = (score: number) => Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
