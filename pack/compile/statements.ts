/** Turns statements of the files into statements of the pack: dates read, ids resolved, sources counted. */
import { readEdtf, UNKNOWN_INTERVAL } from '../edtf';
import { countIndependent } from '../evidence';
import type { Attribution, Figures, Interval, Ref, Source, Statement } from '../model';
import type { ActorStatementFile, EventStatementFile } from '../schema/statement';

export interface Resolver {
  ref(id: string): Ref | null;
  source(id: string): Source | undefined;
  /** The date of an event, for statements that take their date from it. */
  eventWhen(id: string): Interval | undefined;
}

export function interval(when: string | undefined, isSpan = true): Interval {
  if (when === undefined) return UNKNOWN_INTERVAL;
  const reading = readEdtf(when, isSpan);
  return reading.ok ? reading.interval : UNKNOWN_INTERVAL;
}

export function compileActorStatement(
  subject: Ref & { type: 'actor' },
  position: number,
  file: ActorStatementFile,
  resolver: Resolver,
): Statement {
  return {
    ...shared(subject, position, file, resolver),
    object: file.object === null ? null : resolver.ref(file.object),
    text: file.text,
    eventRole: null,
    figures: null,
    when: whenOf(file, resolver),
  };
}

/** Somebody killed in an event was killed on its day; this need not be said again. */
function whenOf(file: ActorStatementFile, resolver: Resolver): Interval {
  if (file.when !== undefined || file.property !== 'killed-in' || file.object === null) {
    return interval(file.when, file.span);
  }
  return resolver.eventWhen(file.object) ?? UNKNOWN_INTERVAL;
}

export function compileEventStatement(
  subject: Ref & { type: 'event' },
  position: number,
  file: EventStatementFile,
  eventWhen: Interval,
  resolver: Resolver,
): Statement {
  const isParticipant = file.property === 'participant';
  return {
    ...shared(subject, position, file, resolver),
    object: isParticipant && file.object !== null ? resolver.ref(file.object) : null,
    text: file.property === 'took-place' ? null : file.text,
    eventRole: isParticipant ? file.role : null,
    figures: file.property === 'casualties' ? figuresOf(file) : null,
    when: file.when === undefined ? eventWhen : interval(file.when, file.span),
  };
}

function figuresOf(file: EventStatementFile & { property: 'casualties' }): Figures {
  const { measure, low, best, high, of } = file;
  return { measure, low, best, high, of };
}

function shared(
  subject: Ref,
  position: number,
  file: ActorStatementFile | EventStatementFile,
  resolver: Resolver,
) {
  const sources = file.evidence.flatMap((id) => resolver.source(id) ?? []);
  return {
    id: file.id ?? `${subject.id}/${position + 1}`,
    subject,
    property: file.property,
    mode: file.mode,
    by: file.by.flatMap((who): Attribution[] => {
      if (typeof who !== 'string') return [{ type: 'text', text: who.text }];
      const ref = resolver.ref(who);
      return ref ? [ref] : [];
    }),
    evidence: file.evidence,
    independentSources: countIndependent(sources),
    weak: sources.length > 0 && sources.every((source) => source.weak),
    note: file.note,
  };
}
