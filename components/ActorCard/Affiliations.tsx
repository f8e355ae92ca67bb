/** Whom the actor belonged to on the article's day, and what is different today. */
import { useState } from 'preact/hooks';
import { count, t } from '../../extension/i18n';
import type { CardAffiliation, CardModel } from '../../pack/views/card';
import { ActorName } from '../marks/ActorName';
import { attributionInWords } from '../words/attribution';
import { dayInWords, intervalInWords } from '../words/dates';
import { fill } from '../words/fill';
import { affiliationKey } from '../words/labels';
import { PACK_LANGUAGE } from '../words/language';
import { gapOf } from './card-view';
import { Refs } from './Refs';

/** Rows before "more": the plot must stay in sight. */
const ROWS = 4;

const GAPS = {
  nothing: 'gap_nothing',
  'no-affiliations': 'gap_no_affiliations',
  'none-on-that-day': 'gap_none_on_that_day',
} as const;

export function Affiliations({ model }: { model: CardModel }) {
  const [all, setAll] = useState(false);
  const { articleDate, onArticleDate, today } = model;
  const shown = all ? onArticleDate : onArticleDate.slice(0, ROWS);
  const left = onArticleDate.length - shown.length;
  const gap = gapOf(model);
  return (
    <>
      <h3>
        {articleDate ? t('onDay', dayInWords(articleDate)) : t('affiliations')}
        <small>· {articleDate ? t('dayOfArticle') : t('articleWithoutDate')}</small>
      </h3>
      {gap && <p class="gap">{t(GAPS[gap])}</p>}
      <ul class="aff" data-part="on-article-date">
        {shown.map((one, i) => (
          <Affiliation key={i} one={one} dated={articleDate !== null} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="btn more" onClick={() => setAll(true)}>
          {count('affiliationsMore', left)}
        </button>
      )}
      {today.length > 0 && (
        <ul class="today" aria-label={t('today')}>
          {today.slice(0, ROWS).map((one, i) => (
            <li key={i}>
              {i === 0 && <b>{t('today')} · </b>}
              {one.holds !== true && `${t(one.holds === null ? 'notKnownIfStill' : 'noLonger')} `}
              <Related one={one} />
              <span class="when">{intervalInWords(one.when)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Affiliation({ one, dated }: { one: CardAffiliation; dated: boolean }) {
  const notes = [intervalInWords(one.when), attributionInWords(one.mode, one.by)];
  if (one.notAfter && one.when.end.kind !== 'date')
    notes.push(t('noLaterThan', dayInWords(one.notAfter)));
  if (dated && one.holds === null) notes.push(t('affiliationMayHold'));
  return (
    <li>
      <Related one={one} />
      <span class="when">{notes.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

function Related({ one }: { one: CardAffiliation }) {
  return (
    <>
      {fill(
        affiliationKey(one.property),
        <ActorName name={one.to.name} category={one.to.category} />,
      )}
      {one.role && (
        <>
          {t('listComma')}
          <bdi lang={PACK_LANGUAGE}>{one.role}</bdi>
        </>
      )}
      <Refs to={one.sources} />
    </>
  );
}
