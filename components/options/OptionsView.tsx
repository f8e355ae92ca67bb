/** Everything the reader chose, and how to undo each choice. Drawn from plain data. */
import { t } from '../../extension/i18n';
import type { Settings, SettingsChange } from '../../extension/settings';
import { CategoryChoice } from '../settings/CategoryChoice';
import { StyleAndWhere } from '../settings/StyleAndWhere';
import { Switch } from '../settings/Switch';
import { MutedNames } from './MutedNames';
import { ResetAll } from './ResetAll';
import { type Shortcut, Shortcuts } from './Shortcuts';
import { Sites } from './Sites';

interface Props {
  settings: Settings;
  /** Names of the muted actors, by id. */
  names: Record<string, string>;
  shortcuts: Shortcut[];
  notSaved: boolean;
  change(change: SettingsChange): void;
  /** Absent where the browser offers no way to open its page of shortcuts. */
  changeShortcuts?: (() => void) | undefined;
}

export function OptionsView(props: Props) {
  const { settings, names, shortcuts, notSaved, change } = props;
  return (
    <div class="options">
      <h1>{t('optionsTitle')}</h1>
      <p class="lead">{t('privacyLine')}</p>
      {notSaved && (
        <p class="wrong" role="alert">
          {t('notSaved')}
        </p>
      )}
      <section class="group">
        <Switch
          label={t('switchedOn')}
          checked={settings.on}
          onChange={(on) => change({ kind: 'switched', on })}
        />
        <CategoryChoice settings={settings} counts={null} change={change} />
        <StyleAndWhere settings={settings} change={change} />
      </section>
      <Sites settings={settings} change={change} />
      <MutedNames settings={settings} names={names} change={change} />
      <Shortcuts shortcuts={shortcuts} changeShortcuts={props.changeShortcuts} />
      <ResetAll reset={() => change({ kind: 'reset' })} />
    </div>
  );
}
