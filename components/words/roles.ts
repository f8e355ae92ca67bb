/** What an actor is and what part it had, in short phrases. */
import { type MessageKey, t, uiLanguage } from '../../extension/i18n';
import type { CardAffiliation, CardEvent, CardModel } from '../../pack/views/card';
import { endInWords } from './dates';
import { writtenName } from './names';

const BARE_ROLES: Partial<Record<CardAffiliation['property'], MessageKey>> = {
  'member-of': 'roleMemberOf',
  'part-of': 'rolePartOf',
  leads: 'roleLeads',
  'speaks-for': 'roleSpeaksFor',
};

type Role = NonNullable<CardModel['role']>;

/** With its limits in time: until when, or that no source says when. */
export function roleInWords(role: CardModel['role']): string | null {
  const said = role && bareRole(role);
  if (!said) return null;
  if (role.until) return t('roleUntil', said, endInWords(role.until));
  return role.isUndated ? t('roleUndated', said) : said;
}

/** "secretary-general, Harakat X" where the data has words for it, "member: X" where it does not. */
function bareRole(role: Role): string | null {
  const { text, of, property } = role;
  // Both are in the pack's language, and so is the comma.
  if (text && of) return `${text}, ${of.name}`;
  if (text || !of) return text;
  const key = BARE_ROLES[property];
  const { text: name } = writtenName(of, uiLanguage());
  return key ? t(key, name) : name;
}

/** What these say of somebody the post says by itself; of whom one leads, "founder of X" would not. */
const SAID_BY_POST: CardAffiliation['property'][] = ['holds-post', 'speaks-for'];

/** "Commander of the " and "" for the Quds Force, where the post names the body itself: it need not be named twice. */
export function aroundName(
  { property, role }: Pick<CardAffiliation, 'property' | 'role'>,
  name: string,
): [before: string, after: string] | null {
  if (!role || !name || !SAID_BY_POST.includes(property)) return null;
  const at = role.indexOf(name);
  if (at < 0) return null;
  const [before, after] = [role.slice(0, at), role.slice(at + name.length)];
  // "Iraq" is not named in "Iraqi".
  return /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after) ? null : [before, after];
}

/** The actor's part in an event; for an event of its group, that. */
export function partInWords(part: CardEvent['part']): string {
  return t(`part_${part ?? 'group'}`);
}
