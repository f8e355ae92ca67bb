/** Names that are never marked, and words that the reader said mean somebody else. */
import { t } from '../../extension/i18n';
import type { Settings, SettingsChange } from '../../extension/settings';
import { fill } from '../words/fill';
import { Undoable } from './Undoable';

interface Props {
  settings: Settings;
  names: Record<string, string>;
  change(change: SettingsChange): void;
}

export function MutedNames({ settings, names, change }: Props) {
  const nameOf = (actor: string) => names[actor] ?? actor;
  return (
    <>
      <section class="group">
        <h2>{t('mutedNames')}</h2>
        <Undoable
          empty={t('mutedNone')}
          button={t('markAgain')}
          items={settings.mutedActors.map((actor) => ({
            key: actor,
            what: <bdi>{nameOf(actor)}</bdi>,
            label: t('markAgainName', nameOf(actor)),
            undo: () => change({ kind: 'muted-actor', actor, muted: false }),
          }))}
        />
      </section>
      <section class="group">
        <h2>{t('mutedWords')}</h2>
        <Undoable
          empty={t('mutedNone')}
          button={t('markAgain')}
          items={settings.mutedWords.map(({ actor, surface }) => ({
            key: `${actor} ${surface}`,
            what: fill(
              'mutedWordAs',
              <bdi>{t('quoted', surface)}</bdi>,
              <bdi>{nameOf(actor)}</bdi>,
            ),
            label: t('markAgainName', surface),
            undo: () => change({ kind: 'muted-word', actor, surface, muted: false }),
          }))}
        />
      </section>
    </>
  );
}
