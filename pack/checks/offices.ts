/**
 * An office has one holder at a time, with hand-over days shared, unless one is acting or a note explains it.
 */
import type { Holder, IntervalEnd } from '../model';
import type { CheckInput } from './check';

/** Sorts after every date. */
const NEVER = '9999-99-99';

export function checkOffices({ set, pack, say }: CheckInput): void {
  for (const at of set.offices) {
    const { holders } = pack.offices.get(at.data.id)!;
    holders.forEach((holder, i) => {
      for (const earlier of holders.slice(0, i)) {
        if (explained(holder) || explained(earlier) || !surelyOverlap(holder, earlier)) continue;
        const both = `"${earlier.actor}" (${earlier.when.edtf}) and "${holder.actor}" (${holder.when.edtf})`;
        const advice = 'mend the dates, or mark one acting: true or explain it in a note';
        say(at, ['holders', i], `${both} hold the office at the same time: ${advice}`);
      }
      if (holder.when.isPoint && holder.when.edtf) {
        say(
          at,
          ['holders', i],
          `"${holder.when.edtf}" is one day: write an interval (2020-05-07/..)`,
        );
      }
    });
  }
}

function explained({ acting, note }: Holder): boolean {
  return acting || note !== null;
}

/** True if they overlap by more than the hand-over day, however uncertain dates are read. */
function surelyOverlap(a: Holder, b: Holder): boolean {
  return latest(a.when.start) < earliest(b.when.end) && latest(b.when.start) < earliest(a.when.end);
}

function latest(start: IntervalEnd): string {
  return start.kind === 'date' ? start.latest : NEVER;
}

function earliest(end: IntervalEnd): string {
  if (end.kind === 'open') return NEVER;
  return end.kind === 'date' ? end.earliest : '';
}
