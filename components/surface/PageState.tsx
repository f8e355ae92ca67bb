/**
 * How far the page in the active tab was read, or why not, and a button that has it read where that would
 * help.
 */
import type { ComponentChildren } from 'preact';
import type { ActivePage } from '../../extension/active-page';
import { t } from '../../extension/i18n';
import { pageInWords } from './page-words';

interface Props {
  /** Null until it is known. */
  page: ActivePage | null;
  scanNow(): void;
  /** Also said, in the same sentence. */
  children?: ComponentChildren;
}

export function PageState({ page, scanNow, children }: Props) {
  const words = page && pageInWords(page);
  return (
    <>
      <div role="status">
        {words?.text && <p class={words.wrong ? 'state wrong' : 'state'}>{words.text}</p>}
        {children}
      </div>
      {words?.canScan && (
        <p class="state">
          <button type="button" class="btn line" onClick={scanNow}>
            {t('scanNow')}
          </button>
        </p>
      )}
    </>
  );
}
