/**
 * Nobody acts before birth or after death, and no group before its founding or after its end, unless
 * the statement says so with `posthumous: true`.
 */
import { interval } from '../compile/statements';
import { type Life, lifeOf } from '../life';
import type { Interval, IsoDate, Property } from '../model';
import type { Located } from '../read/data-set';
import type { CheckInput } from './check';

/** Properties that are said of somebody rather than done by them. */
const AT_ANY_TIME: Property[] = [
  'born',
  'founded',
  'died',
  'killed-in',
  'dissolved',
  'designated-by',
  'sanctioned-by',
];
/** Of these, one that still holds cannot belong to somebody who has died. */
const END_WITH_LIFE: Property[] = ['member-of', 'part-of', 'leads', 'holds-post', 'speaks-for'];

export function checkLives({ set, pack, say }: CheckInput): void {
  const lives = new Map<string, Life>();
  for (const actor of pack.actors.values()) lives.set(actor.id, lifeOf(actor));

  const check = (
    at: Located<unknown>,
    path: (string | number)[],
    when: Interval,
    who: string,
    verb: string,
  ) => {
    const life = lives.get(who);
    if (!life) return;
    const out = outside(when, life);
    if (!out) return;
    const advice = 'mend the date, or add posthumous: true if it is right';
    say(at, path, `"${who}" ${verb} ${shown(when)}, but ${out}: ${advice}`);
  };

  for (const at of set.actors) {
    const { id, statements } = at.data;
    statements.forEach((statement, i) => {
      const { property, when, span, posthumous } = statement;
      if (posthumous || AT_ANY_TIME.includes(property)) return;
      const dates = interval(when, span);
      check(at, ['statements', i, 'when'], dates, id, `has "${property}"`);
      const death = lives.get(id)?.end;
      if (dates.end.kind === 'open' && death?.kind === 'date' && END_WITH_LIFE.includes(property)) {
        const message = `"${property}" is still so, but "${id}" ended ${death.edtf}: end it then`;
        say(at, ['statements', i, 'when'], message);
      }
    });
  }
  for (const at of set.events) {
    const eventWhen = interval(at.data.when, at.data.span);
    at.data.statements.forEach((statement, i) => {
      if (statement.posthumous || statement.property !== 'participant' || !statement.object) return;
      const when = statement.when ? interval(statement.when, statement.span) : eventWhen;
      check(at, ['statements', i, 'object'], when, statement.object, `is ${statement.role}`);
    });
  }
  for (const at of set.offices) {
    at.data.holders.forEach(({ actor, when, span }, i) => {
      check(at, ['holders', i], interval(when, span), actor, 'holds the office');
    });
  }
}

/** Why an interval cannot lie within a life, as far as the dates leave no doubt. */
function outside(when: Interval, { start, end }: Life): string | null {
  const begins = firstDay(when);
  const ends = lastDay(when);
  if (end.kind === 'date') {
    if (begins && begins > end.latest) return `that ended ${end.edtf}`;
    if (!when.isPoint && when.end.kind === 'date' && when.end.earliest > end.latest) {
      return `that ended ${end.edtf}`;
    }
  }
  if (start.kind === 'date' && ends && ends < start.earliest) return `that began ${start.edtf}`;
  return null;
}

function firstDay({ start }: Interval): IsoDate | null {
  return start.kind === 'date' ? start.earliest : null;
}

function lastDay({ end }: Interval): IsoDate | null {
  return end.kind === 'date' ? end.latest : null;
}

function shown({ edtf }: Interval): string {
  return edtf ?? '(no date)';
}
