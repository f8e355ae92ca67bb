/** The day looked at: the article's, any other, or the newest the data knows. */
import { t } from '../../../extension/i18n';
import type { IsoDate } from '../../../pack/model';
import { dayInWords } from '../../words/dates';
import { hashOf, parseAddress } from '../address';
import { useDossier } from '../context';

export function DayChoice({ asOf }: { asOf: IsoDate }) {
  const { on } = useDossier();
  return (
    <div class="day-choice">
      <label>
        <span>{t('dossierAsItWasOn')}</span>
        <input
          type="date"
          class="btn line num"
          value={on ?? ''}
          max={asOf}
          onChange={(event) => lookAt(event.currentTarget.value)}
        />
      </label>
      {on ? (
        <>
          {/*
           * The field shows the day in the browser's format, and 02/08 is February to some, August to others.
           */}
          <b>{dayInWords(on)}</b>
          <button type="button" class="btn" onClick={() => lookAt('')}>
            {t('dossierToday')}
          </button>
        </>
      ) : (
        <span class="muted">{t('dossierNewest', dayInWords(asOf))}</span>
      )}
    </div>
  );
}

/** The day is part of the address, so that it can be kept and shared. */
function lookAt(day: string): void {
  const address = parseAddress(location.hash);
  if (address.kind !== 'thing') return;
  const url = new URL(location.href);
  url.searchParams.delete('on');
  url.hash = hashOf({ ...address, on: day || null });
  history.replaceState(null, '', url);
  dispatchEvent(new HashChangeEvent('hashchange'));
}
