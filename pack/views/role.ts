/** The one thing to say about an actor after its category, on a given day. */
import type { Actor, IsoDate, Pack } from '../model';
import { holdsOn, type NamedRef, startKey } from '../queries';
import {
  type Affiliation,
  type AffiliationProperty,
  endOf,
  type KnownEnd,
  lastHeld,
} from './affiliations';

/**
 * What a reader wants to know first: the post, then whom somebody leads or speaks for, then what they belong
 * to.
 */
const RANK: AffiliationProperty[] = ['holds-post', 'leads', 'speaks-for', 'member-of', 'part-of'];

const BELONGING: AffiliationProperty[] = ['member-of', 'part-of'];

export interface RoleOnDay {
  text: string | null;
  /** Null where the text already names it, as the title of an office does. */
  of: NamedRef | null;
  property: AffiliationProperty;
  /**
   * True, or null where one end of its dates is not known: roles that surely did not hold are never returned.
   */
  holds?: true | null;
  /** A post whose years no source gives: this has to be said with it. */
  isUndated?: true;
  /** The end of the role, where the article is later than that. */
  until?: KnownEnd;
}

/** The affiliation it is taken from, so that a list can begin with it. */
export interface Leading {
  role: RoleOnDay;
  from: Affiliation;
}

/** Said without attribution, so only what nobody contests. */
export function roleOn(
  pack: Pack,
  actor: Actor,
  affiliations: Affiliation[],
  day: IsoDate,
): Leading | null {
  const own = affiliations.filter((one) => one.mode === 'fact' && isItsOwn(actor, one));
  const now = bestOn(own, day);
  if (now) return { role: inShort(pack, now), from: now.one };
  // An actor that is dead, or holds nothing any more, is given its last role, with the day until which it
  // held.
  const last = lastHeld(own, day);
  const then = last && bestOn(own, last);
  if (!then) return null;
  return { role: { ...inShort(pack, then), until: endOf(then.one)! }, from: then.one };
}

function bestOn(own: Affiliation[], day: IsoDate): Candidate | null {
  const fitting = own
    .map((one) => ({ one, holds: holdsOn(one.when, day, one.notAfter), rank: rankOf(one) }))
    .filter((found): found is Candidate => found.holds !== false && mayBeSaid(found))
    .sort(
      (a, b) =>
        sureness(b) - sureness(a) ||
        a.rank - b.rank ||
        (startKey(a.one.when) < startKey(b.one.when) ? 1 : -1),
    );
  return fitting[0] ?? null;
}

interface Candidate {
  one: Affiliation;
  holds: true | null;
  rank: number;
}

/** Posts pass; belonging tends to last. A post seen once is not claimed for another day. */
function mayBeSaid({ one, holds }: { one: Affiliation; holds: boolean | null }): boolean {
  return holds === true || BELONGING.includes(one.property) || !one.when.isPoint;
}

/** Prefers what is dated to a post that may be long over. */
function sureness({ one, holds }: Candidate): number {
  if (holds === true) return 2;
  return isUndatedPost(one) ? 0 : 1;
}

function isUndatedPost({ when, property }: Affiliation): boolean {
  return when.edtf === null && !BELONGING.includes(property);
}

function inShort(pack: Pack, { one, holds }: Candidate): RoleOnDay {
  const { role, to, property, office } = one;
  const said = { property, holds, ...(isUndatedPost(one) && { isUndated: true as const }) };
  if (to.type !== 'text') {
    const isComplete = office !== null || (role !== null && names(pack, role, to));
    return { ...said, text: role, of: isComplete ? null : to };
  }
  // Without an id the words name the body that somebody belongs to or leads; for a post, they name the post.
  if (role !== null) return { ...said, text: role, of: null };
  const isBody = property === 'leads' || BELONGING.includes(property);
  return isBody ? { ...said, text: null, of: to } : { ...said, text: to.name, of: null };
}

/** On a group's own card, its leaders do not say what it is. */
function isItsOwn(actor: Actor, { property, office, to }: Affiliation): boolean {
  if (!RANK.includes(property)) return false;
  return (
    actor.category === 'person' ||
    (property !== 'holds-post' && office === null) ||
    to.type !== 'actor'
  );
}

/** Prefers an office with dated holders to any other post. */
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
