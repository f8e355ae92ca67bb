/**
 * Everything the pack says about one actor, party, event, office or source, for a page of its own:
 * pure data, put into words by the components.
 */
import type {
  Category,
  Interval,
  IsoDate,
  NameForm,
  Office,
  Pack,
  PackEvent,
  Party,
  Place,
  Source,
  Statement,
} from '../model';
import { type NamedRef, named, startKey } from '../queries';
import { affiliationsOf } from './affiliations';
import { type CardAffiliation, type CardModel, cardAffiliation, cardModel } from './card';
import { type CardEvent, cardEvent, eventsOf } from './card-events';
import { type Dispute, disputesOf } from './disputes';
import { type Linked, linkedTo } from './linked';
import { NumberedSources } from './numbered-sources';
import { saidOnce } from './said-once';
import { type StatementRow, statementRow } from './statement-row';

/** An event with where it was, for the map. */
export type DossierEvent = Omit<CardEvent, 'place'> & { place: Place | null };

/** One stay of somebody in an office. */
export interface DossierPost {
  office: { id: string; title: string };
  body: NamedRef | null;
  holder: NamedRef;
  when: Interval;
  acting: boolean;
  note: string | null;
  sources: number[];
}

/** What every dossier has. */
interface Common {
  id: string;
  /** Said by others about it, or resting on it: where it is object, speaker or evidence. */
  linked: StatementRow[];
  posts: DossierPost[];
  sources: Source[];
  asOf: IsoDate;
}

export interface ActorDossier extends Common {
  kind: 'actor';
  name: string;
  native: { text: string; lang: string } | null;
  category: Category;
  sentence: string;
  sentenceSources: number[];
  role: CardModel['role'];
  /** Only forms that may be displayed. */
  names: NameForm[];
  identifiers: Record<string, string>;
  statements: StatementRow[];
  /** Newest first; `holds` refers to `asOf`. */
  affiliations: CardAffiliation[];
  designations: CardModel['designations'];
  /** By date, oldest first. */
  events: DossierEvent[];
  disputes: Dispute[];
}

export interface EventDossier extends Common {
  kind: 'event';
  event: DossierEvent;
  summary: string;
  aliases: string[];
  singleSource: boolean;
  statements: StatementRow[];
  respondsTo: DossierEvent[];
  /** Events that responded to this one. */
  answeredBy: DossierEvent[];
  disputes: Dispute[];
}

export interface PartyDossier extends Common {
  kind: 'party';
  party: Party;
  events: DossierEvent[];
}

export interface OfficeDossier extends Common {
  kind: 'office';
  title: string;
  body: NamedRef | null;
  names: NameForm[];
}

export interface SourceDossier extends Common {
  kind: 'source';
  source: Source;
  /** Actors whose one sentence rests on it. */
  sentencesOf: NamedRef[];
}

export type Dossier = ActorDossier | EventDossier | PartyDossier | OfficeDossier | SourceDossier;

/** Null where the pack has nothing of that id. */
export function dossierOf(pack: Pack, id: string): Dossier | null {
  const sources = new NumberedSources(pack);
  const page = new Page(pack, id, sources);
  const actor = pack.actors.get(id);
  if (actor) return page.ofActor(actor.id);
  const event = pack.events.get(id);
  if (event) return page.ofEvent(event);
  const party = pack.parties.get(id);
  if (party) return page.ofParty(party);
  const office = pack.offices.get(id);
  if (office) return page.ofOffice(office);
  const source = pack.sources.get(id);
  return source ? page.ofSource(source) : null;
}

/** What has no date comes last; in the data, statements stand in the order they were found. */
function inOrderOfTime(statements: Statement[]): Statement[] {
  const key = ({ when }: Statement) => startKey(when) || '9999';
  return [...statements].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

class Page {
  readonly #linked: Linked;

  constructor(
    private readonly pack: Pack,
    private readonly id: string,
    private readonly sources: NumberedSources,
  ) {
    this.#linked = linkedTo(pack, id);
  }

  ofActor(id: string): ActorDossier {
    const { pack, sources } = this;
    const actor = pack.actors.get(id)!;
    const card = cardModel(pack, id, null)!;
    const evidenceOf = (numbers: number[]) =>
      sources.numbersOf(numbers.map((number) => card.sources[number]!.id));
    const sentenceSources = evidenceOf(card.sentenceSources);
    const affiliations = affiliationsOf(pack, actor);
    const events = eventsOf(pack, actor, affiliations).filter(({ part }) => part !== null);
    return {
      kind: 'actor',
      name: actor.name,
      native: actor.native,
      category: actor.category,
      sentence: actor.sentence,
      sentenceSources,
      role: card.role,
      names: actor.names.filter(({ shown }) => shown),
      identifiers: actor.identifiers,
      statements: inOrderOfTime(actor.statements).map((one) => statementRow(pack, one, sources)),
      affiliations: saidOnce(affiliations).map((one) =>
        cardAffiliation(pack, one, pack.meta.asOf, sources),
      ),
      designations: card.designations.map((one) => ({ ...one, sources: evidenceOf(one.sources) })),
      events: events.map((one) => this.#event(one.event, one.part)),
      disputes: disputesOf(
        pack,
        actor.statements,
        events.map(({ event }) => event),
        sources,
      ),
      ...this.#common(),
    };
  }

  ofEvent(event: PackEvent): EventDossier {
    const { pack, sources } = this;
    const answers = pack.links.get(event.id)?.events ?? [];
    const byId = (ids: string[]) => ids.flatMap((id) => pack.events.get(id) ?? []);
    return {
      kind: 'event',
      event: this.#event(event, null),
      summary: event.summary,
      aliases: event.aliases,
      singleSource: event.singleSource,
      statements: event.statements.map((one) => statementRow(pack, one, sources)),
      respondsTo: byId(event.respondsTo).map((one) => this.#event(one, null)),
      answeredBy: byId(answers)
        .filter(({ respondsTo }) => respondsTo.includes(event.id))
        .map((one) => this.#event(one, null)),
      disputes: disputesOf(pack, [], [event], sources),
      ...this.#common(),
    };
  }

  ofParty(party: Party): PartyDossier {
    const events = new Set(this.#linked.statements.map(({ subject }) => subject.id));
    return {
      kind: 'party',
      party,
      events: [...events]
        .flatMap((id) => this.pack.events.get(id) ?? [])
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((event) => this.#event(event, null)),
      ...this.#common(),
    };
  }

  ofOffice(office: Office): OfficeDossier {
    return {
      kind: 'office',
      title: office.title,
      body: office.body && named(this.pack, office.body),
      names: office.names.filter(({ shown }) => shown),
      ...this.#common(),
      posts: this.#postsOf(office, () => true),
    };
  }

  ofSource(source: Source): SourceDossier {
    const sentencesOf = this.#linked.sentencesOf.map((id) =>
      named(this.pack, { type: 'actor', id }),
    );
    return { kind: 'source', source, sentencesOf, ...this.#common() };
  }

  #common(): Common {
    const { pack, id, sources } = this;
    return {
      id,
      linked: this.#linked.statements.map((one) => statementRow(pack, one, sources)),
      posts: this.#linked.offices.flatMap((office) =>
        this.#postsOf(
          office,
          (holder) => office.body?.id === id || holder.actor === id || holder.evidence.includes(id),
        ),
      ),
      sources: sources.list,
      asOf: pack.meta.asOf,
    };
  }

  #postsOf(office: Office, isMeant: (holder: Office['holders'][number]) => boolean): DossierPost[] {
    const { pack, sources } = this;
    return office.holders.filter(isMeant).map(({ actor, when, acting, note, evidence }) => ({
      office: { id: office.id, title: office.title },
      body: office.body && named(pack, office.body),
      holder: named(pack, { type: 'actor', id: actor }),
      when,
      acting,
      note,
      sources: sources.numbersOf(evidence),
    }));
  }

  #event(event: PackEvent, part: CardEvent['part']): DossierEvent {
    return { ...cardEvent(this.pack, { event, part }, this.sources), place: event.place };
  }
}
