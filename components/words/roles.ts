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

/** The actor's part in an event; for an event of its group, that. */
export function partInWords(part: CardEvent['part']): string {
  return t(`part_${part ?? 'group'}`);
}
