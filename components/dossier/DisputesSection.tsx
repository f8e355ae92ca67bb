/** What sources say differently, side by side: numbers on one scale, words below each other. */
import { t } from '../../extension/i18n';
import type { Dispute } from '../../pack/views/disputes';
import { DisputePlot } from '../plots/dispute/DisputePlot';
import type { DisputeRow } from '../plots/dispute/layout';
import { attributionInWords } from '../words/attribution';
import { figuresInWords } from '../words/figures';
import { list, PACK_LANGUAGE } from '../words/language';
import { useLink } from './context';
import { Refs } from './Refs';

type Row = Dispute['rows'][number];

export function DisputesSection({ disputes }: { disputes: Dispute[] }) {
  if (disputes.length === 0) return null;
  return (
    <section aria-labelledby="disputes">
      <h2 id="disputes">{t('whereSourcesDiffer')}</h2>
      <div class="dps">
        {disputes.map((dispute, i) => (
          <DisputeFigure key={i} dispute={dispute} />
        ))}
      </div>
    </section>
  );
}

function DisputeFigure({ dispute }: { dispute: Dispute }) {
  const link = useLink();
  const measure = dispute.rows.find(({ figures }) => figures)?.figures?.measure;
  const title = <bdi lang={PACK_LANGUAGE}>{dispute.about}</bdi>;
  const name = measure ? `${dispute.about}, ${t(`disputed_${measure}`)}` : dispute.about;
  const numbers = dispute.rows.filter(({ figures }) => figures);
  return (
    <figure class="dp">
      <figcaption>
        <b>
          {dispute.event ? <a href={link('event', dispute.event)}>{title}</a> : title}
          {measure && `${t('listComma')}${t(`disputed_${measure}`)}`}
        </b>
      </figcaption>
      {numbers.length > 0 && <DisputePlot rows={numbers.map(plotRow)} name={name} />}
      <ul class="sides">
        {dispute.rows.map((row, i) => (
          <li key={i}>
            <span class="who">
              <bdi lang={PACK_LANGUAGE}>{whoSays(row)}</bdi>
            </span>{' '}
            <span>
              {[row.figures && figuresInWords(row.figures), ofWhom(row)].filter(Boolean).join(' ')}
              {row.figures && row.text && t('listComma')}
              {row.text && <bdi lang={PACK_LANGUAGE}>{row.text}</bdi>}
              {manner(row)} <Refs to={row.sources} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function plotRow(row: Row, i: number): DisputeRow {
  const { low, best, high } = row.figures!;
  const who = row.figures!.of ? `${whoSays(row)} (${row.figures!.of})` : whoSays(row);
  return { id: String(i), who, low, best, high, said: figuresInWords(row.figures!) };
}

function ofWhom({ figures }: Row): string | null {
  return figures?.of ? `(${figures.of})` : null;
}

function whoSays({ by }: Row): string {
  return by.length ? list(by.map(({ name }) => name)) : t('bySourcesCited');
}

/** Claims are what this list is made of; only what is more or less than that is said. */
function manner({ mode }: Row): string {
  if (mode === 'fact' || mode === 'claimed') return '';
  return ` · ${attributionInWords(mode, [])}`;
}
