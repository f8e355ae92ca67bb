/** Numbers that lead to the sources below. */
import { t } from '../../../extension/i18n';
import { number } from '../../words/language';
import { useDossier } from '../context';

export function Refs({ to }: { to: number[] }) {
  const { goToSource } = useDossier();
  return (
    <span class="refs num">
      {to.map((index) => (
        <button
          key={index}
          type="button"
          class="to-source"
          aria-label={t('dossierSource', number(index + 1))}
          onClick={() => goToSource(index)}
        >
          {number(index + 1)}
        </button>
      ))}
    </span>
  );
}
