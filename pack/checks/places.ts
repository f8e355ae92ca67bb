/** A place claims no more than is known about it. */
import type { CheckInput } from './check';

export function checkPlaces({ set, say }: CheckInput): void {
  for (const at of set.events) {
    const { place } = at.data;
    if (!place) continue;
    const { lat, lon, precision } = place;
    if ((lat === null) !== (lon === null)) {
      say(at, ['place'], 'has only one of lat and lon: give both, or null for both');
    }
    if (lat === null && precision !== 'country') {
      say(
        at,
        ['place'],
        `is precise to the ${precision} but has no lat and lon: add them, or precision: country`,
      );
    }
  }
}
