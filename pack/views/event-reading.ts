/** What the statements of an event add up to: who did it, how sure that is, how many were hurt. */
import type { EventKind, Figures, Pack, PackEvent, Ref, Statement } from '../model';

/** How the plot draws it: strike by a state, attack by a group, words and talks. */
export type EventShape = 'strike' | 'attack' | 'words';
/** Who did it: acknowledged or claimed by the doer, attributed by others, or in dispute. */
export type EventStanding = 'claimed' | 'attributed' | 'disputed';

const WORDS: EventKind[] = ['talks', 'announcement', 'law', 'mission-change'];
/** Where nobody is named, the means tell who usually uses them. */
const USUALLY_BY_STATES: EventKind[] = ['air-strike', 'drone-strike', 'raid'];

export function doersOf(event: PackEvent): Statement[] {
  return event.statements.filter(({ eventRole }) => eventRole === 'perpetrator');
}

export function shapeOf(pack: Pack, event: PackEvent): EventShape {
  if (WORDS.includes(event.kind)) return 'words';
  const doers = doersOf(event);
  if (event.kind === 'other' && doers.length === 0) return 'words';
  const sides = new Set(doers.map(({ object }) => object && sideOf(pack, object)));
  sides.delete(null);
  if (sides.size === 1) return sides.has('state') ? 'strike' : 'attack';
  return USUALLY_BY_STATES.includes(event.kind) ? 'strike' : 'attack';
}

function sideOf(pack: Pack, ref: Ref): 'state' | 'group' | null {
  if (ref.type === 'party') return pack.parties.get(ref.id)?.kind === 'state' ? 'state' : null;
  switch (pack.actors.get(ref.id)?.category) {
    case 'state-force':
    case 'government-body':
    case 'international-organisation':
      return 'state';
    case 'armed-group':
      return 'group';
    default:
      return null;
  }
}

export function standingOf(pack: Pack, event: PackEvent): EventStanding {
  const doers = doersOf(event);
  if (doers.some(({ mode }) => mode === 'denied' || mode === 'disputed')) return 'disputed';
  const isNamed = ({ object }: Statement) =>
    object !== null &&
    !(object.type === 'party' && pack.parties.get(object.id)?.kind === 'unidentified');
  if (doers.length === 0 && shapeOf(pack, event) === 'words') return 'claimed';
  // Whoever claimed it did it, even where somebody else is blamed as well.
  const owned = doers.filter(({ mode }) => mode === 'fact' || mode === 'claimed');
  return owned.some(isNamed) ? 'claimed' : 'attributed';
}

export interface FiguresRange {
  measure: Figures['measure'];
  low: number | null;
  high: number | null;
}

/** Lowest to highest that anybody gave and nobody took back. Never an average, never a sum. */
export function figuresOf(event: PackEvent): FiguresRange[] {
  return (['killed', 'wounded'] as const).flatMap((measure) => {
    const given = event.statements.flatMap(({ figures, mode }) =>
      figures?.measure === measure && mode !== 'denied' ? figures : [],
    );
    return given.length > 0 ? { measure, ...rangeOf(given) } : [];
  });
}

function rangeOf(given: Figures[]): Omit<FiguresRange, 'measure'> {
  const groups = new Set(given.map(({ of }) => of));
  if (groups.size === 1) return span(given);
  const ofAll = given.filter(({ of }) => of === null);
  if (ofAll.length > 0) return span(ofAll);
  // Several groups and no total: at least as many as the largest of them.
  const lows = given.flatMap(({ low, best }) => low ?? best ?? []);
  return { low: lows.length > 0 ? Math.max(...lows) : null, high: null };
}

function span(given: Figures[]): Omit<FiguresRange, 'measure'> {
  const lows = given.flatMap(({ low, best }) => low ?? best ?? []);
  const isOpen = given.every(({ best, high }) => best === null && high === null);
  const highs = given.flatMap(({ low, best, high }) => high ?? best ?? low ?? []);
  return {
    low: lows.length > 0 ? Math.min(...lows) : null,
    high: isOpen || highs.length === 0 ? null : Math.max(...highs),
  };
}
