/** Every statement with interval, mode, by whom, and sources by number. */
import { useState } from 'preact/hooks';
import { count, t } from '../../../extension/i18n';
import type { IsoDate } from '../../../pack/model';
import type { StatementRow } from '../../../pack/views/statement-row';
import type { TimeWindow } from '../../plots/time/scale';
import { wholeWindow } from '../../plots/time/window';
import { IntervalBar } from '../../plots/timeline/IntervalBar';
import { statementWhenInWords, yearInWords } from '../../words/dates';
import { useDossier } from '../context';
import { ModeInWords } from '../words/ModeInWords';
import { Refs } from '../words/Refs';
import { StatementInWords } from '../words/StatementInWords';

interface Props {
  rows: StatementRow[];
  asOf: IsoDate;
  id: string;
  /** Names the subject too: for statements of others. */
  ofOthers?: boolean;
  /** Rows shown before the rest is asked for. */
  most?: number;
}

export function StatementsTable({ rows, asOf, id, ofOthers = false, most = 1000 }: Props) {
  const { on } = useDossier();
  const [all, setAll] = useState(false);
  const window = wholeWindow(
    rows.map(({ when }) => when),
    on,
    asOf,
  );
  const shown = all ? rows : rows.slice(0, most);
  const left = rows.length - shown.length;
  return (
    <>
      <table class="statements" id={id}>
        <thead>
          <tr>
            <th scope="col">{t('tableStatement')}</th>
            <th scope="col">
              {t('tableWhen')} {window && <small>{windowInWords(window)}</small>}
            </th>
            <th scope="col">{t('tableModeAndByWhom')}</th>
            <th scope="col">{t('sources')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <td>
                <StatementInWords row={row} withSubject={ofOthers} />
              </td>
              <td class="num when">
                <span>{statementWhenInWords(row, 'short')}</span>
                {window && (
                  <IntervalBar when={row.when} window={window} articleDate={on} asOf={asOf} />
                )}
              </td>
              <td>
                <ModeInWords row={row} />
              </td>
              <td class="refs-cell">
                <Refs to={row.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" class="btn more no-print" onClick={() => setAll(true)}>
          {count('dossierMoreStatements', left)}
        </button>
      )}
    </>
  );
}

function windowInWords({ from, to }: TimeWindow): string {
  const [first, last] = [yearInWords(from), yearInWords(to)];
  return first === last ? first : t('dateFromTo', first, last);
}
