/** The part of a match that is the name: no titles, articles, proclitics or mere nationalities. */
import { APOSTROPHE, beginsArabic, firstOf, SPACE } from '../../fold/letters';
import { foldToken } from '../../fold/normalise';
import { ownCopy } from '../../fold/own-copy';
import { GAPS } from '../../fold/word-gaps';
import { type CandidateEntry, needsNothing } from '../../lexicon/entries/candidate';
import { findCandidates } from '../../lexicon/match/match';
import type { Lexicon } from '../../lexicon/stored/load';
import { startWithParticle } from './articles';
import { ownInitial } from './own-initial';
import type { Spot } from './spot';

interface Span {
  start: number;
  end: number;
}

export function nameSpan(spot: Spot, entry: CandidateEntry, lexicon: Lexicon): Span {
  const start = afterTitles(spot, entry);
  if (entry.type === 'office') return { start: start + contractionOf(spot, start), end: spot.end };
  const end = withLastDot(spot);
  const from = afterContraction(spot, start, entry, lexicon);
  const span = { start: afterProclitic(spot, from, entry, lexicon), end };
  if (entry.type === 'person') {
    const named = withParticle(spot, withGeneration(spot, span), entry);
    return { start: ownInitial(spot, entry, lexicon) ?? named.start, end: named.end };
  }
  if (entry.kind === 'translation-slip') return withoutSmallHead(spot, span);
  return withoutNationality(spot, withoutHead(spot, span, entry, lexicon), entry, lexicon);
}

/** "the coalition of | the State of the Law": what it is, in small letters; but "the battalions of Hezbollah". */
function withoutSmallHead({ passage }: Spot, { start, end }: Span): Span {
  const head = passage.words.translated?.smallHead?.exec(passage.block.text.slice(start, end));
  return { start: start + (head?.[0].length ?? 0), end };
}

/** "De Mistura": the family name with what it begins with. */
function withParticle(spot: Spot, span: Span, { derived }: CandidateEntry): Span {
  if (derived !== 'surname' || span.start !== spot.start) return span;
  return { start: startWithParticle(spot), end: span.end };
}

/** "Taqadum | party", "bloque | Sadiqún": what it is stays outside where the rest is the name. */
function withoutHead({ passage }: Spot, span: Span, entry: CandidateEntry, lexicon: Lexicon): Span {
  const { bodyNoun } = passage.words;
  if (bodyNoun === null) return span;
  const surface = passage.block.text.slice(span.start, span.end);
  const noun = surface.includes(' ') ? (bodyNoun.pattern.exec(surface)?.[0].length ?? 0) : 0;
  if (noun === 0) return span;
  const head = bodyNoun.at === 'start' ? noun : 0;
  const tail = bodyNoun.at === 'end' ? noun : 0;
  const rest = surface.slice(head, surface.length - tail);
  const found = findCandidates(lexicon, rest, passage.language);
  const isName = found.some(
    ({ start, end, entries }) =>
      start === 0 &&
      end === rest.length &&
      entries.some(({ id, needs }) => id === entry.id && needs !== 'antecedent'),
  );
  return isName ? { start: span.start + head, end: span.end - tail } : span;
}

/** "EE.UU.", "Jr.": the dot of an abbreviation belongs to it. */
function withLastDot({ passage, surface, end }: Spot): number {
  return passage.block.text.charAt(end) === '.' && ABBREVIATED.test(surface) ? end + 1 : end;
}
/** "Henry Tilling, Jr.", behind a comma or without one: a word of the whole name. */
function withGeneration({ passage: { block }, surface, end: from }: Spot, span: Span): Span {
  if (span.end !== from || !surface.includes(' ')) return span;
  const behind = GENERATION.exec(block.text.slice(from, from + GENERATION_REACH));
  return behind === null ? span : { ...span, end: from + behind[0].length };
}
const GENERATION = /^,? (?:[JS]r(?!\p{L})\.?|I{2,3}(?!\p{L}))/u;
/** UTF-16 units. */
const GENERATION_REACH = 7;

const ABBREVIATED = /(?:\.\s?\p{Lu}{1,2}|\s[JS]r)$/u;

const LEADING = /^([\p{L}\p{M}][\p{L}\p{M}'’]*\.?)(\s+|['’])(?=\S)/u;

function afterTitles({ passage, surface, start: from, end }: Spot, entry: CandidateEntry): number {
  const { words, block } = passage;
  let start = from;
  const gap = firstOf(SPACE | APOSTROPHE, surface);
  if (gap < 0) return start;
  // Nearly every name begins with a word of its own.
  const isAbbreviated = surface.charAt(gap - 1) === '.';
  const first = foldToken(surface.slice(0, isAbbreviated ? gap - 1 : gap));
  const isElided = surface.charAt(gap).trim() !== '';
  if (!isElided && !words.articles.has(first) && !words.titles.has(first)) return start;
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

/** Spanish "al Gobierno": "to the", no part of the name, where the rest is the name. */
function afterContraction(
  spot: Spot,
  start: number,
  entry: CandidateEntry,
  lexicon: Lexicon,
): number {
  const { passage, end } = spot;
  const behind = start + contractionOf(spot, start);
  if (behind === start || entry.type === 'person') return start;
  const { text } = passage.block;
  const rest = text.slice(behind, end);
  return isWholeName(lexicon, rest, passage.language, entry.id, true) ? behind : start;
}

/** A title has no Arabic article: "al líder supremo". */
function contractionOf({ passage: { words, block } }: Spot, start: number): number {
  const { contraction } = words;
  return contraction && block.text.startsWith(contraction, start) ? contraction.length : 0;
}

/** و "and", ب "in" and the like, written on to a name that does without them. */
function afterProclitic(
  { surface, passage, end }: Spot,
  start: number,
  entry: CandidateEntry,
  lexicon: Lexicon,
): number {
  if (!beginsArabic(surface) || !PROCLITIC.test(surface)) return start;
  const rest = passage.block.text.slice(start + 1, end);
  return isWholeName(lexicon, rest, passage.language, entry.id) ? start + 1 : start;
}

const PROCLITIC = /^[وفبك](?=\p{Script=Arabic}{3})/u;

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
  if (!nationality.pattern.test(word) && !nationality.faith?.test(word)) return span;
  const rest = isAtStart
    ? { start: span.start + space + 1, end: span.end }
    : { start: span.start, end: span.start + space };
  const text = block.text.slice(rest.start, rest.end);
  // "Iraqi | Joint Operations Command": but "Palestinian Islamic Jihad" tells one Islamic Jihad from another.
  const parts = text.split(GAPS);
  const tells = parts.length >= TELLING && parts.every((part) => CAPITAL.test(part));
  return isWholeName(lexicon, text, language, entry.id, tells) ? rest : span;
}
/** Words, of a name that needs company and is told by itself. */
const TELLING = 3;
const CAPITAL = /^\p{Lu}/u;

/** Answers kept; a text says "Iraqi government" again and again. */
const MOST_KEPT = 1000;
const kept = new WeakMap<Lexicon, Map<string, Answer[]>>();

interface Answer {
  language: string | null;
  actor: string;
  inCompany: boolean;
  isWhole: boolean;
}

/** Does the text alone stand for the actor, or in company if that is enough? */
function isWholeName(
  lexicon: Lexicon,
  text: string,
  language: string | null,
  actor: string,
  inCompany = false,
): boolean {
  let answers = kept.get(lexicon);
  if (!answers || answers.size > MOST_KEPT) {
    answers = new Map();
    kept.set(lexicon, answers);
  }
  let known = answers.get(text);
  if (known === undefined) {
    known = [];
    answers.set(ownCopy(text), known);
  }
  for (const one of known) {
    if (one.actor === actor && one.language === language && one.inCompany === inCompany) {
      return one.isWhole;
    }
  }
  const [found, ...others] = findCandidates(lexicon, text, language);
  const isAlone = found?.start === 0 && found.end === text.length && others.length === 0;
  const stands = (entry: CandidateEntry) =>
    needsNothing(entry) || (inCompany && entry.needs === 'company');
  const isWhole = isAlone && found.entries.some((entry) => entry.id === actor && stands(entry));
  known.push({ language, actor, inCompany, isWhole });
  return isWhole;
}
