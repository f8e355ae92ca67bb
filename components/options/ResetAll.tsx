/** Resets everything; asks once more, since lists of muted names took time to make. */
import { useState } from 'preact/hooks';
import { t } from '../../extension/i18n';

export function ResetAll({ reset }: { reset(): void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <p>
        <button type="button" class="btn line" onClick={() => setAsked(true)}>
          {t('resetAll')}
        </button>
      </p>
    );
  return (
    <div class="really" role="alert">
      <p>{t('resetReally')}</p>
      <button
        type="button"
        class="btn line strong"
        onClick={() => {
          reset();
          setAsked(false);
        }}
      >
        {t('resetYes')}
      </button>
      <button type="button" class="btn" onClick={() => setAsked(false)}>
        {t('cancel')}
      </button>
    </div>
  );
}
