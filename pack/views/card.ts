/**
 * What the card shows of one actor on one day: pure data, put into words by the components.
 */
import { DEATHS, lifeOf } from '../life';
import type { Actor, Category, Interval, IsoDate, Mode, Pack, Source, Statement } from '../model';
import { holdsOn, lastDay, type NamedRef, named } from '../queries';
import {
  type Affiliation,
  type AffiliationProperty,
  affiliationsOf,
  type KnownEnd,
  lastHeld,
} from './affiliations';
import { type CardEvent, cardEvent, eventsOf, nearestOf } from './card-events';
import { type Dispute, disputesOf } from './disputes';
import { NumberedSources } from './numbered-sources';
import { type RoleOnDay, roleOn } from './role';
import { saidOnce } from './said-once';
import { sentenceEvidence } from './sentence';

export type { CardEvent, NamedRef };
export type CardDispute = Dispute;

export interface CardAffiliation {
  to: NamedRef;
  /** "secretary-general", "brigades 45 and 46"; English as in the data; null when only membership is known. */
  role: string | null;
  property: AffiliationProperty;
  /** The office, where it comes from one. */
  office: string | null;
  when: Interval;
  /** True: held on that day; false: certainly not; null: cannot be said from the dates known. */
  holds: boolean | null;
  /** The day one of the two died or was dissolved: whatever `when` leaves open, it lasted no longer. */
  notAfter: IsoDate | null;
  mode: Mode;
  by: NamedRef[];
  /** Numbers into `sources` (0-based). */
  sources: number[];
}

export interface LastAffiliations {
  day: IsoDate;
  /** That day is the actor's own last one. */
  isItsEnd: boolean;
  list: CardAffiliation[];
}

export interface CardModel {
  actor: string;
  name: string;
  native: { text: string; lang: string } | null;
  category: Category;
  /** What to say after the category, on the article's date: "secretary-general of …"; null if unknown. */
  role: RoleOnDay | null;
  sentence: string;
  sentenceSources: number[];
  articleDate: IsoDate | null;
  /** Affiliations that held (or may have) on the article's date; with no date, all, newest first. */
  onArticleDate: CardAffiliation[];
  /** Where none of them held any more: those that ended last, as they were on that day. */
  last: LastAffiliations | null;
  /** Only what differs from the article's date; `holds` refers to the day of `asOf`. */
  today: CardAffiliation[];
  /** A person's death on the article's day or since: it says by itself that whatever was held has ended. */
  died: { on: KnownEnd; sources: number[] } | null;
  /** Everything with an interval, for the plot. */
  timeline: CardAffiliation[];
  /** Nearest to the article's date first. */
  nearestEvents: CardEvent[];
  /** Every event, by date, for the plot; only those that are also among the nearest carry sources. */
  events: CardEvent[];
  designations: {
    by: NamedRef;
    text: string | null;
    when: Interval;
    property: 'designated-by' | 'sanctioned-by';
    sources: number[];
  }[];
  disputes: CardDispute[];
  sources: Source[];
  /** True when some of it rests on weak sources only. */
  weak: boolean;
  asOf: IsoDate;
}

/** Null where the pack has no such actor. */
export function cardModel(
  pack: Pack,
  actorId: string,
  articleDate: IsoDate | null,
): CardModel | null {
  const actor = pack.actors.get(actorId);
  if (!actor) return null;
  const { asOf } = pack.meta;
  const sources = new NumberedSources(pack);
  const affiliations = affiliationsOf(pack, actor);
  const on = (day: IsoDate | null) => (one: Affiliation) =>
    cardAffiliation(pack, one, day, sources);

  const sentenceSources = sources.numbersOf(sentenceEvidence(pack, actor));
  const shown = saidOnce(affiliations);
  const leading = roleOn(pack, actor, affiliations, articleDate ?? asOf);
  const heldOn = (day: IsoDate | null) =>
    inOrder(shown, day, leading?.from).filter((one) => holds(one, day) !== false);
  const onArticleDate = heldOn(articleDate).map(on(articleDate));
  const lastDayOfAny = articleDate && onArticleDate.length === 0 && lastHeld(shown, articleDate);
  const changed = shown.filter((one) => differsToday(one, articleDate, asOf));
  const today = inOrder(changed, asOf).map(on(asOf));
  const died = articleDate === null ? null : diedSince(actor, articleDate, asOf, sources);
  const events = eventsOf(pack, actor, affiliations);
  const nearest = nearestOf(events, articleDate);
  const nearestEvents = nearest.map((event) => cardEvent(pack, event, sources));
  const designations = designationsOf(pack, actor, sources);
  const ownNearest = nearest.filter(({ part }) => part !== null).map(({ event }) => event);
  const disputes = disputesOf(pack, actor.statements, ownNearest, sources);
  const dated = shown.filter(({ when }) => when.edtf !== null);

  return {
    actor: actor.id,
    name: actor.name,
    native: actor.native,
    category: actor.category,
    role: leading?.role ?? null,
    sentence: actor.sentence,
    sentenceSources,
    articleDate,
    onArticleDate,
    last: lastDayOfAny
      ? {
          day: lastDayOfAny,
          isItsEnd: lastDayOfAny === lastDay(actor),
          list: heldOn(lastDayOfAny).map(on(lastDayOfAny)),
        }
      : null,
    today,
    died,
    timeline: dated.map(on(articleDate)),
    nearestEvents,
    events: events.map(
      (one) => nearestEvents.find(({ id }) => id === one.event.id) ?? cardEvent(pack, one, null),
    ),
    designations,
    disputes,
    sources: sources.list,
    weak: actor.statements.some(({ weak }) => weak) || affiliations.some(({ weak }) => weak),
    asOf,
  };
}

function holds(one: Affiliation, day: IsoDate | null): boolean | null {
  return day === null ? null : holdsOn(one.when, day, one.notAfter);
}

/** With no article date the first list has everything, and there is nothing to differ from. */
function differsToday(one: Affiliation, articleDate: IsoDate | null, asOf: IsoDate): boolean {
  return articleDate !== null && holds(one, articleDate) !== holds(one, asOf);
}

function diedSince(
  actor: Actor,
  articleDate: IsoDate,
  asOf: IsoDate,
  sources: NumberedSources,
): CardModel['died'] {
  const { end } = lifeOf(actor);
  if (actor.category !== 'person' || end.kind !== 'date') return null;
  if (end.latest < articleDate || end.latest > asOf) return null;
  const said = actor.statements.filter(
    ({ property, mode }) => mode === 'fact' && DEATHS.includes(property),
  );
  return { on: end, sources: sources.numbersOf(said.flatMap(({ evidence }) => evidence)) };
}

export function cardAffiliation(
  pack: Pack,
  one: Affiliation,
  day: IsoDate | null,
  sources: NumberedSources,
): CardAffiliation {
  const { to, role, property, office, when, mode, by, evidence, notAfter } = one;
  return {
    to,
    role,
    property,
    office,
    when,
    holds: holds(one, day),
    notAfter,
    mode,
    by: by.map((who) => named(pack, who)),
    sources: sources.numbersOf(evidence),
  };
}

/**
 * First what the headline says, then what surely held, then what no date limits, then what the dates leave
 * open. Otherwise newest first: sorting keeps the order of equals.
 */
function inOrder(list: Affiliation[], day: IsoDate | null, leading?: Affiliation): Affiliation[] {
  if (day === null) return list;
  const sureness = (one: Affiliation) => {
    if (leading && isSaidBy(leading, one)) return 3;
    return holds(one, day) === true ? 2 : one.when.edtf === null ? 1 : 0;
  };
  return [...list].sort((a, b) => sureness(b) - sureness(a));
}

/** True also where the words of two statements were put together. */
function isSaidBy(leading: Affiliation, { to, when, mode }: Affiliation): boolean {
  const isOfTheSame = (to.id ?? to.name) === (leading.to.id ?? leading.to.name);
  return isOfTheSame && when.edtf === leading.when.edtf && mode === leading.mode;
}

function designationsOf(
  pack: Pack,
  actor: Actor,
  sources: NumberedSources,
): CardModel['designations'] {
  const isDesignation = (
    property: Statement['property'],
  ): property is 'designated-by' | 'sanctioned-by' =>
    property === 'designated-by' || property === 'sanctioned-by';
  return actor.statements.flatMap(({ property, object, text, when, mode, evidence }) => {
    if (!isDesignation(property) || !object || mode !== 'fact') return [];
    const by = named(pack, object);
    return { by, text, when, property, sources: sources.numbersOf(evidence) };
  });
}
