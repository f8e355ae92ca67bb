/**
 * What may arrive at a page: only messages from our own surfaces. Checked by hand: this file is in every tab,
 * and the validator would be a third of what is there.
 */
import { PAGE_COMMANDS, type ToPage } from './messages';
import type { Check, Checks } from './reply';

const nothing: Check<null> = (ask) => (ask === null ? { asked: ask } : null);

export const toPageChecks: Checks<ToPage> = {
  summary: nothing,
  'jump-to': (ask) => {
    const mention = (ask as { mention?: unknown } | null)?.mention;
    return typeof mention === 'number' ? { asked: { mention } } : null;
  },
  'scan-now': nothing,
  'settings-changed': nothing,
  command: (ask) => {
    const name = PAGE_COMMANDS.find((each) => each === (ask as { name?: unknown } | null)?.name);
    return name ? { asked: { name } } : null;
  },
};
