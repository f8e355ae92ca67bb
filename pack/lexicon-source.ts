/** The part of a pack that matching needs. */
import type { LexiconActor, LexiconOffice, LexiconSource } from '../detection/model';
import { addDays } from './days';
import { earliestOf, lifeOf } from './life';
import type {
  Actor,
  Category,
  Holder,
  IntervalEnd,
  IsoDate,
  NameForm,
  Office,
  Pack,
  Property,
  Ref,
  Statement,
} from './model';
import { withTurkishCases } from './turkish-cases';

/** What detection is compiled from: names, lives and offices of the pack; nothing that a card alone shows. */
export function lexiconSource(pack: Pack): LexiconSource {
  const offices = [...pack.offices.values()];
  const actors = [...pack.actors.values()];
  return {
    actors: actors.map((actor) => lexiconActor(withRenderings(actor, pack), offices)),
    offices: offices
      .filter(({ marked }) => marked !== false)
      .map((office) => lexiconOffice({ ...office, names: withTurkishCases(office.names) })),
    posts: [
      ...offices.filter(({ marked }) => marked === false).map(lexiconOffice),
      ...actors.flatMap(({ statements }) => statements.flatMap(postHeld)),
    ],
    speakers: actors.flatMap(({ statements }) => statements.flatMap(spokenFor)),
    ties: actors.flatMap(({ statements }) => statements.flatMap(tieOf)),
    lookalikes: pack.lookalikes,
    cues: pack.meta.cues,
    nameWords: pack.meta.nameWords,
  };
}

/** Behind the listed names, without those that are listed. */
function withRenderings(actor: Actor, { renderings }: Pack): Actor {
  const rendered = renderings?.get(actor.id);
  if (rendered === undefined) return actor;
  const listed = new Set(actor.names.map(({ text, lang }) => `${text}|${lang}`));
  const isNew = ({ text, lang }: NameForm) =>
    !listed.has(`${text}|${lang}`) && !listed.has(`${text}|null`);
  return { ...actor, names: [...actor.names, ...rendered.filter(isNew)] };
}

function lexiconOffice({ id, body, home, names, holders }: Office): LexiconOffice {
  return {
    id,
    body: actorOf(body),
    ...(home && { home }),
    names,
    holders: holders.map(holderDays),
  };
}

const actorOf = (ref: Ref | null) => (ref?.type === 'actor' ? ref.id : null);

/**
 * A post that only its holder is called by ("Chairman of the Joint Chiefs of Staff"): the days, and no title.
 */
function postHeld(statement: Statement): LexiconOffice[] {
  const { property, when } = statement;
  const isDated = when.start.kind === 'date' && when.end.kind !== 'unknown';
  return property === 'holds-post' && isDated ? unnamedOffice(statement) : [];
}

/** Of some only the last day is known. */
function spokenFor(statement: Statement): LexiconOffice[] {
  const { property, when } = statement;
  const isDated = when.start.kind === 'date' || when.end.kind === 'date';
  if (property !== 'speaks-for' || !isDated) return [];
  return unnamedOffice(statement).map((office) => ({
    ...office,
    holders: office.holders.map(({ from, to, ...held }) => {
      return { ...held, from: from ?? addDays(to!, -LONGEST_SPOKEN), to };
    }),
  }));
}
/** Days. */
const LONGEST_SPOKEN = 3 * 365;

function unnamedOffice({ id, subject, object, when }: Statement): LexiconOffice[] {
  if (subject.type !== 'actor' || when.isPoint) return [];
  const holder = { actor: subject.id, when, acting: false };
  return [{ id, body: actorOf(object), names: [], holders: [holderDays(holder)] }];
}

function tieOf({ property, subject, object }: Statement) {
  if (!TIES.includes(property) || subject.type !== 'actor' || object?.type !== 'actor') return [];
  return [{ body: object.id, actor: subject.id }];
}
const TIES: readonly Property[] = ['leads', 'speaks-for', 'member-of', 'part-of'];

function lexiconActor(actor: Actor, offices: Office[]): LexiconActor {
  const life = lifeOf(actor);
  const isPerson = actor.category === 'person';
  return {
    id: actor.id,
    kind: kindOf(actor.category),
    names: isPerson ? actor.names : withTurkishCases(actor.names),
    ...(actor.guards && { guards: actor.guards }),
    from: day(life.start, 'earliest') ?? (isPerson ? earliestOf(actor, offices) : null),
    to: day(life.end, 'latest'),
  };
}

function kindOf(category: Category): LexiconActor['kind'] {
  if (category === 'person' || category === 'coalition') return category;
  return 'organisation';
}

/** The widest reading of the dates: on every day in between the holder may have been in office. */
function holderDays({ actor, when, acting }: Pick<Holder, 'actor' | 'when' | 'acting'>) {
  return { actor, from: day(when.start, 'earliest'), to: day(when.end, 'latest'), acting };
}

function day(end: IntervalEnd, which: 'earliest' | 'latest'): IsoDate | null {
  return end.kind === 'date' ? end[which] : null;
}
