/** Where the events of one lane stand; those too close to tell apart become one mark with a count. */
import type { IsoDate } from '../../../pack/model';
import type { PlotEvent } from '../model';
import { textWidth } from '../text-room';
import type { TimeScale } from '../time/scale';

/** px across a single mark with air; closer ones would overlap. */
const MARK = 12;
const LABEL_SIZE = 11;
/** Letters of a label under a mark before it is shortened to first and last. */
const LONGEST_LABEL = 8;

export interface LaneMark {
  events: PlotEvent[];
  at: number;
  /** The possible days, where one event's date is not known to the day. */
  whisker: [number, number] | null;
  /** The numbers in the list: "7", "9, 11", "9…13"; null without numbers. */
  label: string | null;
}

export function laneMarks(events: PlotEvent[], scale: TimeScale): LaneMark[] {
  const placed = events
    .flatMap((event) => {
      const spot = spotOf(event, scale);
      return spot ? [{ event, ...spot }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(
      ({ event, at, whisker }): LaneMark => ({
        events: [event],
        at,
        whisker,
        label: labelOf([event]),
      }),
    );
  return settled(placed);
}

/**
 * Joining moves a mark and widens its label, so that it may meet its next neighbour: repeated until none
 * meet.
 */
function settled(marks: LaneMark[]): LaneMark[] {
  const joined: LaneMark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && mark.at - last.at < roomBetween(last, mark))
      joined[joined.length - 1] = join(last, mark);
    else joined.push(mark);
  }
  return joined.length < marks.length ? settled(joined) : joined;
}

function spotOf(
  { when }: PlotEvent,
  scale: TimeScale,
): { at: number; whisker: [number, number] | null } | null {
  if (when.start.kind !== 'date') return null;
  const first = when.start.earliest;
  const last: IsoDate =
    !when.isPoint && when.end.kind === 'date' ? when.end.latest : when.start.latest;
  if (last < scale.from || first > scale.to) return null;
  const inside = (x: number) => Math.min(scale.width, Math.max(0, x));
  const from = inside(scale.at(first));
  const to = inside(scale.at(last));
  const isUncertain = when.start.earliest !== when.start.latest;
  // A strike over two nights stands on the first; a day somewhere in a month stands in the middle of the
  // month.
  return { at: isUncertain ? (from + to) / 2 : from, whisker: to > from ? [from, to] : null };
}

function roomBetween(a: LaneMark, b: LaneMark): number {
  const labels = (textWidth(a.label ?? '', LABEL_SIZE) + textWidth(b.label ?? '', LABEL_SIZE)) / 2;
  const pill = a.events.length > 1 ? MARK / 2 : 0;
  return Math.max(MARK + pill, a.label ? labels + 2 : 0);
}

function join(a: LaneMark, b: LaneMark): LaneMark {
  const events = [...a.events, ...b.events];
  const at = (a.at * a.events.length + b.at * b.events.length) / events.length;
  return { events, at, whisker: null, label: labelOf(events) };
}

function labelOf(events: PlotEvent[]): string | null {
  const numbers = events.flatMap(({ number }) => (number === null ? [] : [number]));
  if (numbers.length === 0) return null;
  numbers.sort((a, b) => a - b);
  const all = numbers.join(', ');
  return all.length <= LONGEST_LABEL ? all : `${numbers[0]}…${numbers.at(-1)}`;
}
