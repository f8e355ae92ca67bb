/** A strike or attack rests on two independent sources, or says that it does not. */
import { independentSourcesOf, isViolent } from '../evidence';
import type { CheckInput } from './check';

export function checkStrikes({ set, pack, say }: CheckInput): void {
  for (const at of set.events) {
    const event = pack.events.get(at.data.id);
    if (!event || !isViolent(event)) continue;
    const count = independentSourcesOf(pack, event);
    if (count < 2 && !event.singleSource) {
      say(
        at,
        ['statements'],
        'rests on one independent source: add another, or singleSource: true',
      );
    }
    if (count >= 2 && event.singleSource) {
      say(at, ['singleSource'], `has ${count} independent sources: take singleSource out`);
    }
  }
}
