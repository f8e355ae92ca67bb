/**
 * How far the page in the active tab was read, or why not, in words, and whether "mark names here" would
 * help.
 */
import type { ActivePage } from '../../extension/active-page';
import { t } from '../../extension/i18n';
import type { PageStatus } from '../../extension/messages';

interface PageWords {
  /** Null when the list of names says it all. */
  text: string | null;
  canScan: boolean;
  /** True where something went wrong, not merely did not apply. */
  wrong: boolean;
}

export function pageInWords(page: ActivePage): PageWords {
  switch (page.kind) {
    case 'unreadable':
      return says(t('pageUnreadable'));
    case 'not-started':
      return { ...says(t('pageNotStarted')), canScan: true };
    case 'read':
      return statusInWords(page.summary.status, page.summary.cast.length);
  }
}

function statusInWords(status: PageStatus, names: number): PageWords {
  switch (status.kind) {
    case 'scanned':
      if (status.partial) return says(t('pagePartial'));
      return names ? says(null) : says(t('pageNoNames'));
    case 'scanning':
      return says(t('pageScanning'));
    case 'off':
      return says(t('pageOff'));
    case 'off-for-site':
      return says(t('pageOffForSite'));
    case 'not-an-article':
      return { ...says(t('pageNotAnArticle')), canScan: true };
    case 'not-a-listed-site':
      return { ...says(t('pageNotListed')), canScan: true };
    case 'waiting-for-click':
      return { ...says(t('pageWaiting')), canScan: true };
    case 'no-text':
      return says(t('pageNoText'));
    case 'failed':
      return { text: t(`pageFailed_${status.reason}`), canScan: true, wrong: true };
  }
}

function says(text: string | null): PageWords {
  return { text, canScan: false, wrong: false };
}
