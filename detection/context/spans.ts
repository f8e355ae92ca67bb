/** The part of a match that is the name: no titles, articles, proclitics or mere nationalities. */
import { foldToken } from '../fold/normalise';
import type { CandidateEntry } from '../lexicon/candidate';
import type { Lexicon } from '../lexicon/load';
import { findCandidates } from '../lexicon/match';
import { standsAlone } from './judge';
import type { Spot } from './spot';

interface Span {
  start: number;
  end: number;
}

export function nameSpan(spot: Spot, entry: CandidateEntry, lexicon: Lexicon): Span {
  const start = afterTitles(spot, entry);
  if (entry.type === 'office') return { start, end: spot.end };
  const span = { start: afterProclitic(spot, start, lexicon.formText(entry.form)), end: spot.end };
  return entry.type === 'person' ? span : withoutNationality(spot, span, entry, lexicon);
}

const LEADING = /^([\p{L}\p{M}][\p{L}\p{M}'’]*\.?)(\s+|['’])(?=\S)/u;

function afterTitles({ passage, start: from, end }: Spot, entry: CandidateEntry): number {
  const { words, block } = passage;
  let start = from;
  for (;;) {
    const found = LEADING.exec(block.text.slice(start, end));
    if (!found) return start;
    const folded = foldToken(found[1]!.replace(/\.$/, ''));
    const isArticle = words.articles.has(folded) && !/^a?l$/.test(folded);
    const isTitle = entry.type === 'person' && words.titles.has(folded);
    if (!isArticle && !isTitle) return start;
    start += found[0].length;
  }
}

/** و "and", ب "in" and the like, written on to a name that does not start with them. */
function afterProclitic(spot: Spot, start: number, listed: string): number {
  if (!/^[وفبك](?=\p{Script=Arabic}{3})/u.test(spot.surface)) return start;
  const surface = foldToken(spot.surface);
  const head = foldToken(listed).slice(0, 3);
  return !surface.startsWith(head) && surface.slice(1).startsWith(head) ? start + 1 : start;
}

/** "Iraqi | Joint Operations Command", "Hezbollah | libanais": outside where the rest is the name. */
function withoutNationality(
  { passage }: Spot,
  span: Span,
  entry: CandidateEntry,
  lexicon: Lexicon,
): Span {
  const { words, block, language } = passage;
  const surface = block.text.slice(span.start, span.end);
  const { nationality } = words;
  const space = nationality?.at === 'start' ? surface.indexOf(' ') : surface.lastIndexOf(' ');
  if (nationality === null || space < 0) return span;
  const isAtStart = nationality.at === 'start';
  const word = isAtStart ? surface.slice(0, space) : surface.slice(space + 1);
  if (!nationality.pattern.test(word)) return span;
  const rest = isAtStart
    ? { start: span.start + space + 1, end: span.end }
    : { start: span.start, end: span.start + space };
  return isWholeName(rest) ? rest : span;

  function isWholeName({ start, end }: Span): boolean {
    const text = block.text.slice(start, end);
    const [found, ...others] = findCandidates(lexicon, text, language);
    if (!found || others.length || found.start !== 0 || found.end !== text.length) return false;
    return found.entries.some(({ id, ...rest }) => id === entry.id && standsAlone({ id, ...rest }));
  }
}
