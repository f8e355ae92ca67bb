/**
 * Around a hand-over the words beside a title say which of two is meant: "the new president", "the outgoing
 * minister", "the body of the president" three days after his death.
 */
import { addDays } from '../../pack/days';
import { endOf } from '../actors/ends';
import { holdersOn, leftBetween } from '../actors/holders';
import type { DaySpan } from '../article-date';
import { textAround } from '../context/beside/other-bearers';
import type { Spot } from '../context/spots/spot';
import { foldToken } from '../fold/normalise';
import type { Lexicon } from '../lexicon/stored/load';
import type { LexiconOffice } from '../model';

/** Days after which who died in office is no more spoken of by the title. */
const MOURNED = 7;
/** Days for which "the former minister" is the one who has just left. */
const JUST_LEFT = 90;

/** UTF-16 units on either side of a title. */
const BESIDE = 24;

/** Days for which "the outgoing minister" is the one whose successor has just been sworn in. */
const OUTGOING_STILL = 7;

/** "The outgoing prime minister", said on the days after the hand-over. */
export function whoIsOutgoing(spot: Spot, office: LexiconOffice, { from }: DaySpan): string | null {
  const gone = leftBetween(office, addDays(from, -OUTGOING_STILL), from);
  const { outgoing } = spot.passage.words.handOver;
  return gone.length === 1 && outgoing?.test(besideTitle(spot)) ? gone[0]! : null;
}

/** "The new prime minister", said of one whom the text names, in the days before he takes over. */
export function whoIsNew(
  spot: Spot,
  office: LexiconOffice,
  { from }: DaySpan,
  isNamed: (actor: string) => boolean,
): string | null {
  if (!spot.passage.words.handOver.newOne.test(besideTitle(spot))) return null;
  const coming = holdersOn(office, { from: addDays(from, 1), to: addDays(from, NEW_ALREADY) });
  const now = holdersOn(office, { from, to: from });
  const named = coming.filter((actor) => !now.includes(actor) && isNamed(actor));
  return named.length === 1 ? named[0]! : null;
}
/** Days; a cabinet is agreed on, and sworn in some days later. */
const NEW_ALREADY = 14;

function besideTitle({ start, end, passage, surface }: Spot): string {
  const { text } = passage.block;
  return `${text.slice(Math.max(0, start - BESIDE), start)}${surface}${text.slice(end, end + BESIDE)}`;
}

/** Of those who held the office on the day, in order of time, the one that the words mean. */
export function settledHandOver(spot: Spot, actors: string[]): string[] {
  if (actors.length < 2) return actors;
  const { outgoing, newOne, takesOffice } = spot.passage.words.handOver;
  const beside = besideTitle(spot);
  if (outgoing?.test(beside)) return actors.slice(0, 1);
  if (newOne.test(beside) || takesOffice?.test(textAround(spot))) return actors.slice(-1);
  return actors;
}

/** Who has died in office these days, where the sentence speaks of a death. */
export function whoDied(spot: Spot, office: LexiconOffice, { from }: DaySpan): string | null {
  const gone = leftBetween(office, addDays(from, -MOURNED), from);
  if (gone.length !== 1 || isHeldForNow(spot)) return null;
  return spot.passage.words.handOver.death.test(textAround(spot)) ? gone[0]! : null;
}

/**
 * "The funeral of Iran's supreme leader", "قائد الثورة الشهيد": whoever died in office is mourned by the title, and
 * his successor is alive.
 */
export function whoIsMourned(
  lexicon: Lexicon,
  spot: Spot,
  office: LexiconOffice,
  { from }: DaySpan,
): string | null {
  if (!isOfTheDead(spot)) return null;
  const gone = leftBetween(office, addDays(from, -REMEMBERED), from);
  const dead = gone.filter((actor) => (endOf(lexicon, actor) ?? from) < from);
  return dead.length === 1 ? dead[0]! : null;
}

function isOfTheDead({ passage: { words, block }, start, end, surface }: Spot): boolean {
  const { before, beside } = words.ofTheDead;
  const { text } = block;
  if (before?.test(text.slice(Math.max(0, start - BURIED), start))) return true;
  const behind = text.slice(end, end + MARTYR);
  return beside?.test(`${surface}${behind}`) ?? false;
}
/** Days; the anniversary of a death, with some to spare. */
const REMEMBERED = 400;
/** UTF-16 units; "the assassination of the late ". */
const BURIED = 48;
/** UTF-16 units; " الشهيد", "'s funeral". */
const MARTYR = 10;

/** "Iran's acting foreign minister" stands at the funeral of the one before. */
function isHeldForNow({ passage, start, surface }: Spot): boolean {
  const { words, block } = passage;
  const said = `${block.text.slice(Math.max(0, start - BESIDE), start)}${surface}`;
  return (said.match(/\p{L}+/gu) ?? []).some((word) => words.acting.has(foldToken(word)));
}

/** "The former minister", said within weeks of his leaving. */
export function whoJustLeft(office: LexiconOffice, { from }: DaySpan): string | null {
  const gone = leftBetween(office, addDays(from, -JUST_LEFT), from);
  return gone.length === 1 ? gone[0]! : null;
}

/** "The former minister, who left in October 2022": the one whose time ended in days that are said. */
export function whoLeftIn(office: LexiconOffice, said: readonly DaySpan[]): string | null {
  const left = new Set(said.flatMap(({ from, to }) => leftBetween(office, from, addDays(to, 1))));
  return left.size === 1 ? [...left][0]! : null;
}
