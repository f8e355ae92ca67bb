/** How names are marked, each choice drawn as it looks, and on which pages. */
import { useId } from 'preact/hooks';
import { t } from '../../extension/i18n';
import type { MarkingStyle, Settings, SettingsChange, WhereItRuns } from '../../extension/settings';

const WHERE: {
  value: WhereItRuns;
  key: 'whereNews' | 'whereEvery' | 'whereThese' | 'whereClick';
}[] = [
  { value: 'news-articles', key: 'whereNews' },
  { value: 'every-page', key: 'whereEvery' },
  { value: 'these-sites', key: 'whereThese' },
  { value: 'when-i-click', key: 'whereClick' },
];

const STYLES: {
  value: MarkingStyle;
  key: 'styleUnderline' | 'styleTint' | 'styleOnHover';
}[] = [
  { value: 'underline', key: 'styleUnderline' },
  { value: 'tint', key: 'styleTint' },
  { value: 'on-hover', key: 'styleOnHover' },
];

const LOOK = { underline: 'mark k-person', tint: 'tinted', 'on-hover': undefined } as const;

interface Props {
  settings: Settings;
  change(change: SettingsChange): void;
}

export function StyleAndWhere({ settings, change }: Props) {
  const id = useId();
  return (
    <div class="section">
      <h2 id={`${id}-style`}>{t('markingStyle')}</h2>
      <div class="segments" role="radiogroup" aria-labelledby={`${id}-style`}>
        {STYLES.map(({ value, key }) => (
          <label key={value}>
            <input
              type="radio"
              name={`${id}-style`}
              checked={settings.style === value}
              onChange={() => change({ kind: 'chose-style', style: value })}
            />
            <span class={LOOK[value]}>{t(key)}</span>
          </label>
        ))}
      </div>
      <label class="row">
        <span>{t('whereItRuns')}</span>
        <select
          value={settings.where}
          onChange={(event) =>
            change({ kind: 'chose-where', where: event.currentTarget.value as WhereItRuns })
          }
        >
          {WHERE.map(({ value, key }) => (
            <option key={value} value={value}>
              {t(key)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
