/** Who says so, in one phrase: "claimed by the PMF", "according to X and Y". */
import { t } from '../../extension/i18n';
import type { Mode } from '../../pack/model';
import { modeName } from './labels';
import { isolate, list } from './language';
import { type Named, nameInWords } from './names';

/** Null for a plain fact that is not attributed to anybody. */
export function attributionInWords(mode: Mode, by: Named[]): string | null {
  if (!by.length) return mode === 'fact' ? null : modeName(mode);
  const names = list(by.map((who) => isolate(nameInWords(who))));
  switch (mode) {
    case 'fact':
      return t('accordingTo', names);
    case 'claimed':
      return t('claimedBy', names);
    case 'alleged':
      return t('allegedBy', names);
    case 'denied':
      return t('deniedBy', names);
    case 'disputed':
      return t('disputedBy', names);
  }
}
