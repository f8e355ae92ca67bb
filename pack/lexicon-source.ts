/** What of a pack matching needs. */
import type { LexiconActor, LexiconSource } from '../detection/model';
import { lifeOf } from './life';
import type { Actor, Category, Holder, IntervalEnd, IsoDate, Pack } from './model';

export function lexiconSource(pack: Pack): LexiconSource {
  return {
    actors: [...pack.actors.values()].map(lexiconActor),
    offices: [...pack.offices.values()]
      .filter(({ marked }) => marked !== false)
      .map((office) => ({
        id: office.id,
        body: office.body?.type === 'actor' ? office.body.id : null,
        names: office.names,
        holders: office.holders.map(holderDays),
      })),
    lookalikes: pack.lookalikes,
    cues: pack.meta.cues,
  };
}

function lexiconActor(actor: Actor): LexiconActor {
  const life = lifeOf(actor);
  return {
    id: actor.id,
    kind: kindOf(actor.category),
    names: actor.names,
    from: day(life.start, 'earliest'),
    to: day(life.end, 'latest'),
  };
}

function kindOf(category: Category): LexiconActor['kind'] {
  if (category === 'person' || category === 'coalition') return category;
  return 'organisation';
}

/** The widest reading of the dates: on every day returned the holder may have been in office. */
function holderDays({ actor, when, acting }: Holder) {
  return { actor, from: day(when.start, 'earliest'), to: day(when.end, 'latest'), acting };
}

function day(end: IntervalEnd, which: 'earliest' | 'latest'): IsoDate | null {
  return end.kind === 'date' ? end[which] : null;
}
