/** What is different today. What ended stands above with its dates, so here its name is enough. */
import { Fragment } from 'preact';
import { t } from '../../extension/i18n';
import type { CardAffiliation, CardModel } from '../../pack/views/card';
import { ActorName } from '../marks/ActorName';
import { intervalInWords } from '../words/dates';
import { withoutRepeats } from './card-view';
import { Related } from './Related';

/** More changes than this are a history: the dossier has it. */
const NEW_ONES = 3;
const ENDED_ONES = 4;

export function Today({ today }: Pick<CardModel, 'today'>) {
  if (!today.length) return null;
  const newOnes = withoutRepeats(today.filter(({ holds }) => holds === true));
  return (
    <div class="today">
      <p>
        <b>{t('today')}</b>
      </p>
      {newOnes.slice(0, NEW_ONES).map((one, i) => (
        <p key={i}>
          <Related one={one} />
          <span class="when">{intervalInWords(one.when)}</span>
        </p>
      ))}
      <Names label={t('noLonger')} of={today.filter(({ holds }) => holds === false)} />
      <Names label={t('notKnownIfStill')} of={today.filter(({ holds }) => holds === null)} />
    </div>
  );
}

function Names({ label, of }: { label: string; of: CardAffiliation[] }) {
  const once = [...new Map(of.map((one) => [one.to.id ?? one.to.name, one.to])).values()];
  if (!once.length) return null;
  return (
    <p>
      {label}{' '}
      {once.slice(0, ENDED_ONES).map((to, i) => (
        <Fragment key={to.name}>
          {i > 0 && t('listComma')}
          <ActorName name={to.name} category={to.category} />
        </Fragment>
      ))}
      {once.length > ENDED_ONES && '…'}
    </p>
  );
}
