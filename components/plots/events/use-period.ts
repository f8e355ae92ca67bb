/** The events of the period chosen, and everything needed to choose another. */
import { useState } from 'preact/hooks';
import type { IsoDate } from '../../../pack/model';
import type { TimeWindow } from '../time/scale';
import { wholeWindow } from '../time/window';
import type { NumberedEvent } from './numbered';
import { keyOf } from './PeriodChoice';
import { type Period, periodsOf, windowOf, within } from './periods';

export interface ChosenPeriod {
  choices: Period[];
  chosen: Period;
  choose(period: Period): void;
  /** Null where no event has a date. */
  window: TimeWindow | null;
  shown: NumberedEvent[];
}

export function usePeriod(
  events: NumberedEvent[],
  on: IsoDate | null,
  asOf: IsoDate,
): ChosenPeriod {
  const { choices, first } = periodsOf(events, on, asOf);
  const [wish, choose] = useState<Period | null>(null);
  // The day may have changed since the choice: a period that no longer exists is no choice.
  const chosen = wish && choices.some((one) => keyOf(one) === keyOf(wish)) ? wish : first;
  const whens = events.map(({ when }) => when);
  const whole = wholeWindow(whens, on, asOf);
  const window = whole && windowOf(chosen, on, whole);
  const shown = window ? within(events, chosen, window) : events;
  return { choices, chosen, choose, window, shown };
}
