/** Why somebody on the page is not marked, as the changes that undo it. Pure. */
import type { CastMember, PageSummary } from '../../extension/messages';
import type { Settings, SettingsChange } from '../../extension/settings';

/** The name as such, or words of the page that the reader said mean somebody else. */
export function mutedBy(
  settings: Settings,
  { actor, mentions }: CastMember,
  page: Pick<PageSummary, 'mentions'>,
): SettingsChange[] {
  if (settings.mutedActors.includes(actor)) return [{ kind: 'muted-actor', actor, muted: false }];
  const here = new Set(
    mentions.flatMap((index) => page.mentions[index]?.mention.surface.toLowerCase() ?? []),
  );
  return settings.mutedWords
    .filter((word) => word.actor === actor && here.has(word.surface.toLowerCase()))
    .map(({ surface }) => ({ kind: 'muted-word', actor, surface, muted: false }));
}
