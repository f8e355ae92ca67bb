/** Who says what where sources differ, and who designates the actor as what: attributed, never judged. */
import { t } from '../../extension/i18n';
import type { CardDispute, CardModel } from '../../pack/views/card';
import { attributionInWords } from '../words/attribution';
import { intervalInWords } from '../words/dates';
import { figuresInWords } from '../words/figures';
import { fill } from '../words/fill';
import { list, PACK_LANGUAGE } from '../words/language';
import { Refs } from './Refs';

/** The card shows the first few; the dossier lays all of them side by side. */
const DISPUTES = 2;
const ROWS = 4;
const DESIGNATIONS = 3;

export function Designations({ designations }: Pick<CardModel, 'designations'>) {
  if (!designations.length) return null;
  return (
    <>
      <h3>{t('designations')}</h3>
      <ul class="aff">
        {designations.slice(0, DESIGNATIONS).map((one, i) => (
          <li key={i}>
            {one.text
              ? fill(
                  'designatedAsBy',
                  <bdi lang={PACK_LANGUAGE}>{one.text}</bdi>,
                  <bdi lang={PACK_LANGUAGE}>{one.by.name}</bdi>,
                )
              : fill('designatedBy', <bdi lang={PACK_LANGUAGE}>{one.by.name}</bdi>)}
            <Refs to={one.sources} />
            <span class="when">{intervalInWords(one.when)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Disputes({ disputes }: Pick<CardModel, 'disputes'>) {
  if (!disputes.length) return null;
  return (
    <>
      <h3>{t('whereSourcesDiffer')}</h3>
      {disputes.slice(0, DISPUTES).map((dispute, i) => (
        <div class="differ" key={i}>
          <p>
            <bdi lang={PACK_LANGUAGE}>{dispute.about}</bdi>
          </p>
          <ul>
            {dispute.rows.slice(0, ROWS).map((row, j) => (
              <Row key={j} row={row} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Row({ row }: { row: CardDispute['rows'][number] }) {
  const who = row.by.length ? list(row.by.map((one) => one.name)) : t('bySourcesCited');
  const said = row.figures && figuresInWords(row.figures);
  const others =
    row.mode === 'fact' || row.mode === 'claimed' ? null : attributionInWords(row.mode, []);
  return (
    <li>
      <bdi class="who" lang={PACK_LANGUAGE}>
        {who}
      </bdi>
      <span>
        {said}
        {said && row.text && t('listComma')}
        {row.text && <bdi lang={PACK_LANGUAGE}>{row.text}</bdi>}
        {others && <span class="muted"> · {others}</span>}
        <Refs to={row.sources} />
      </span>
    </li>
  );
}
