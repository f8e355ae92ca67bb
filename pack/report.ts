/** How complete the data is and how well it is backed: figures and lists, put into lines by the script. */
import { independentSourcesOf, isViolent } from './evidence';
import type { Actor, Category, Pack, PackEvent, Statement } from './model';
import { affiliationsOf } from './views/affiliations';

export interface Share {
  of: number;
  have: number;
}

export interface Report {
  asOf: string;
  newestSource: string | null;
  actors: number;
  actorsByCategory: [Category, number][];
  events: number;
  offices: number;
  holders: number;
  sources: number;
  /** Sources that nothing cites. */
  uncited: string[];
  statements: number;
  statementsPerActor: { least: number; middle: number; most: number };
  statementsWithTwo: Share;
  strikesWithTwo: Share;
  nativeScript: Share;
  nativeMissing: string[];
  singleSource: string[];
  disputed: string[];
  weak: string[];
}

export function reportOn(pack: Pack): Report {
  const actors = [...pack.actors.values()];
  const events = [...pack.events.values()];
  const statements = [...actors, ...events].flatMap((record) => record.statements);
  const strikes = events.filter(isViolent);
  const perActor = actors.map((actor) => actor.statements.length).sort((a, b) => a - b);
  const native = nativeScripts(pack, actors);
  return {
    asOf: pack.meta.asOf,
    newestSource: newestOf(pack),
    actors: actors.length,
    actorsByCategory: countBy(actors.map(({ category }) => category)),
    events: events.length,
    offices: pack.offices.size,
    holders: [...pack.offices.values()].reduce((sum, { holders }) => sum + holders.length, 0),
    sources: pack.sources.size,
    uncited: [...pack.sources.keys()].filter((id) => !pack.links.has(id)),
    statements: statements.length,
    statementsPerActor: {
      least: perActor[0] ?? 0,
      middle: perActor[Math.floor(perActor.length / 2)] ?? 0,
      most: perActor.at(-1) ?? 0,
    },
    statementsWithTwo: share(statements, ({ independentSources }) => independentSources >= 2),
    strikesWithTwo: share(strikes, (event) => independentSourcesOf(pack, event) >= 2),
    nativeScript: native.share,
    nativeMissing: native.missing,
    singleSource: singleSourced(pack, events, statements),
    disputed: statements.filter(isDisputed).map(({ id }) => id),
    weak: statements.filter(({ weak }) => weak).map(({ id }) => id),
  };
}

function share<T>(all: T[], has: (one: T) => boolean): Share {
  return { of: all.length, have: all.filter(has).length };
}

function countBy<T>(all: T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function isDisputed({ mode }: Statement): boolean {
  return mode === 'disputed' || mode === 'denied';
}

/** Strikes first: those matter most. */
function singleSourced(pack: Pack, events: PackEvent[], statements: Statement[]): string[] {
  const strikes = events.filter(
    (event) => isViolent(event) && independentSourcesOf(pack, event) < 2,
  );
  const others = statements.filter(({ independentSources }) => independentSources < 2);
  return [...strikes, ...others].map(({ id }) => id);
}

function newestOf(pack: Pack): string | null {
  const issued = [...pack.sources.values()].flatMap((source) => source.issued ?? []);
  return issued.sort().at(-1) ?? null;
}

const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Counts only actors whose own language is not written in Latin letters. Where no native name was seen, the
 * language is judged by what the actor belongs to: all of it named in other letters counts as missing.
 */
function nativeScripts(pack: Pack, actors: Actor[]): { share: Share; missing: string[] } {
  const isOther = (actor: Actor | undefined) =>
    actor?.native ? NOT_LATIN.test(actor.native.text) : false;
  const have = actors.filter(isOther);
  const missing = actors.filter((actor) => {
    if (actor.native) return false;
    const wholes = affiliationsOf(pack, actor)
      .filter(({ to, property }) => to.type === 'actor' && property !== 'led-by')
      .map(({ to }) => pack.actors.get(to.id!));
    return wholes.length > 0 && wholes.every(isOther);
  });
  return {
    share: { of: have.length + missing.length, have: have.length },
    missing: missing.map(({ id }) => id),
  };
}
