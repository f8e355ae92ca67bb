/** The one thing to say of an actor after its category, on a day. */
import type { Actor, IsoDate, Pack } from '../model';
import { holdsOn, type NamedRef, startKey } from '../queries';
import type { Affiliation, AffiliationProperty } from './affiliations';

/** What a reader wants to know first: the post, then whom one leads or speaks for, then belonging. */
const RANK: AffiliationProperty[] = ['holds-post', 'leads', 'speaks-for', 'member-of', 'part-of'];

export interface RoleOnDay {
  text: string | null;
  /** Null where the text names it already, as the title of an office does. */
  of: NamedRef | null;
  property: AffiliationProperty;
}

export function roleOn(
  pack: Pack,
  actor: Actor,
  affiliations: Affiliation[],
  day: IsoDate,
): RoleOnDay | null {
  const best = affiliations
    .filter((one) => isItsOwn(actor, one) && (one.mode === 'fact' || one.mode === 'claimed'))
    .map((one) => ({ one, holds: holdsOn(one.when, day, one.notAfter), rank: rankOf(one) }))
    .filter(({ holds }) => holds !== false)
    .sort(
      (a, b) =>
        Number(b.holds === true) - Number(a.holds === true) ||
        a.rank - b.rank ||
        (startKey(a.one.when) < startKey(b.one.when) ? 1 : -1),
    )[0]?.one;
  if (!best) return null;
  const { role, to, property, office } = best;
  if (to.type === 'text' && role === null) return { text: to.name, of: null, property };
  const isComplete = office !== null || (role !== null && names(pack, role, to));
  return { text: role, of: isComplete ? null : to, property };
}

/** On a group's own card its leaders are not what it is. */
function isItsOwn(actor: Actor, { property, office, to }: Affiliation): boolean {
  if (!RANK.includes(property)) return false;
  return (
    actor.category === 'person' ||
    (property !== 'holds-post' && office === null) ||
    to.type !== 'actor'
  );
}

/** An office with dated holders before any other post. */
function rankOf({ property, office }: Affiliation): number {
  return office ? -1 : RANK.indexOf(property);
}

function names(pack: Pack, text: string, { id, name }: NamedRef): boolean {
  const forms = [name, ...(id ? (pack.actors.get(id)?.names ?? []) : []).map((form) => form.text)];
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return forms.some((form) =>
    words.includes(
      ` ${form
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    ),
  );
}
