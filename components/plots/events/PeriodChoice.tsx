/** Which stretch of time to look at closely. */
import { t } from '../../../extension/i18n';
import { yearInWords } from '../../words/dates';
import type { Period } from './periods';

interface Props {
  choices: Period[];
  chosen: Period;
  choose(period: Period): void;
}

export function PeriodChoice({ choices, chosen, choose }: Props) {
  if (choices.length < 2) return null;
  return (
    <label class="period no-print">
      <span>{t('dossierPeriod')}</span>
      <select
        class="btn line"
        value={keyOf(chosen)}
        onChange={(event) => {
          const period = choices.find((one) => keyOf(one) === event.currentTarget.value);
          if (period) choose(period);
        }}
      >
        {choices.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {periodInWords(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function keyOf(period: Period): string {
  return period.kind === 'year' ? String(period.year) : period.kind;
}

function periodInWords(period: Period): string {
  if (period.kind === 'year') return yearInWords(`${String(period.year).padStart(4, '0')}-01-01`);
  return period.kind === 'around' ? t('dossierAroundTheDay') : t('dossierAllYears');
}
