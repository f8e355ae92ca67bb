/** Who says what where sources differ, and who designates the actor as what: attributed, never judged. */
import { t } from '../../extension/i18n';
import type { CardDispute, CardModel } from '../../pack/views/card';
import { ActorName } from '../marks/ActorName';
import { attributionInWords } from '../words/attribution';
import { intervalInWords } from '../words/dates';
import { figuresInWords } from '../words/figures';
import { fill } from '../words/fill';
import { list, PACK_LANGUAGE } from '../words/language';
import { nameInWords } from '../words/names';
import { Refs } from './Refs';

/** The card shows the first few; the dossier lays all of them side by side. */
const DISPUTES = 2;
const ROWS = 5;
const DESIGNATIONS = 3;

const DESIGNATED = {
  'designated-by': ['designatedBy', 'designatedAsBy'],
  'sanctioned-by': ['sanctionedBy', 'sanctionedAsBy'],
} as const;

export function Designations({ designations }: Pick<CardModel, 'designations'>) {
  if (!designations.length) return null;
  return (
    <>
      <h3>{t('designations')}</h3>
      <ul class="affiliations">
        {designations.slice(0, DESIGNATIONS).map((one, i) => {
          const [by, asBy] = DESIGNATED[one.property];
          const who = <ActorName {...one.by} category={null} />;
          return (
            <li key={i}>
              {one.text
                ? fill(asBy, <bdi lang={PACK_LANGUAGE}>{one.text}</bdi>, who)
                : fill(by, who)}
              <Refs to={one.sources} />
              <span class="when">{intervalInWords(one.when)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface DisputesProps {
  disputes: CardDispute[];
  openDossier(address: string): void;
}

export function Disputes({ disputes, openDossier }: DisputesProps) {
  const contested = togetherByEvent(disputes.filter(({ isContested }) => isContested));
  const rest = togetherByEvent(disputes.filter(({ isContested }) => !isContested));
  const first = contested.slice(0, DISPUTES);
  const second = rest.slice(0, DISPUTES - first.length);
  return (
    <>
      {first.length > 0 && <h3>{t('whereSourcesDiffer')}</h3>}
      <Said disputes={first} openDossier={openDossier} />
      {second.length > 0 && <h3>{t('whatSidesSay')}</h3>}
      <Said disputes={second} openDossier={openDossier} />
    </>
  );
}

function Said({ disputes, openDossier }: DisputesProps) {
  return (
    <>
      {disputes.map(({ about, event, rows }, i) => (
        <div class="differ" key={i}>
          <p>
            {event ? (
              <button type="button" class="as-link" onClick={() => openDossier(`event/${event}`)}>
                <bdi lang={PACK_LANGUAGE}>{about}</bdi>
              </button>
            ) : (
              <bdi lang={PACK_LANGUAGE}>{about}</bdi>
            )}
          </p>
          <ul>
            {rows.slice(0, ROWS).map((row, j) => (
              <Row key={j} row={row} about={about} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Figures, doers and accounts of one event are grouped under its title. */
function togetherByEvent(disputes: CardDispute[]): CardDispute[] {
  const together: CardDispute[] = [];
  for (const one of disputes) {
    const same = together.find(({ event }) => event !== null && event === one.event);
    if (same) same.rows = [...same.rows, ...one.rows];
    else together.push({ ...one });
  }
  return together;
}

function Row({ row, about }: { row: CardDispute['rows'][number]; about: string }) {
  // A disputed statement about the actor itself is already shown above.
  const text = row.text === about ? null : row.text;
  const who = row.by.length ? list(row.by.map(nameInWords)) : t('bySourcesCited');
  const said = row.figures && figuresInWords(row.figures);
  const others =
    row.mode === 'fact' || row.mode === 'claimed' ? null : attributionInWords(row.mode, []);
  return (
    <li>
      <bdi class="who" lang={PACK_LANGUAGE}>
        {who}
      </bdi>
      <span>
        {said && <span class="figures">{said}</span>}
        {said && text && t('listComma')}
        {text && <bdi lang={PACK_LANGUAGE}>{text}</bdi>}
        {others && (
          <span class="muted">
            {(said || text) && ' · '}
            {others}
          </span>
        )}
        <Refs to={row.sources} />
      </span>
    </li>
  );
}
