/** How it is said and by whom, with the mark the plots use: filled, hollow, half. */
import { count, t } from '../../../extension/i18n';
import type { Mode } from '../../../pack/model';
import type { StatementRow } from '../../../pack/views/statement-row';
import { EventShape } from '../../marks/EventGlyph';
import { attributionInWords } from '../../words/attribution';

const STANDING = {
  fact: 'attributed',
  claimed: 'claimed',
  alleged: 'attributed',
  denied: 'disputed',
  disputed: 'disputed',
} as const satisfies Record<Mode, string>;

export function ModeInWords({ row }: { row: StatementRow }) {
  const { mode, by, independentSources, weak } = row;
  const who = attributionInWords(mode, by);
  return (
    <span class="mode">
      <svg class="glyph" viewBox="-5.5 -5.5 11 11" aria-hidden="true">
        <g class="mode-mark">
          <EventShape shape="strike" standing={STANDING[mode]} />
        </g>
      </svg>
      <span>
        {who ?? count('tableReportedBy', independentSources)}
        {weak && <small class="note">{t('tableWeakOnly')}</small>}
      </span>
    </span>
  );
}
