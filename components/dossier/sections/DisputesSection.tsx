/** What sources say differently, side by side: numbers on one scale, words below each other. */
import { t } from '../../../extension/i18n';
import type { Dispute } from '../../../pack/views/disputes';
import { DisputePlot } from '../../plots/dispute/DisputePlot';
import type { DisputeRow } from '../../plots/dispute/layout';
import { attributionInWords } from '../../words/attribution';
import { figuresInWords } from '../../words/figures';
import { list, PACK_LANGUAGE } from '../../words/language';
import { useLink } from '../context';
import { Folded } from '../words/Folded';
import { Refs } from '../words/Refs';

type Row = Dispute['rows'][number];

/** More than these are folded: readers look one up, nobody reads forty. */
const UNFOLDED = 3;

export function DisputesSection({ disputes }: { disputes: Dispute[] }) {
  const contested = disputes.filter(({ isContested }) => isContested);
  const rest = disputes.filter(({ isContested }) => !isContested);
  return (
    <>
      <Section id="disputes" title={t('whereSourcesDiffer')} disputes={contested} />
      <Section id="accounts" title={t('whatSidesSay')} disputes={rest} />
    </>
  );
}

function Section(props: { id: string; title: string; disputes: Dispute[] }) {
  const { id, title, disputes } = props;
  const groups = byEvent(disputes);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="disputes">
        {groups.slice(0, UNFOLDED).map((group, i) => (
          <Differing key={group[0]!.event ?? i} disputes={group} />
        ))}
      </div>
      <Folded rest={groups.length - UNFOLDED}>
        <div class="disputes">
          {groups.slice(UNFOLDED).map((group, i) => (
            <Differing key={group[0]!.event ?? i} disputes={group} />
          ))}
        </div>
      </Folded>
    </section>
  );
}

/** What is said of one event stays together: its dead, its wounded, and who did what. */
function byEvent(disputes: Dispute[]): Dispute[][] {
  const groups: Dispute[][] = [];
  for (const dispute of disputes) {
    const group = groups.find(([first]) => first!.event !== null && first!.event === dispute.event);
    if (group) group.push(dispute);
    else groups.push([dispute]);
  }
  return groups;
}

function Differing({ disputes }: { disputes: Dispute[] }) {
  const link = useLink();
  const [{ about, event }] = disputes as [Dispute];
  const title = <bdi lang={PACK_LANGUAGE}>{about}</bdi>;
  return (
    <figure class="dispute">
      <figcaption>
        <b>{event ? <a href={link('event', event)}>{title}</a> : title}</b>
      </figcaption>
      {disputes.map((dispute, i) => (
        <Sides key={i} dispute={dispute} />
      ))}
    </figure>
  );
}

function Sides({ dispute: { about, rows } }: { dispute: Dispute }) {
  const numbers = rows.filter(({ figures }) => figures);
  const measure = numbers[0]?.figures?.measure;
  const list = (
    <ul class="sides">
      {rows.map((row, i) => (
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
  );
  if (!measure) return list;
  const name = `${about}${t('listComma')}${t(`disputed_${measure}`)}`;
  return (
    <>
      <p class="measure">{t(`disputed_${measure}`)}</p>
      <DisputePlot rows={numbers.map(plotRow)} name={name} />
      <details class="as-list">
        <summary>{t('plotAsListWithSources')}</summary>
        {list}
      </details>
    </>
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
