/** The pack's own terms (categories, properties, roles, kinds, modes) in the reader's language. */
import { type MessageKey, t } from '../../extension/i18n';
import type { Category, EventKind, EventRole, Mode, Property } from '../../pack/model';

/** Catalogue keys hold no hyphens. */
type Underscored<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}_${Underscored<B>}`
  : S;

function keyed<P extends string, S extends string>(prefix: P, term: S): `${P}_${Underscored<S>}` {
  return `${prefix}_${term.replaceAll('-', '_')}` as `${P}_${Underscored<S>}`;
}

export const categoryName = (category: Category): string => t(keyed('category', category));
export const categoryPlural = (category: Category): string => t(keyed('categories', category));
export const propertyName = (property: Property): string => t(keyed('property', property));
export const eventRoleName = (role: EventRole): string => t(keyed('eventRole', role));
export const eventKindName = (kind: EventKind): string => t(keyed('eventKind', kind));
export const modeName = (mode: Mode): string => t(keyed('mode', mode));

/** "Led by $1", "$1" for plain membership…: how an affiliation names the other actor. */
export function affiliationKey(
  property:
    | 'member-of'
    | 'part-of'
    | 'leads'
    | 'led-by'
    | 'holds-post'
    | 'speaks-for'
    | 'merged-into',
): MessageKey {
  return keyed('affiliation', property);
}
