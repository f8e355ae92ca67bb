/** "الرئيس الأمريكي بوش" in 2015: another holder is named behind the title, by too little for a mention of his own. */
import type { Case } from '../context/case';
import type { Spot } from '../context/spots/spot';
import type { RoleAnswer } from './resolve';

/** Everybody whom a word may mean. */
export const peopleOf = (spot: Spot | null): string[] =>
  (spot?.family?.among(() => true) ?? spot?.entries ?? [])
    .filter(({ type }) => type === 'person')
    .map(({ id }) => id);

/** Words that may mean somebody and were marked for nobody, by where they begin. */
export class SpotsBehind {
  readonly #byPlace = new Map<string, Spot>();

  constructor(cases: readonly Case[]) {
    for (const { spot } of cases) this.#byPlace.set(place(spot.passage.order, spot.start), spot);
  }

  at({ passage, end }: Spot): Spot | null {
    const { text } = passage.block;
    return text.charAt(end) === ' '
      ? (this.#byPlace.get(place(passage.order, end + 1)) ?? null)
      : null;
  }
}

const place = (order: number, start: number): string => `${order} ${start}`;

/** Does the word behind mean one who held the office, and none of those whom the title means? */
export function isOtherHolders(
  behind: Spot | null,
  { actors, entry }: RoleAnswer,
  everHeld: (entry: RoleAnswer['entry'], actor: string) => boolean,
): boolean {
  const people = peopleOf(behind);
  return people.some((id) => everHeld(entry, id)) && !people.some((id) => actors.includes(id));
}
