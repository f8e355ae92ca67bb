/** The keys as the browser really assigned them: a suggested one may be taken. */
import { t } from '../../extension/i18n';

export interface Shortcut {
  name: string;
  does: string;
  /** Null where no key is assigned. */
  keys: string | null;
}

interface Props {
  shortcuts: Shortcut[];
  changeShortcuts?: (() => void) | undefined;
}

/** Within the card keys do what they do everywhere, with one addition. Written as keyboards are labelled. */
const IN_THE_CARD = [
  ['keyTab', 'Tab'],
  ['keyArrows', '← ↑ ↓ →'],
  ['keyEscape', 'Esc'],
] as const;

export function Shortcuts({ shortcuts, changeShortcuts }: Props) {
  if (!shortcuts.length) return null;
  return (
    <section class="group">
      <h2>{t('shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : t('shortcutNone')}</dd>
          </div>
        ))}
        {IN_THE_CARD.map(([does, keys]) => (
          <div key={does}>
            <dt>{t(does)}</dt>
            <dd>
              <kbd dir="ltr">{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      {changeShortcuts && (
        <button type="button" class="btn line" onClick={changeShortcuts}>
          {t('changeShortcuts')}
        </button>
      )}
    </section>
  );
}
