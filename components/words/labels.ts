/** The pack's own terms (categories, properties, roles, kinds, modes) in the reader's language. */
import { t, uiLanguage } from '../../extension/i18n';
import type { Category, EventKind, EventRole, Mode, Property } from '../../pack/model';
import type { CardAffiliation } from '../../pack/views/card';

/** Catalogue keys hold no hyphens. */
type Underscored<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}_${Underscored<B>}`
  : S;

function key<S extends string>(term: S): Underscored<S> {
  return term.replaceAll('-', '_') as Underscored<S>;
}

export const categoryName = (category: Category): string => t(`category_${key(category)}`);
export const categoryPlural = (category: Category): string => t(`categories_${key(category)}`);
export const propertyName = (property: Property): string => t(`property_${key(property)}`);
export const eventRoleName = (role: EventRole): string => t(`eventRole_${role}`);
export const modeName = (mode: Mode): string => t(`mode_${mode}`);

export function eventKindName(kind: EventKind): string {
  // A key that ends in "_other" would be a plural form.
  return kind === 'other' ? t('eventKindAny') : t(`eventKind_${key(kind)}`);
}

/** "Led by $1", "$1" for plain membership…: how an affiliation names the other actor. */
export function affiliationKey(property: CardAffiliation['property']) {
  return `affiliation_${key(property)}` as const;
}

/** The same within a line or below a name: "leads", "member of". */
export function tieInWords(property: Property): string {
  return propertyName(property).toLocaleLowerCase(uiLanguage());
}
