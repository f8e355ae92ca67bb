/**
 * Animals, restaurants, bands, ships, footballers bear the same names. What stands beside a name says
 * so: "the racehorse Pentagon", "Badr, a bakery in Lille", "Das Weiße Haus ist ein Hotel", "a cat called
 * Obama".
 */
import { foldToken } from '../../fold/normalise';
import { GAPS } from '../../fold/word-gaps';
import { SO_BEFORE_HYPHEN } from '../../languages/any-language';
import { SO_OF_SO_CALLED } from '../../languages/arabic-letters';
import type { LanguageWords } from '../../languages/index';
import { isOfPublicLife } from '../../languages/walks/index';
import type { Spot } from '../spots/spot';
import { isAdjacent, type Neighbour, wordAfter, wordBefore } from './neighbours';
import { has, isTradeBefore, isTradeOfBefore, speaksOfTrade } from './trades';

export type SaidOfBearer =
  /** It is said right beside the name. */
  | 'said'
  /** A name given to something or somebody: "a man called Sadr". */
  | 'introduced'
  /** Somebody's trade, which is none of public life. */
  | 'trade'
  | null;

/** UTF-16 units on either side in which the sentence is looked at. */
const SENTENCE_REACH = 120;
/** Words between a name and what it is said to be: "is a very small", ", a Moroccan". */
const MOST_BETWEEN = 4;
/** "Obama, who lives next door, is": words a name and its verb may have between them. */
const MOST_BEFORE_COPULA = 6;
const CLAUSE_END = /[,;.!?()،؟]/;
const APPOSITION = /^['’”"»]?\s*[,،(–—]\s*/u;
const SENTENCE_END = /[.!?؟۔;]["”’»]?\s/u;
const UP_TO_LAST_END = /^.*[.!?؟۔;]["”’»]?\s/su;
const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu;

export function saidOfBearer(
  spot: Spot,
  before: Neighbour | null,
  after: Neighbour | null,
): SaidOfBearer {
  const { words, block } = spot.passage;
  const { text } = block;
  const isPersons = spot.entries.some(({ type }) => type === 'person');
  if (isPersons && words.somebodyElseBehind.test(text.slice(spot.end, spot.end + SENTENCE_REACH)))
    return 'said';
  return (
    (before && isBeside(before) && !isSoCalled(words, text, before, isPersons)
      ? saidBefore(words, text, before)
      : null) ??
    (isPersons && before && isAdjacent(before.gap) && isTradeAt(spot, before) ? 'trade' : null) ??
    (after && isBesideAfter(after) ? saidAfter(words, text, after, isPersons) : null) ??
    saidOf(words, text, spot.end, isPersons)
  );
}

function isTradeAt({ passage: { words, block }, surface }: Spot, before: Neighbour): boolean {
  if (isTradeBefore(words, block.text, before)) return true;
  return GAPS.test(surface) && isTradeOfBefore(words, block.text, before);
}

const isBeside = ({ gap }: Neighbour) => isAdjacent(gap) || /^\s?['‘“"«„]$/u.test(gap);

/** "‘Pompeo’ wine" */
const isBesideAfter = ({ gap }: Neighbour) => isAdjacent(gap) || /^['’”»]\s$/u.test(gap);

/** "El llamado Eje de la Resistencia", "ما يسمى المحور", "the so-called Axis of Resistance": that one, which others call so. */
function isSoCalled(
  words: LanguageWords,
  text: string,
  before: Neighbour,
  isPersons: boolean,
): boolean {
  if (isPersons || !words.naming.has(before.folded)) return false;
  const further = wordBefore(text, before.start);
  if (!further) return false;
  if (further.raw === SO_OF_SO_CALLED) return true;
  if (further.folded === SO_BEFORE_HYPHEN) return text.charAt(before.start - 1) === '-';
  return isAdjacent(further.gap) && words.articles.has(further.folded);
}

function saidBefore(words: LanguageWords, text: string, before: Neighbour): SaidOfBearer {
  if (words.naming.has(before.folded)) return 'introduced';
  const head =
    words.elided === null ? before.folded : foldToken(before.raw.replace(words.elided, ''));
  if (has(words.trades, head)) return 'trade';
  if (has(words.bearers, head)) return 'said';
  if (words.kindBeforeName && words.heads.has(head)) return 'said';
  if (!words.of.has(before.folded)) return null;
  const further = wordBefore(text, before.start);
  return further && isAdjacent(further.gap) && has(words.bearers, further.folded) ? 'said' : null;
}

function saidAfter(
  words: LanguageWords,
  text: string,
  after: Neighbour,
  isPersons: boolean,
): SaidOfBearer {
  const own = bare(words, after);
  if (words.namingAfter.has(own)) return 'introduced';
  // "Maliki salonu terk etti": Turkish says the object behind the subject, and a hall of his with a capital.
  const isObject = words.reading.objectBehindSubject && isPersons && !after.isCapital;
  const saysKindBehind = words.kindBehindName || words.leavesOutIs;
  if (saysKindBehind && !isObject && isKind(words, own)) return 'said';
  if (words.leavesOutIs && has(words.trades, own)) return 'trade';
  if (!saysKindBehind) return null;
  // "White House Rooftop Bar", "Beyaz Saray Düğün Salonu": all in capitals up to the noun.
  const next = after.isCapital ? wordAfter(text, after.end) : null;
  if (!next?.isCapital || !isAdjacent(next.gap)) return null;
  return isKind(words, bare(words, next)) ? 'said' : null;
}

const isKind = (words: LanguageWords, folded: string) => has(words.bearers, folded);

/** "Saray'da": without the ending behind the apostrophe; Persian "a hotel" without its ending. */
const bare = ({ nounEnding }: LanguageWords, { raw, folded }: Neighbour): string =>
  nounEnding?.test(raw) ? foldToken(raw.replace(nounEnding, '')) : folded;

/** ", a bakery in Lille", "is a bar": only as far as the next comma. */
function saidOf(words: LanguageWords, text: string, at: number, isPersons: boolean): SaidOfBearer {
  const tail = text.slice(at, at + SENTENCE_REACH);
  const apposition = APPOSITION.exec(tail);
  const said = apposition ? tail.slice(apposition[0].length) : tail;
  const kind = kindSaid(words, said, !apposition);
  if (kind === null) return null;
  const opens = kind[0] ?? '';
  const isKindOf = words.general.has(opens) || isKind(words, opens) || has(words.trades, opens);
  if (!isKindOf) return null;
  const clause = said.split(CLAUSE_END)[0]!;
  // "a poet and cleric", "Jurist und Ex-Minister": of public life all the same.
  const isTrade =
    kind.some((word) => has(words.trades, word)) ||
    (isPersons && words.indefinite.has(opens) && speaksOfTrade(words, kind));
  if (isTrade && !isOfPublicLife(words.code, clause)) return 'trade';
  return kind.some((word) => isKind(words, word)) ? 'said' : null;
}

/** "Assad, vendeur de pistaches,": a trade said right behind a family name, and none of public life. */
export function hasTradeBehind({ passage, end }: Spot): boolean {
  const { words, block } = passage;
  const tail = block.text.slice(end, end + SENTENCE_REACH);
  const apposition = APPOSITION.exec(tail);
  if (!apposition) return false;
  const said = tail.slice(apposition[0].length).split(CLAUSE_END)[0]!;
  const kind = (said.match(WORDS) ?? []).map(foldToken);
  if (kind.length === 0 || kind.length > LONGEST_TRADE) return false;
  if (kind.some((word) => words.former.has(word) || words.acting.has(word))) return false;
  const [first = '', second = ''] = kind;
  const trade = words.indefinite.has(first) ? second : first;
  // By what is listed alone: "Salami, an engineer," is said of statesmen.
  return has(words.trades, trade) && !isOfPublicLife(words.code, said);
}
/** Words of "vendeur de pistaches au marché"; a longer clause says more of him. */
const LONGEST_TRADE = 5;

/** The words that say what it is, up to the next comma: the first ones, or those behind "is". */
function kindSaid(words: LanguageWords, tail: string, isBehindCopula: boolean): string[] | null {
  if (isBehindCopula && words.copulas.size === 0) return null;
  const kind: string[] = [];
  let isReached = !isBehindCopula;
  let passed = 0;
  let end = 0;
  WORDS.lastIndex = 0;
  for (let found = WORDS.exec(tail); found !== null; found = WORDS.exec(tail)) {
    const [raw] = found;
    const gap = tail.slice(end, found.index);
    if (gap !== ' ' && CLAUSE_END.test(gap)) break;
    end = found.index + raw.length;
    const word = foldToken(raw);
    if (isReached) {
      kind.push(word);
      if (kind.length === MOST_BETWEEN) break;
    } else if (words.copulas.has(word)) isReached = true;
    else if (++passed === MOST_BEFORE_COPULA) return null;
  }
  return isReached ? kind : null;
}

/** The other words of the sentence, folded. */
export const wordsAround = (spot: Spot): string[] =>
  (textAround(spot).match(WORDS) ?? []).map(foldToken);

/** The sentence without the span itself. */
export function textAround({ passage, start, end }: Spot): string {
  const { text } = passage.block;
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const after = text.slice(end, end + SENTENCE_REACH);
  const begin = UP_TO_LAST_END.exec(before)?.[0].length ?? 0;
  const stop = after.search(SENTENCE_END);
  return `${before.slice(begin)} | ${stop < 0 ? after : after.slice(0, stop)}`;
}
