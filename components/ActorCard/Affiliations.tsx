/** Whom the actor belonged to on the article's day, surest first. */
import { useState } from 'preact/hooks';
import { count, t } from '../../extension/i18n';
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
} as const;

export function Affiliations({ model }: { model: CardModel }) {
  const [all, setAll] = useState(false);
  const { articleDate } = model;
  const list = withoutRepeats(model.onArticleDate);
  const shown = all ? list : list.slice(0, ROWS);
  const left = list.length - shown.length;
  // With no article date there is no day to be certain of.
  const certain = shown.filter(({ holds }) => !articleDate || holds !== null);
  const open = shown.filter((one) => !certain.includes(one));
  const gap = gapOf(model);
  return (
    <>
      <h3>
        {articleDate ? t('onDay', dayInWords(articleDate)) : t('affiliations')}
        <small>· {articleDate ? t('dayOfArticle') : t('articleWithoutDate')}</small>
      </h3>
      {gap && <p class="gap">{t(GAPS[gap])}</p>}
      <div data-part="on-article-date">
        {certain.length > 0 && <List of={certain} />}
        {open.length > 0 && (
          <>
            <h4>{t('notCertainThatDay')}</h4>
            <List of={open} />
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

function List({ of }: { of: CardAffiliation[] }) {
  return (
    <ul class="aff">
      {of.map((one, i) => (
        <li key={i}>
          <Related one={one} />
          <span class="when">{notesOf(one).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}

function notesOf({ when, notAfter, mode, by }: CardAffiliation): string[] {
  const limit =
    notAfter && when.end.kind !== 'date' ? t('noLaterThan', dayInWords(notAfter)) : null;
  const notes = [intervalInWords(when), limit, attributionInWords(mode, by)];
  return notes.filter((note): note is string => note !== null);
}
