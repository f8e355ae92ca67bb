/** Sites switched off, and, where only listed sites are read, the list. */
import { useState } from 'preact/hooks';
import { t } from '../../extension/i18n';
import type { Settings, SettingsChange } from '../../extension/settings';
import { hostFrom } from './host-from';
import { Undoable } from './Undoable';

interface Props {
  settings: Settings;
  change(change: SettingsChange): void;
}

export function Sites({ settings, change }: Props) {
  const switchSite = (host: string, on: boolean) => change({ kind: 'switched-site', host, on });
  return (
    <>
      {settings.where === 'these-sites' && (
        <section class="group">
          <h2>{t('sitesOn')}</h2>
          <Undoable
            empty={t('sitesOnNone')}
            button={t('remove')}
            items={settings.sitesOn.map((host) => ({
              key: host,
              what: <bdi>{host}</bdi>,
              label: t('removeSite', host),
              undo: () => switchSite(host, false),
            }))}
          />
          <AddSite add={(host) => switchSite(host, true)} />
        </section>
      )}
      <section class="group">
        <h2>{t('sitesOff')}</h2>
        <Undoable
          empty={t('mutedNone')}
          button={t('switchOn')}
          items={settings.sitesOff.map((host) => ({
            key: host,
            what: <bdi>{host}</bdi>,
            label: t('switchOnSite', host),
            undo: () => switchSite(host, true),
          }))}
        />
      </section>
    </>
  );
}

function AddSite({ add }: { add(host: string): void }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const host = hostFrom(text);
    setWrong(!host);
    if (!host) return;
    add(host);
    setText('');
  };
  return (
    <form class="add-site" onSubmit={submit}>
      <label>
        <span>{t('addSite')}</span>
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          placeholder="news.example"
          value={text}
          aria-invalid={wrong}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn line">
        {t('add')}
      </button>
      {wrong && (
        <p class="wrong" role="alert">
          {t('addSiteWrong')}
        </p>
      )}
    </form>
  );
}
