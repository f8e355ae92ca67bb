/** Which categories are marked; each name wears its mark, so that this list is the legend too. */
import { t } from '../../extension/i18n';
import type { Settings, SettingsChange } from '../../extension/settings';
import { CATEGORIES, type Category } from '../../pack/model';
import { categoryPlural } from '../words/labels';
import { number } from '../words/language';

interface Props {
  settings: Settings;
  /** Null where there is no page to count on. */
  counts: Record<Category, number> | null;
  change(change: SettingsChange): void;
}

export function CategoryChoice({ settings, counts, change }: Props) {
  return (
    <fieldset class="section">
      <legend>
        <span>{t('marked')}</span>
        {counts && <small>{t('namesOnThisPage')}</small>}
      </legend>
      {CATEGORIES.map((category) => {
        const on = settings.categories[category];
        return (
          <label key={category} class={on ? 'category' : 'category off'}>
            <input
              class="check"
              type="checkbox"
              checked={on}
              onChange={(event) =>
                change({ kind: 'switched-category', category, on: event.currentTarget.checked })
              }
            />
            <span>
              <span class={`mark k-${category}`}>{categoryPlural(category)}</span>
            </span>
            {counts && <span class="num">{number(counts[category] ?? 0)}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
