/** An office's title as a mention of its own, unless it belongs to the name beside it. */
import type { Case } from '../context/case';
import { type Decided, LEAST_SCORE, MOST_OFFERED, mentionOf, round } from '../context/mention';
import { isGuardedAgainst, isOfOtherLanguage } from '../context/ruled-out';
import { nameSpan } from '../context/spans';
import { positionOf, type Spot } from '../context/spot';
import { foldToken } from '../fold/normalise';
import type { LanguageWords } from '../languages/index';
import { type RoleAnswer, RoleReader } from './resolve';
import { apposedTo, isStrangers } from './strangers';

/** Of all spans in reading order, once the names are known. */
export function decideRoles(cases: readonly Case[], names: readonly Decided[]): Decided[] {
  const offices = cases.filter(({ spot }) => spot.entries.some(({ type }) => type === 'office'));
  if (offices.length === 0) return [];
  const { evidence, register, articleDate } = offices[0]!.hearing;
  const roles = new RoleReader(evidence, register, articleDate);
  const beside = byPassage(names);
  return offices.flatMap((one) => {
    const role = decideRole(one, roles, beside.get(one.spot.passage.order) ?? []);
    return role === null ? [] : [role];
  });
}

function byPassage(names: readonly Decided[]): Map<number, Decided[]> {
  const passages = new Map<number, Decided[]>();
  for (const name of names) {
    const { order } = name.spot.passage;
    const list = passages.get(order);
    if (list) list.push(name);
    else passages.set(order, [name]);
  }
  return passages;
}

function decideRole(one: Case, roles: RoleReader, beside: Decided[]): Decided | null {
  const { spot } = one;
  const offices = spot.entries.filter(
    (entry) =>
      entry.type === 'office' &&
      !isGuardedAgainst(one, entry) &&
      !(entry.needs !== null && isOfOtherLanguage(one, entry)),
  );
  if (offices.length === 0) return null;
  if (beside.some(({ mention }) => mention.start < spot.end && spot.start < mention.end))
    return null;
  const { start, end } = nameSpan(spot, offices[0]!, roles.evidence.lexicon);
  const answers = offices.map((entry) => roles.resolve(spot, entry)).filter((one) => one !== null);
  const his = apposedTo(one, beside)?.mention.actor ?? null;
  for (const answer of answers) if (roles.everHeld(answer.entry, his)) answer.actors = [his!];
  const [best] = answers.sort((a, b) => b.score - a.score);
  if (!best || isAbsorbed(spot, beside, best)) return null;
  if (isStrangers(one, beside, roles, best)) {
    roles.noteElsewhere(spot);
    return null;
  }
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
/** Of a head of government alone the title in front of a comma is a mention of its own. */
const COMMA_GAP = /^\s?[,،][^,،;:.–—]*$/u;
/** UTF-16 units between a title and a name. */
const MOST_GAP = 40;
const CLOSING = /[»”"'’)\]]/gu;
/** "X, a former prime minister": says what he was, and is no second mention of him. */
const FORMER_APPOSITION = /^[,،(]\s*(?:\p{L}+[\s-]*){0,3}$/u;

/** A title directly before (or, for its own holder, after) a name is part of that name's mention. */
function isAbsorbed(spot: Spot, beside: Decided[], { actors, isFormer }: RoleAnswer): boolean {
  const { block, words } = spot.passage;
  const { text } = block;
  for (const { mention, isPerson } of beside) {
    if (!isPerson) continue;
    if (mention.start >= spot.end && mention.start - spot.end <= MOST_GAP) {
      const gap = text.slice(spot.end, mention.start);
      const isOne = TITLE_GAP.test(gap.replace(/\p{L}\./gu, ' '));
      const isApposition = COMMA_GAP.test(gap) && !words.headOfGovernment.test(spot.surface);
      if ((isOne || isApposition) && onlyTitles(gap, words)) return true;
    }
    if (mention.end > spot.start || mention.actor === null) continue;
    const gap = text.slice(mention.end, spot.start).replace(CLOSING, '').trim();
    const isHis = actors.includes(mention.actor);
    if (isHis && (gap === '' || (isFormer && FORMER_APPOSITION.test(gap)))) return true;
  }
  return false;
}

function onlyTitles(
  gap: string,
  { titles, articles, acting, former, next }: LanguageWords,
): boolean {
  const lists = [titles, articles, acting, former, next];
  const words = (gap.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(foldToken);
  return words.every((word) => lists.some((list) => list.has(word)));
}
