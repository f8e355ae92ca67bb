/** The first page a reader sees: what this does, what it may do, and whether it can. */
import { t } from '../../extension/i18n';
import { CATEGORIES } from '../../pack/model';
import { CategoryMark } from '../marks/CategoryMark';
import { PERMISSIONS, type Permission } from './permissions';

interface Props {
  /** Null while it is not known yet. */
  mayReadPages: boolean | null;
  permissions: Permission[];
  askForAccess(): void;
  openOptions(): void;
  openDossiers(): void;
}

export function WelcomeView(props: Props) {
  return (
    <div class="welcome">
      <h1>{t('welcomeTitle')}</h1>
      <p class="lead">{t('privacyLine')}</p>

      <section>
        <h2>{t('welcomeWhat')}</h2>
        <ol class="steps">
          <li>{t('welcomeStepMark')}</li>
          <li>{t('welcomeStepCard')}</li>
          <li>{t('welcomeStepSources')}</li>
        </ol>
        <p class="legend">
          {CATEGORIES.map((category) => (
            <CategoryMark key={category} category={category} />
          ))}
        </p>
      </section>

      <section aria-live="polite">
        <h2>{t('welcomeAccess')}</h2>
        {props.mayReadPages === true && <p>{t('accessGranted')}</p>}
        {props.mayReadPages === false && (
          <>
            <p>{t('accessMissing')}</p>
            <p>
              <button type="button" class="btn line strong" onClick={props.askForAccess}>
                {t('accessAllow')}
              </button>
            </p>
          </>
        )}
      </section>

      <section>
        <h2>{t('welcomePermissions')}</h2>
        <dl class="permissions">
          {props.permissions.map((permission) => (
            <div key={permission}>
              <dt>{t(PERMISSIONS[permission].name)}</dt>
              <dd>{t(PERMISSIONS[permission].why)}</dd>
            </div>
          ))}
        </dl>
      </section>

      <p class="doors">
        <button type="button" class="btn line" onClick={props.openOptions}>
          {t('openOptions')}
        </button>
        <button type="button" class="btn line" onClick={props.openDossiers}>
          {t('openDossiers')}
        </button>
      </p>
    </div>
  );
}
