/** What is different today. What ended is shown above with its dates, so here its name is enough. */
import { type ComponentChild, Fragment } from 'preact';
import { t } from '../../extension/i18n';
import type { CardAffiliation, CardModel } from '../../pack/views/card';
import { dateInWords, intervalInWords } from '../words/dates';
import { PACK_LANGUAGE } from '../words/language';
import { withoutRepeats } from './card-view';
import { NamedActor } from './NamedActor';
import { Refs } from './Refs';
import { Related } from './Related';

/** More changes than this are a history, which the dossier shows. */
const NEW_ONES = 3;
const ENDED_ONES = 4;

export function Today({ today, died }: Pick<CardModel, 'today' | 'died'>) {
  const lines = died ? [<Death key="death" {...died} />] : changes(today);
  if (!lines.length) return null;
  return (
    <div class="today">
      {lines.map((line, i) => (
        <p key={i}>
          {i === 0 && <b>{t('today')} · </b>}
          {line}
        </p>
      ))}
    </div>
  );
}

function Death({ on, sources }: NonNullable<CardModel['died']>) {
  return (
    <>
      {t('died', dateInWords(on))}
      <Refs to={sources} />
    </>
  );
}

function changes(today: CardAffiliation[]): ComponentChild[] {
  const newOnes = withoutRepeats(today.filter(({ holds }) => holds === true)).slice(0, NEW_ONES);
  return [
    ...newOnes.map((one) => (
      <>
        <Related one={one} />
        <span class="when">{intervalInWords(one.when)}</span>
      </>
    )),
    ...endedLine(
      t('noLonger'),
      today.filter(({ holds }) => holds === false),
    ),
    ...endedLine(
      t('notKnownIfStill'),
      today.filter(({ holds }) => holds === null),
    ),
  ];
}

function endedLine(label: string, ended: CardAffiliation[]): ComponentChild[] {
  const once = [...new Map(ended.map((one) => [whatEnded(one), one])).values()];
  if (!once.length) return [];
  return [
    <>
      {label}{' '}
      {once.slice(0, ENDED_ONES).map((one, i) => (
        <Fragment key={whatEnded(one)}>
          {/* A comma would make it read like a name and its role. */}
          {i > 0 && ' · '}
          {isPost(one) ? <bdi lang={PACK_LANGUAGE}>{one.role}</bdi> : <NamedActor to={one.to} />}
        </Fragment>
      ))}
      {once.length > ENDED_ONES && '…'}
    </>,
  ];
}

/** Leaving an office is not leaving the country's government as such: the post is what ended. */
function isPost({ property, role, to }: CardAffiliation): boolean {
  const isOwn = property === 'holds-post' || property === 'leads' || property === 'speaks-for';
  return isOwn && role !== null && to.category !== 'person';
}

function whatEnded(one: CardAffiliation): string {
  return isPost(one) ? one.role! : (one.to.id ?? one.to.name);
}
