/** The popup: what is marked, where, and who is on this page. Drawn from plain data, so that it can be shown anywhere. */

import type { ActivePage } from '../../extension/active-page';
import { t } from '../../extension/i18n';
import type { Settings, SettingsChange } from '../../extension/settings';
import { isOnForSite } from '../../extension/settings-change';
import { CategoryChoice } from '../settings/CategoryChoice';
import { StyleAndWhere } from '../settings/StyleAndWhere';
import { Switch } from '../settings/Switch';
import { NamesOnPage } from './NamesOnPage';

interface PopupActions {
  change(change: SettingsChange): void;
  jumpTo(mention: number): void;
  scanNow(): void;
  openPanel(): void;
  openDossiers(): void;
  openOptions(): void;
}

interface Props extends PopupActions {
  settings: Settings;
  /** Null while it is not known yet. */
  page: ActivePage | null;
  /** False for a moment, in which a click could open nothing. */
  panelIsReady: boolean;
  /** True when the last change could not be kept. */
  notSaved: boolean;
}

export function PopupView(props: Props) {
  const { settings, page, notSaved, change } = props;
  const summary = page?.kind === 'read' ? page.summary : null;
  return (
    <div class="popup">
      <header>
        <h1>Backgrounder</h1>
        <Switch
          label={<span class="muted">{settings.on ? t('on') : t('off')}</span>}
          name={t('switchedOn')}
          checked={settings.on}
          onChange={(on) => change({ kind: 'switched', on })}
        />
      </header>
      {notSaved && (
        <p class="row wrong" role="alert">
          {t('notSaved')}
        </p>
      )}
      {summary?.host && (
        <div class="section site-row">
          <Switch
            label={
              <>
                {t('thisSite')}{' '}
                <span class="muted">
                  · <bdi>{summary.host}</bdi>
                </span>
              </>
            }
            checked={isOnForSite(settings, summary.host)}
            onChange={(on) => change({ kind: 'switched-site', host: summary.host, on })}
          />
        </div>
      )}
      <CategoryChoice
        settings={settings}
        counts={summary?.status.kind === 'scanned' ? summary.counts : null}
        change={change}
      />
      <StyleAndWhere settings={settings} change={change} />
      <NamesOnPage
        page={page}
        settings={settings}
        change={change}
        jumpTo={props.jumpTo}
        scanNow={props.scanNow}
      />
      <footer>
        <button
          type="button"
          class="btn strong"
          disabled={!props.panelIsReady}
          onClick={props.openPanel}
        >
          {t('openPanel')}
        </button>
        <button type="button" class="btn" onClick={props.openDossiers}>
          {t('openDossiers')}
        </button>
        <button type="button" class="btn" onClick={props.openOptions}>
          {t('openOptions')}
        </button>
      </footer>
    </div>
  );
}
