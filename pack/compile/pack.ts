/**
 * Turns the files, once read, into a pack. Never fails: what does not resolve is left out here and named by
 * the checks, which stop the build.
 */
import type {
  Actor,
  Lookalike,
  NameForm,
  Office,
  Pack,
  PackEvent,
  Party,
  Ref,
  Source,
} from '../model';
import { fullForm } from '../name-form';
import type { DataSet } from '../read/data-set';
import type { ActorFile, EventFile, OfficeFile } from '../schema/files';
import type { NameFormFile } from '../schema/name-form';
import { linksOf } from './links';
import { renderingsOf } from './renderings';
import {
  compileActorStatement,
  compileEventStatement,
  interval,
  type Resolver,
} from './statements';

export function compilePack(set: DataSet): Pack {
  const sources = byId<Source>(set.sources.map(({ data }) => data));
  const parties = byId<Party>(set.parties.map(({ data }) => data));
  const resolver = resolverOf(set, parties, sources);
  const actors = byId(set.actors.map(({ data }) => compileActor(data, resolver)));
  const events = byId(set.events.map(({ data }) => compileEvent(data, resolver)));
  const offices = byId(set.offices.map(({ data }) => compileOffice(data, resolver)));
  return {
    meta: set.pack?.data ?? { id: 'unread', title: '', asOf: '0000-01-01', cues: {} },
    actors,
    parties,
    events,
    offices,
    sources,
    lookalikes: set.lookalikes.map(({ data }): Lookalike => data),
    renderings: renderingsOf(set.renderings?.data),
    links: linksOf(actors.values(), events.values(), offices.values()),
  };
}

function resolverOf(
  set: DataSet,
  parties: Map<string, Party>,
  sources: Map<string, Source>,
): Resolver {
  const actors = new Set(set.actors.map(({ data }) => data.id));
  const events = new Map(set.events.map(({ data }) => [data.id, interval(data.when, data.span)]));
  return {
    ref(id): Ref | null {
      if (actors.has(id)) return { type: 'actor', id };
      if (parties.has(id)) return { type: 'party', id };
      return events.has(id) ? { type: 'event', id } : null;
    },
    source: (id) => sources.get(id),
    eventWhen: (id) => events.get(id),
  };
}

function compileActor(file: ActorFile, resolver: Resolver): Actor {
  const { id, name, native, category, sentence, identifiers, guards } = file;
  return {
    id,
    name,
    native,
    category,
    sentence,
    sentenceEvidence: file.evidence ?? [],
    names: file.names.map(compileName),
    ...(guards && { guards }),
    identifiers,
    statements: file.statements.map((statement, i) =>
      compileActorStatement({ type: 'actor', id }, i, statement, resolver),
    ),
  };
}

function compileEvent(file: EventFile, resolver: Resolver): PackEvent {
  const { id, title, kind, place, summary, respondsTo, aliases, singleSource } = file;
  const when = interval(file.when, file.span);
  return {
    id,
    title,
    when,
    kind,
    place,
    summary,
    respondsTo,
    aliases,
    statements: file.statements.map((statement, i) =>
      compileEventStatement({ type: 'event', id }, i, statement, when, resolver),
    ),
    singleSource,
  };
}

function compileOffice(file: OfficeFile, resolver: Resolver): Office {
  return {
    id: file.id,
    title: file.title,
    body: file.body === null ? null : resolver.ref(file.body),
    marked: file.marked,
    ...(file.home && { home: file.home }),
    names: file.names.map(compileName),
    holders: file.holders.map(({ actor, when, span, acting, evidence, note }) => ({
      actor,
      when: interval(when, span),
      acting,
      evidence,
      note,
    })),
  };
}

function compileName(form: NameFormFile): NameForm {
  return fullForm(typeof form === 'string' ? { text: form } : form);
}

function byId<T extends { id: string }>(records: T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
