/** To whom the actor belonged on the article's day, surest first. */
import { useState } from 'preact/hooks';
import { count, t } from '../../extension/i18n';
import type { IsoDate } from '../../pack/model';
import type { CardAffiliation, CardModel } from '../../pack/views/card';
import { attributionInWords } from '../words/attribution';
import { dayInWords, intervalInWords } from '../words/dates';
import { gapOf, withoutRepeats } from './card-view';
import { Related } from './Related';

/** Rows before "more": the plot must stay in sight. */
const ROWS = 3;

const GAPS = {
  nothing: 'gap_nothing',
  'no-affiliations': 'gap_no_affiliations',
  'none-on-that-day': 'gap_none_on_that_day',
  'none-any-more': 'gap_lastOnes',
} as const;

export function Affiliations({ model }: { model: CardModel }) {
  const [all, setAll] = useState(false);
  const { articleDate, last } = model;
  const list = withoutRepeats(last?.list ?? model.onArticleDate);
  const shown = all ? list : list.slice(0, ROWS);
  const left = list.length - shown.length;
  // Without an article date there is no day to be certain about, and without any date there is nothing to
  // doubt.
  const certain = shown.filter(
    ({ holds, when }) => !articleDate || last || holds !== null || when.edtf === null,
  );
  const open = shown.filter((one) => !certain.includes(one));
  const gap = gapOf(model);
  const died = last?.isItsEnd && model.category === 'person' ? last.day : null;
  return (
    <>
      <h3>
        {articleDate ? t('onDay', dayInWords(articleDate)) : t('affiliations')}
        <small>· {articleDate ? t('dayOfArticle') : t('articleWithoutDate')}</small>
      </h3>
      {gap && <p class="gap">{t(GAPS[gap])}</p>}
      <div data-part="on-article-date">
        {certain.length > 0 && <List of={certain} died={died} />}
        {open.length > 0 && (
          <>
            <h4>{t('notCertainThatDay')}</h4>
            <List of={open} died={died} />
          </>
        )}
      </div>
      {left > 0 && (
        <button type="button" class="btn more" onClick={() => setAll(true)}>
          {count('affiliationsMore', left)}
        </button>
      )}
    </>
  );
}

/** `died`: mentioned beside what ended on that very day. */
function List({ of, died }: { of: CardAffiliation[]; died: IsoDate | null }) {
  return (
    <ul class="affiliations">
      {of.map((one, i) => (
        <li key={i}>
          <Related one={one} />
          <span class="when">{notesOf(one, died).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}

function notesOf({ when, notAfter, mode, by }: CardAffiliation, died: IsoDate | null): string[] {
  const isLimited = notAfter !== null && when.end.kind !== 'date';
  const interval = when.edtf === null ? t('datesNotKnown') : intervalInWords(when);
  const limit = isLimited ? t('noLaterThan', dayInWords(notAfter)) : null;
  const end = when.end.kind === 'date' ? when.end.latest : notAfter;
  const time = [interval, limit].filter(Boolean).join(' · ');
  const withDeath =
    died !== null && end === died ? `${time}${t('listComma')}${t('dayOfDeath')}` : time;
  return [withDeath, attributionInWords(mode, by)].filter((note) => note !== null);
}
