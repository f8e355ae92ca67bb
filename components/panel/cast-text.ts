/** The cast as plain text: who is on the page, what they are on its day, how often they are named. */
import { t } from '../../extension/i18n';
import type { PageSummary } from '../../extension/messages';
import type { CastActor } from '../../pack/views/cast';
import { dayInWords } from '../words/dates';
import { categoryPlural } from '../words/labels';
import { number, withoutIsolates } from '../words/language';
import { roleInWords } from '../words/roles';
import { doubtfulOf, groupsOf } from './cast-groups';

export function castText(summary: PageSummary, url: string | null, members: CastActor[]): string {
  const { cast, articleDate, host } = summary;
  const known = new Map(members.map((member) => [member.id, member]));
  const line = ({ actor, name, mentions }: PageSummary['cast'][number]) => {
    const native = known.get(actor)?.native;
    const role = roleInWords(known.get(actor)?.role ?? null);
    const full = native ? `${name} (${native.text})` : name;
    const times = t('times', number(mentions.length));
    return `- ${[full, role].filter(Boolean).join(t('listComma'))} · ${times}`;
  };
  const groups = groupsOf(cast, new Set()).map(({ category, members: group }) => [
    categoryPlural(category),
    ...group.map(line),
  ]);
  const doubtful = doubtfulOf(summary).map(({ member }) => line(member));
  const blocks = [
    [
      t('openPanel'),
      url ?? host,
      articleDate ? t('articleOf', dayInWords(articleDate)) : t('articleUndated'),
    ],
    ...groups,
    ...(doubtful.length ? [[t('panelNotCertain'), ...doubtful]] : []),
  ];
  return withoutIsolates(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
