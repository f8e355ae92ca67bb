/**
 * Records name each other by place: one numbering over all tables that have ids of their own, in the
 * order of `NUMBERED`. A number is a tenth as long as an id.
 */
import type { Ref } from '../model';
import { NUMBERED, type NumberedTable } from './archive';

type IdsOf = (table: NumberedTable) => readonly string[];

const REF_TYPES: Partial<Record<NumberedTable, Ref['type']>> = {
  actors: 'actor',
  parties: 'party',
  events: 'event',
};

export class Places {
  readonly #idsOf: IdsOf;
  #all: { ids: string[]; places: Map<string, number>; refs: (Ref['type'] | undefined)[] } | null =
    null;

  /** `idsOf` is asked when the first place is. */
  constructor(idsOf: IdsOf) {
    this.#idsOf = idsOf;
  }

  of(id: string): number {
    const place = this.#known().places.get(id);
    if (place === undefined) throw new TypeError(`nothing in the pack has the id "${id}"`);
    return place;
  }

  id(place: number): string {
    const id = this.#known().ids[place];
    if (id === undefined) throw new TypeError(`nothing in the pack has the place ${place}`);
    return id;
  }

  ref(place: number): Ref {
    const id = this.id(place);
    const type = this.#known().refs[place];
    if (type === undefined) throw new TypeError(`a statement cannot point to "${id}"`);
    return { type, id };
  }

  #known() {
    if (this.#all) return this.#all;
    const tables = NUMBERED.map((table) => ({ table, ids: this.#idsOf(table) }));
    const ids = tables.flatMap((table) => table.ids);
    const refs = tables.flatMap(({ table, ids: own }) => own.map(() => REF_TYPES[table]));
    this.#all = { ids, refs, places: new Map(ids.map((id, place) => [id, place])) };
    return this.#all;
  }
}
