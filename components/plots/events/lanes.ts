/** The lanes that have events, in the order they are drawn. */
import { t } from '../../../extension/i18n';
import type { TimelineLane } from '../model';
import { LANES, type NumberedEvent } from './numbered';

export function lanesOf(events: NumberedEvent[]): TimelineLane[] {
  return LANES.filter((lane) => events.some((event) => event.lane === lane)).map((id) => ({
    id,
    label: t(`plotLane_${id}`),
  }));
}
