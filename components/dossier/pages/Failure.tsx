/** The pack could not be read: says so, and what to do. */
import { t } from '../../../extension/i18n';

export function Failure({ error }: { error: unknown }) {
  return (
    <main>
      <header class="head">
        <h1>{t('dossierFailed')}</h1>
        <p class="say">{t('dossierFailedHow')}</p>
        <p class="muted" dir="ltr">
          {error instanceof Error ? error.message : String(error)}
        </p>
      </header>
    </main>
  );
}
