/** What the card decides before it draws: what is tinted, what is said about gaps, what is said only once. */
import type { Mention } from '../../detection/model';
import type { Interval, IsoDate } from '../../pack/model';
import type { CardAffiliation, CardEvent, CardModel } from '../../pack/views/card';
import { officesIn } from './clues';

/** Which of several the reader chose; a single one needs no choosing. Null while it is open who is meant. */
export function indexMeant(candidates: readonly CardModel[], chosen: number | null): number | null {
  return chosen ?? (candidates.length === 1 ? 0 : null);
}

/** Whether something may have happened on that day, as far as its date is known. */
export function mayInclude(when: Interval, day: IsoDate | null): boolean {
  if (!day || when.start.kind !== 'date') return false;
  const last = !when.isPoint && when.end.kind === 'date' ? when.end.latest : when.start.latest;
  return when.start.earliest <= day && day <= last;
}

export type Gap = 'nothing' | 'no-affiliations' | 'none-on-that-day' | 'none-any-more';

/** The one line said instead of an empty list of affiliations, or before those that were the last. */
export function gapOf({ timeline, onArticleDate, last, events }: CardModel): Gap | null {
  if (onArticleDate.length > 0) return null;
  if (last) return 'none-any-more';
  if (timeline.length > 0) return 'none-on-that-day';
  return events.length > 0 ? 'no-affiliations' : 'nothing';
}

/** If the words on the page name a post, that post is what the reader asked about: it comes first. */
export function postFirst(model: CardModel, { how }: Pick<Mention, 'how'>): CardModel {
  const offices = officesIn(how);
  const isAsked = ({ office, holds }: CardAffiliation) =>
    office !== null && offices.has(office) && holds !== false;
  const asked = model.onArticleDate.find(isAsked);
  if (!asked?.role || model.category !== 'person') return model;
  const { role: text, property, when } = asked;
  const holds = asked.holds === false ? null : asked.holds;
  const undated = when.edtf === null && { isUndated: true as const };
  return {
    ...model,
    role: { text, of: null, property, holds, ...undated },
    onArticleDate: [asked, ...model.onArticleDate.filter((one) => one !== asked)],
  };
}

export type Likelihood = 'high' | 'medium' | 'low';
/** Below these a reader should look twice; they follow the thresholds that detection uses. */
const HIGH = 0.85;
const MEDIUM = 0.6;

export function likelihoodOf(confidence: number): Likelihood {
  return confidence >= HIGH ? 'high' : confidence >= MEDIUM ? 'medium' : 'low';
}

/** Which standings occur among some events, for the key: only what is drawn is explained. */
export function standingsOf(events: CardEvent[]): CardEvent['standing'][] {
  const order: CardEvent['standing'][] = ['claimed', 'attributed', 'disputed'];
  return order.filter((standing) => events.some((event) => event.standing === standing));
}

/**
 * "Secretary-general of X" and "secretary-general" of the same X are one; the sources of both back it. That who leads X
 * is also, since nobody says when, a member of X is left to the dossier.
 */
export function withoutRepeats(list: CardAffiliation[]): CardAffiliation[] {
  const kept: CardAffiliation[] = [];
  for (const one of list.filter((each) => !list.some((other) => goesWithoutSaying(each, other)))) {
    const at = kept.findIndex((other) => saysTheSame(one, other));
    const same = kept[at];
    if (!same) kept.push(one);
    else {
      const fuller = (one.role ?? '').length > (same.role ?? '').length ? one : same;
      kept[at] = { ...fuller, sources: [...new Set([...same.sources, ...one.sources])] };
    }
  }
  return kept;
}

function goesWithoutSaying(one: CardAffiliation, beside: CardAffiliation): boolean {
  const isBare = one.property === 'member-of' && one.role === null && one.when.edtf === null;
  return isBare && beside.property === 'leads' && beside.holds === true && isOfSame(one, beside);
}

function isOfSame(a: CardAffiliation, b: CardAffiliation): boolean {
  return (a.to.id ?? a.to.name) === (b.to.id ?? b.to.name);
}

function saysTheSame(a: CardAffiliation, b: CardAffiliation): boolean {
  if (!isOfSame(a, b)) return false;
  if (a.holds !== b.holds || a.when.edtf !== b.when.edtf || a.mode !== b.mode) return false;
  const [one, other] = [a.role ?? '', b.role ?? ''].map((role) => role.toLowerCase());
  return one!.includes(other!) || other!.includes(one!);
}
