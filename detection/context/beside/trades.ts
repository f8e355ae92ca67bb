/**
 * Words for what somebody does who is none of war and politics, known by how they end ("beekeeper",
 * "Imkerin", "hukukçusu"): beside a name they are its bearer's.
 */

import { foldTokens } from '../../fold/normalise';
import type { LanguageWords } from '../../languages/index';
import { isOfPublicLife, walksOf } from '../../languages/walks/index';
import { isAdjacent, type Neighbour, wordBefore } from './neighbours';

/** "Developer", "Anayasa profesörü", "chef étoilé": what somebody does who is none of war and politics. */
export function isTradeBefore(words: LanguageWords, text: string, before: Neighbour): boolean {
  if (isTrade(words, before)) return !isVerb(words, text, before);
  if (!words.kindBeforeName || before.isCapital || !mayBeAdjective(words, before)) return false;
  if (words.frequent.has(before.folded) || words.says.has(before.folded)) return false;
  const noun = wordBefore(text, before.start);
  return noun !== null && isAdjacent(noun.gap) && isTrade(words, noun);
}

/**
 * "لاعب الوسط", "centrocampista del Betis": a trade and its complement before a whole name. But "the lawyer of
 * the president" stands before his name, too.
 */
export function isTradeOfBefore(words: LanguageWords, text: string, before: Neighbour): boolean {
  if (words.titles.has(before.folded) || words.frequent.has(before.folded)) return false;
  const from = Math.max(0, before.end + 1 - COMPLEMENT_REACH);
  const between = words.tradeComplement?.exec(text.slice(from, before.end + 1));
  if (!between || foldTokens(between[0]).some((word) => words.titles.has(word))) return false;
  const noun = wordBefore(text, from + between.index);
  return noun !== null && isTrade(words, noun);
}
/** UTF-16 units; "العلوم السياسية ". */
const COMPLEMENT_REACH = 32;

/** "chef étoilé"; not "entrevista a", "lista contra". */
const mayBeAdjective = ({ articles, openers }: LanguageWords, { folded }: Neighbour): boolean =>
  folded.length >= SHORTEST_ADJECTIVE && !articles.has(folded) && !openers.has(folded);
/** Letters. */
const SHORTEST_ADJECTIVE = 4;

/** "will consider", "to deliver" end like a trade. */
function isVerb({ beforeVerb }: LanguageWords, text: string, word: Neighbour): boolean {
  return beforeVerb?.test(wordBefore(text, word.start)?.folded ?? '') ?? false;
}

function isTrade(
  words: LanguageWords,
  { raw, folded }: Pick<Neighbour, 'raw' | 'folded'>,
): boolean {
  if (has(words.trades, folded)) return true;
  if (raw.length < SHORTEST_TRADE || words.titles.has(folded) || words.openers.has(folded))
    return false;
  // German trades are nouns, and written large: "wieder", "dieser" are none.
  if (words.reading.nounsAreCapitalised && !/^\p{Lu}/u.test(raw)) return false;
  const { trade } = walksOf(words.code);
  if (words.titleEnds?.test(raw.toLowerCase()) || !trade?.test(raw)) return false;
  return !isOfPublicLife(words.code, raw);
}
/** Letters. */
const SHORTEST_TRADE = 4;

/** ", a beekeeper in Dorset": by how some word of it ends. */
export const speaksOfTrade = (words: LanguageWords, kind: string[]): boolean =>
  kind.some((word) => isTrade(words, { raw: word, folded: word }));

/** Or its plural. */
export function has(list: ReadonlySet<string>, folded: string): boolean {
  return list.has(folded) || (folded.endsWith('s') && list.has(folded.slice(0, -1)));
}
