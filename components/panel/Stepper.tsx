/** Steps from one place where somebody is named to the next, with the position in words. */
import { useState } from 'preact/hooks';
import { count, t } from '../../extension/i18n';
import { number } from '../words/language';

interface Props {
  /** Which mentions, in words. */
  label: string;
  /** What `jumpTo` takes, in reading order. */
  indices: number[];
  jumpTo(mention: number): void;
  /** Where the reader already is; null before the first step. */
  startsAt?: number | null;
}

export function Stepper({ label, indices, jumpTo, startsAt = null }: Props) {
  const [at, setAt] = useState<number | null>(startsAt);
  const step = (by: 1 | -1) => {
    const to = next(at, by, indices.length);
    setAt(to);
    jumpTo(indices[to]!);
  };
  return (
    <fieldset class="stepper">
      <legend class="unseen">{label}</legend>
      <button
        type="button"
        class="btn icon"
        aria-label={t('panelPrevious')}
        title={t('panelPrevious')}
        onClick={() => step(-1)}
      >
        <Arrow up />
      </button>
      <button
        type="button"
        class="btn icon"
        aria-label={t('panelNext')}
        title={t('panelNext')}
        onClick={() => step(1)}
      >
        <Arrow />
      </button>
      <output class="num">
        {at === null
          ? count('panelMentions', indices.length)
          : t('panelPosition', number(at + 1), number(indices.length))}
      </output>
    </fieldset>
  );
}

/** After the last comes the first again. Pure. */
export function next(at: number | null, by: 1 | -1, length: number): number {
  if (at === null) return by === 1 ? 0 : length - 1;
  return (at + by + length) % length;
}

function Arrow({ up = false }: { up?: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={up ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />
    </svg>
  );
}
