/**
 * Dates agree with each other: an event's with its id, with the events that answer it and with its sources.
 */

import { daysBetween } from '../days';
import { readEdtf } from '../edtf';
import type { EventKind, IsoDate, Pack } from '../model';
import type { CheckInput } from './check';

/** A report dated the evening before, in another time zone, is no mistake. */
const DAYS_A_REPORT_MAY_PRECEDE = 1;
/** These are announced; anything else cannot be reported before it happens. */
const ANNOUNCED: EventKind[] = ['talks', 'announcement', 'law', 'mission-change', 'other'];
const DAY_IN_ID = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?-/;

export function checkTiming(input: CheckInput): void {
  checkEvents(input);
  checkAsOf(input);
}

function checkEvents({ set, pack, say }: CheckInput): void {
  for (const at of set.events) {
    const { id, respondsTo, statements, kind } = at.data;
    const event = pack.events.get(id);
    if (event?.when.start.kind !== 'date') {
      say(at, ['when'], 'an event needs the date it began: write at least the year');
      continue;
    }
    const { earliest, latest, edtf } = event.when.start;
    const [, year, month] = DAY_IN_ID.exec(id) ?? [];
    const named = month ? `${year}-${month}` : year;
    if (!named || named > latest.slice(0, 7) || named < earliest.slice(0, named.length)) {
      say(at, ['id'], `the id does not begin with the event's date ${edtf}: mend one of them`);
    }
    const lastDay = event.when.end.kind === 'date' ? event.when.end.latest : null;
    respondsTo.forEach((other, i) => {
      const start = pack.events.get(other)?.when.start;
      if (start?.kind !== 'date' || lastDay === null || start.earliest <= lastDay) return;
      say(at, ['respondsTo', i], `"${other}" came later (${start.edtf}): it cannot be answered`);
    });
    if (ANNOUNCED.includes(kind)) continue;
    statements.forEach(({ property, evidence }, i) => {
      if (property !== 'took-place' && property !== 'casualties') return;
      evidence.forEach((source, n) => {
        const issued = lastDayOfIssue(pack, source);
        if (!issued || daysBetween(issued, earliest) <= DAYS_A_REPORT_MAY_PRECEDE) return;
        const message = `"${source}" was published ${issued}, before the event: cite another, or mend the date`;
        say(at, ['statements', i, 'evidence', n], message);
      });
    });
  }
}

function checkAsOf({ set, say }: CheckInput): void {
  const asOf = set.pack?.data.asOf;
  if (!asOf) return;
  for (const at of set.sources) {
    const issued = at.data.issued ? readEdtf(at.data.issued) : null;
    if (!issued?.ok || issued.interval.start.kind !== 'date') continue;
    if (issued.interval.start.earliest <= asOf) continue;
    const message = `was published after the pack's asOf (${asOf}): raise asOf in data/pack.yaml, or mend the date`;
    say(at, ['issued'], message);
  }
}

function lastDayOfIssue(pack: Pack, source: string): IsoDate | null {
  const issued = pack.sources.get(source)?.issued;
  const reading = issued ? readEdtf(issued) : null;
  return reading?.ok && reading.interval.end.kind === 'date' ? reading.interval.end.latest : null;
}
