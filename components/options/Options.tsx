/** The options page wired to the settings, the names of the pack, and the browser's shortcuts. */
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../extension/send';
import { useSettings } from '../settings/use-settings';
import { OptionsView } from './OptionsView';
import { readShortcuts, waysToChangeShortcuts } from './read-shortcuts';
import type { Shortcut } from './Shortcuts';

export function Options() {
  const { settings, notSaved, change } = useSettings();
  const [names, setNames] = useState<Record<string, string>>({});
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    readShortcuts().then(setShortcuts);
  }, []);

  const muted = settings
    ? [...settings.mutedActors, ...settings.mutedWords.map(({ actor }) => actor)]
    : [];
  const toName = [...new Set(muted)].filter((actor) => !names[actor]).join(' ');
  useEffect(() => {
    if (!toName) return;
    askBackground('cards-for', { actors: toName.split(' '), articleDate: null }).then(
      (cards) =>
        setNames((known) => ({
          ...known,
          ...Object.fromEntries(cards.map(({ actor, name }) => [actor, name])),
        })),
      // The ids take the place of the names; undoing works all the same.
      () => undefined,
    );
  }, [toName]);

  if (!settings) return null;
  return (
    <OptionsView
      settings={settings}
      names={names}
      shortcuts={shortcuts}
      notSaved={notSaved}
      change={change}
      changeShortcuts={waysToChangeShortcuts()}
    />
  );
}
