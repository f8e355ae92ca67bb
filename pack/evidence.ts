/** Counts how many sources say something independently of each other. */
import type { EventKind, Pack, PackEvent, Source } from './model';

/** One per news agency whose text is carried, else one per publisher. */
export function countIndependent(sources: Pick<Source, 'agency' | 'publisher'>[]): number {
  return new Set(sources.map((source) => (source.agency ?? source.publisher).toLowerCase())).size;
}

/** That the event took place, who took part and whom it hurt; not what people said about it. */
export function independentSourcesOf(pack: Pack, event: PackEvent): number {
  const evidence = event.statements
    .filter(({ property }) => property !== 'account')
    .flatMap((statement) => statement.evidence);
  return countIndependent([...new Set(evidence)].flatMap((id) => pack.sources.get(id) ?? []));
}

const VIOLENT: EventKind[] = [
  'air-strike',
  'drone-strike',
  'drone-attack',
  'rocket-attack',
  'missile-attack',
  'raid',
  'bombing',
];

/** Strikes and attacks: they must not rest on one source. */
export function isViolent({ kind }: PackEvent): boolean {
  return VIOLENT.includes(kind);
}
