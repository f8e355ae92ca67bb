/** Keeps words in the small plot from running into each other. Pure. */
import type { IsoDate } from '../../../pack/model';

/** px a character takes at 11 px, on the wide side of what system fonts do. */
const CHARACTER = 6.6;
/** px between two labels of the axis. */
const GAP = 8;
/** px a label in the plot may take; the whole name stands in the list above. */
const ROOM = 316;

export const textWidth = (text: string): number => text.length * CHARACTER;

export function elide(text: string): string {
  const most = Math.floor(ROOM / CHARACTER);
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

export interface TickLabel {
  at: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** The year is said at the first label and each January; labels without room are left out. */
export function tickLabels(
  ticks: { day: IsoDate; at: number }[],
  width: number,
  say: (day: IsoDate, withYear: boolean) => string,
): TickLabel[] {
  const labels: TickLabel[] = [];
  let free = Number.NEGATIVE_INFINITY;
  let yearSaid = '';
  for (const { day, at } of ticks) {
    const year = day.slice(0, 4);
    const text = say(day, year !== yearSaid);
    const half = textWidth(text) / 2;
    const anchor = at < half ? 'start' : at > width - half ? 'end' : 'middle';
    const from = anchor === 'start' ? at : anchor === 'end' ? at - 2 * half : at - half;
    if (from < free + (labels.length ? GAP : 0)) continue;
    labels.push({ at, text, anchor });
    free = from + 2 * half;
    yearSaid = year;
  }
  return labels;
}
