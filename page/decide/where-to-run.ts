/** Whether to run on this page, by the reader's settings: pure. */

import { isListed } from '../../extension/listed-site';
import type { PageStatus } from '../../extension/messages';
import type { Settings } from '../../extension/settings';

export type WhereDecision =
  | { kind: 'run' }
  /** Runs only if the page turns out to be a news article. */
  | { kind: 'run-if-news' }
  | { kind: 'stay-away'; status: PageStatus };

export function whereToRun(settings: Settings, host: string, asked: boolean): WhereDecision {
  if (!settings.on) return { kind: 'stay-away', status: { kind: 'off' } };
  if (isListed(settings.sitesOff, host)) {
    return { kind: 'stay-away', status: { kind: 'off-for-site' } };
  }
  // "Scan now" overrides where the extension runs by itself, never what the reader switched off.
  if (asked) return { kind: 'run' };
  switch (settings.where) {
    case 'every-page':
      return { kind: 'run' };
    case 'news-articles':
      return { kind: 'run-if-news' };
    case 'these-sites':
      return isListed(settings.sitesOn, host)
        ? { kind: 'run' }
        : { kind: 'stay-away', status: { kind: 'not-a-listed-site' } };
    case 'when-i-click':
      return { kind: 'stay-away', status: { kind: 'waiting-for-click' } };
  }
}
