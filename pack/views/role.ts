/** The one thing to say of an actor after its category, on a day. */
import type { Actor, IsoDate, Pack } from '../model';
import { holdsOn, type NamedRef, startKey } from '../queries';
import type { Affiliation, AffiliationProperty } from './affiliations';

/** What a reader wants to know first: the post, then whom one leads or speaks for, then belonging. */
const RANK: AffiliationProperty[] = ['holds-post', 'leads', 'speaks-for', 'member-of', 'part-of'];

const BELONGING: AffiliationProperty[] = ['member-of', 'part-of'];

export interface RoleOnDay {
  text: string | null;
  /** Null where the text names it already, as the title of an office does. */
  of: NamedRef | null;
  property: AffiliationProperty;
  /** True, or null where one end of its dates is not known: never of what surely did not hold. */
  holds?: true | null;
}

/** Said without attribution, so only what nobody contests. */
export function roleOn(
  pack: Pack,
  actor: Actor,
  affiliations: Affiliation[],
  day: IsoDate,
): RoleOnDay | null {
  const best = affiliations
    .filter((one) => one.mode === 'fact' && isItsOwn(actor, one))
    .map((one) => ({ one, holds: holdsOn(one.when, day, one.notAfter), rank: rankOf(one) }))
    .filter((found): found is Candidate => found.holds !== false && mayBeSaid(found))
    .sort(
      (a, b) =>
        Number(b.holds === true) - Number(a.holds === true) ||
        a.rank - b.rank ||
        (startKey(a.one.when) < startKey(b.one.when) ? 1 : -1),
    )[0];
  return best ? inShort(pack, best) : null;
}

interface Candidate {
  one: Affiliation;
  holds: true | null;
  rank: number;
}

/** Posts pass; belonging rather lasts. A post with no date, or seen once, is not said of another day. */
function mayBeSaid({ one, holds }: { one: Affiliation; holds: boolean | null }): boolean {
  if (holds === true || BELONGING.includes(one.property)) return true;
  return one.when.edtf !== null && !one.when.isPoint;
}

function inShort(pack: Pack, { one, holds }: Candidate): RoleOnDay {
  const { role, to, property, office } = one;
  if (to.type !== 'text') {
    const isComplete = office !== null || (role !== null && names(pack, role, to));
    return { text: role, of: isComplete ? null : to, property, holds };
  }
  // Without an id the words are the body one belongs to or leads, but the post one holds.
  if (role !== null) return { text: role, of: null, property, holds };
  const isBody = property === 'leads' || BELONGING.includes(property);
  return isBody
    ? { text: null, of: to, property, holds }
    : { text: to.name, of: null, property, holds };
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
