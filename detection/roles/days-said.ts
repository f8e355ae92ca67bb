/** The days a sentence itself gives for an office: "in 2014", "the then prime minister, in 2014". */
import { type DaySpan, dateAsWritten } from '../article-date';
import type { Spot } from '../context/spots/spot';
import { inWesternDigits } from '../fold/digits';
import { keptIn } from '../kept-in';
import type { LanguageWords } from '../languages/index';

/** UTF-16 units of a sentence looked at on either side. */
const SENTENCE_REACH = 240;

/**
 * Days that the sentence gives for the office: "in 2014" at its start, or directly after the title.
 * A year further on belongs to something else ("the coalition formed in 2014").
 */
export function daysOfSentence(spot: Spot): DaySpan | null {
  const { words, block } = spot.passage;
  const { text } = block;
  const from = sentenceStart(text, spot.start);
  const opening = inWesternDigits(text.slice(from, spot.start));
  const before = HAS_YEAR.test(opening) ? daysBefore(opening, words) : null;
  if (before !== null) return before;
  const rest = inWesternDigits(text.slice(spot.end, spot.end + SENTENCE_REACH));
  const behind = HAS_YEAR.test(rest) ? words.year.exec(rest) : null;
  return behind && /^[\s(]*$/.test(rest.slice(0, behind.index))
    ? daysOf(behind, words.months)
    : null;
}

/** Few sentences say a year; the patterns of all that may stand beside it are long. */
const HAS_YEAR = /(?:19|20)\d\d/;

function daysBefore(opening: string, words: LanguageWords): DaySpan | null {
  const { year, months, decade } = words;
  const found = year.exec(opening);
  if (found && isOpening(opening, found)) return daysOf(found, months);
  const { beforeTitle, when } = joinsOf(words);
  const directly = beforeTitle.exec(opening)?.index;
  const near = directly === undefined ? null : lastYear(year, opening.slice(0, directly));
  if (near) return daysOf(near, months);
  const then = when?.exec(opening);
  const said = then && year.exec(opening.slice(0, then.index + 1).trimEnd());
  if (said && opening.slice(0, then.index).trimEnd().endsWith(said[0].trim())) {
    return daysOf(said, months);
  }
  const tens = decade?.exec(opening)?.[1];
  return tens === undefined ? null : { from: `${tens}0-01-01`, to: `${tens}9-12-31` };
}

/** What may stand between a date and a title. */
interface Joins {
  /** "He says that in 2015 the Iranian foreign minister": only the article between, and no comma. */
  beforeTitle: RegExp;
  /** "the morning in March 2003 when the", "2003, als der". */
  when: RegExp | null;
}
const joins = new Map<string, Joins>();

const joinsOf = ({ code, articleOfTitle = '(?!)', when }: LanguageWords): Joins =>
  keptIn(joins, code, () => ({
    beforeTitle: new RegExp(`(?<=\\d)\\s(?:${articleOfTitle})?$`, 'iu'),
    when:
      when === undefined
        ? null
        : new RegExp(`[,،]? (?:${when})(?: (?:${articleOfTitle}))?\\s?$`, 'u'),
  }));

/** A date that ends where the text does. */
function lastYear(year: RegExp, text: string): RegExpMatchArray | null {
  const all = [...text.matchAll(new RegExp(year.source, `g${year.flags.replace('g', '')}`))];
  const last = all.at(-1);
  return last && last.index + last[0].length === text.length ? last : null;
}

/** The one date of the sentence, wherever it stands: what "then" and "at the time" speak of. */
export function onlyDaysIn(spot: Spot): DaySpan | null {
  const { words } = spot.passage;
  const found = datesIn(spot);
  const years = new Set(found.map((hit) => hit.find((group) => /^\d{4}$/.test(group ?? ''))));
  return years.size === 1 ? daysOf(found[0]!, words.months) : null;
}

/** "The former prime minister, who handed over in October 2022": every date of the sentence. */
export function daysSaidBeside(spot: Spot): DaySpan[] {
  const { months } = spot.passage.words;
  return datesIn(spot).flatMap((found) => daysOf(found, months) ?? []);
}

function datesIn({ passage, start, end }: Spot): RegExpExecArray[] {
  const { words, block } = passage;
  const from = sentenceStart(block.text, start);
  const sentence = inWesternDigits(SENTENCE.exec(block.text.slice(from, end + SENTENCE_REACH))![0]);
  if (!HAS_YEAR.test(sentence)) return [];
  const year = new RegExp(words.year.source, `g${words.year.flags.replace('g', '')}`);
  return [...sentence.matchAll(year)];
}
/** Up to a stop that a space follows. */
const SENTENCE = /^.*?(?=[.!?؟۔]["”’»]?\s|$)/su;

/** The year stands first, and only a comma or a few words part it from the title. */
function isOpening(opening: string, found: RegExpExecArray): boolean {
  const lead = opening.slice(0, found.index).trim();
  const between = opening.slice(found.index + found[0].length);
  return (
    lead.split(/\s+/).filter(Boolean).length <= 1 && !/[.;:]/.test(between) && between.length < 60
  );
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - SENTENCE_REACH), at);
  const stop = Math.max(
    ...[...before.matchAll(/[.!?؟۔]["”’»]?\s+|\n/g)].map((m) => m.index + m[0].length),
    0,
  );
  return at - before.length + stop;
}

function daysOf(found: RegExpMatchArray, months: string[]): DaySpan | null {
  const year = found.slice(1).find((group) => /^\d{4}$/.test(group ?? ''));
  const name = found
    .slice(1)
    .find((group) => group && !/^\d{4}$/.test(group))
    ?.toLowerCase();
  const month = name ? months.findIndex((names) => names.split('|').includes(name)) + 1 : 0;
  return dateAsWritten(month ? `${year}-${String(month).padStart(2, '0')}` : `${year}`);
}
