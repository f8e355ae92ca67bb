/** An office's title as a mention of its own, unless it belongs to the name beside it. */
import type { Case } from '../context/case';
import { type Decided, LEAST_SCORE, MOST_OFFERED, mentionOf, round } from '../context/mention';
import { wordAfter } from '../context/neighbours';
import { isGuardedAgainst, isOfOtherLanguage } from '../context/ruled-out';
import { nameSpan } from '../context/spans';
import { positionOf, type Spot } from '../context/spot';
import { foldToken } from '../fold/normalise';
import type { LanguageWords } from '../languages/index';
import { type RoleAnswer, RoleReader } from './resolve';

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
  const [best] = answers.sort((a, b) => b.score - a.score);
  if (!best || isAbsorbed(spot, beside, best)) return null;
  if (isStrangers(spot, beside, roles, best)) {
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

/** "prime minister David Cameron", "the prime minister, Tony Blair,": not one of its holders. */
function isStrangers(
  spot: Spot,
  beside: Decided[],
  roles: RoleReader,
  answer: RoleAnswer,
): boolean {
  const { block, words, isTitleCase, isAllCapitals } = spot.passage;
  const { text } = block;
  const before = APPOSITION.exec(
    text.slice(Math.max(0, spot.start - APPOSITION_REACH), spot.start),
  );
  if (before) {
    const comma = spot.start - before[0].length;
    const his = beside.find(({ mention, isPerson }) => isPerson && mention.end === comma);
    if (his) return his.mention.actor !== null && !answer.actors.includes(his.mention.actor);
    if (NAME_BEFORE.test(text.slice(Math.max(0, comma - MOST_GAP), comma))) return true;
  }
  const gap = BEFORE_NAME.exec(text.slice(spot.end, spot.end + MOST_GAP))![0];
  const start = spot.end + gap.length;
  const named = beside.find(({ mention, isPerson }) => isPerson && mention.start === start);
  if (named) {
    const { actor } = named.mention;
    return /[,،]/.test(gap) && actor !== null && !roles.everHeld(answer.entry, actor);
  }
  const after = wordAfter(text, spot.end);
  if (!after || after.start !== start || gap === '') return false;
  // Turkish: "Irak Başbakanı Washington'da".
  if (/\p{L}['’]\p{Ll}/u.test(after.raw) && words.code === 'tr') return false;
  if (words.givenNames.has(after.folded)) return true;
  if (!after.isCapital || isTitleCase || isAllCapitals) return false;
  if (words.says.has(after.folded) || words.openers.has(after.folded)) return false;
  if (gap === ' ') return true;
  return words.code !== 'de' && WHOLE_NAME.test(text.slice(start, start + MOST_GAP));
}

/** ", the outgoing prime minister": said of the name before the comma. */
const APPOSITION = /[,،]\s(?:the|le|la|der|die|el|ال)[\s'’](?:\p{L}+\s){0,2}$/u;
const APPOSITION_REACH = 40;
const NAME_BEFORE = /(?:\p{Lu}[\p{L}'’.-]+ ){1,2}\p{Lu}[\p{L}'’-]+$/u;
const BEFORE_NAME = /^\s?[,،]?\s?[«“"]?/u;
/** Two capitalised words and the end of the apposition. */
const WHOLE_NAME = /^\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]*\s?){1,3}[,.»”"]/u;

function onlyTitles(
  gap: string,
  { titles, articles, acting, former, next }: LanguageWords,
): boolean {
  const lists = [titles, articles, acting, former, next];
  const words = (gap.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(foldToken);
  return words.every((word) => lists.some((list) => list.has(word)));
}
