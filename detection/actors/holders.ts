/** Who held an office on given days. */
import type { IsoDate } from '../../pack/model';
import type { DaySpan } from '../article-date';
import { keptIn } from '../kept-in';
import type { LexiconOffice } from '../model';

type Holder = LexiconOffice['holders'][number];

/**
 * Everybody who may have been in office on one of the days. On the day of a hand-over that is two. An
 * end that is not known is taken to be the next holder's first day.
 */
export function holdersOn(office: LexiconOffice, days: DaySpan): string[] {
  const held = inOrder(office).filter(
    ({ from, to }) => (from === null || from <= days.to) && (to === null || to >= days.from),
  );
  return [...new Set(held.map(({ actor }) => actor))];
}

/** Of these days, the first on which an actor held it: a year may begin with somebody else in office. */
export function firstDayHeld(office: LexiconOffice, actor: string, days: DaySpan): IsoDate {
  const term = inOrder(office).find(
    (held) => held.actor === actor && (held.to === null || held.to >= days.from),
  );
  return term?.from && term.from > days.from ? term.from : days.from;
}

/** Everybody who had left the office before a day and does not hold it on that day, latest first. */
export function holdersBefore(office: LexiconOffice, day: IsoDate): string[] {
  const now = holdersOn(office, { from: day, to: day });
  const earlier = inOrder(office)
    .filter(({ to }) => to !== null && to < day)
    .map(({ actor }) => actor)
    .reverse();
  return [...new Set(earlier)].filter((actor) => !now.includes(actor));
}

/** Who left on one of these days (the last not counted) and does not hold it on the last. */
export function leftBetween(office: LexiconOffice, first: IsoDate, last: IsoDate): string[] {
  const left = office.holders.filter(({ to }) => to !== null && to >= first && to < last);
  if (left.length === 0) return [];
  const now = holdersOn(office, { from: last, to: last });
  return [...new Set(left.map(({ actor }) => actor))].filter((actor) => !now.includes(actor));
}

export function everyHolder(office: LexiconOffice): string[] {
  return [...new Set(inOrder(office).map(({ actor }) => actor))].reverse();
}

const ordered = new WeakMap<LexiconOffice, readonly Holder[]>();

/** Asked of every office for every day that a page speaks of. */
function inOrder(office: LexiconOffice): readonly Holder[] {
  return keptIn(ordered, office, () => {
    const sorted = [...office.holders].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    return sorted.map((holder, i) => {
      const next = sorted[i + 1];
      return holder.to === null && next?.from ? { ...holder, to: next.from } : holder;
    });
  });
}
