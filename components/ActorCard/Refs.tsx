/** Small numbers after a statement; each leads to its entry in the list of sources. */
import { t } from '../../extension/i18n';
import { number } from '../words/language';
import { useCardShared } from './card-context';

/** More numbers than this would outweigh the statement; the rest are in the list. */
const MOST = 4;

export function Refs({ to }: { to: number[] }) {
  const { sources, showSource, refsHintId } = useCardShared();
  const known = to.filter((index) => sources[index]);
  if (!known.length) return null;
  const left = known.length - MOST;
  return (
    <span class="refs">
      {'\u2060' /* keeps the first number with the word before it */}
      {known.slice(0, MOST).map((index) => (
        <button
          type="button"
          class="ref"
          tabIndex={-1 /* only one of them all is a Tab stop: use-one-stop.ts */}
          aria-describedby={refsHintId}
          key={index}
          aria-label={t('sourceNumber', number(index + 1), sources[index]!.publisher)}
          onClick={() => showSource(index)}
        >
          {number(index + 1)}
        </button>
      ))}
      {left > 0 && (
        <button
          type="button"
          class="ref"
          tabIndex={-1}
          aria-label={t('sourcesMore', number(left))}
          aria-describedby={refsHintId}
          onClick={() => showSource(known[MOST]!)}
        >
          +{number(left)}
        </button>
      )}
    </span>
  );
}
