/** Who is on this page, each a jump to where it is first named; or, in words, why there is nobody. */

import type { ActivePage } from '../../extension/active-page';
import { t } from '../../extension/i18n';
import type { CastMember } from '../../extension/messages';
import { ActorName } from '../marks/ActorName';
import { dayInWords } from '../words/dates';
import { number } from '../words/language';
import { pageInWords } from './page-words';

interface Props {
  page: ActivePage | null;
  jumpTo(mention: number): void;
  scanNow(): void;
}

export function NamesOnPage({ page, jumpTo, scanNow }: Props) {
  const summary = page?.kind === 'read' ? page.summary : null;
  const words = page && pageInWords(page);
  const cast = summary ? [...summary.cast].sort(surestAndMostNamedFirst) : [];
  return (
    <div class="sec names-sec">
      <h2>
        <span>{t('onThisPage')}</span>
        {summary?.status.kind === 'scanned' && (
          <small>
            {summary.articleDate
              ? t('articleOf', dayInWords(summary.articleDate))
              : t('articleUndated')}
          </small>
        )}
      </h2>
      <div role="status">
        {words?.text && <p class={words.wrong ? 'state wrong' : 'state'}>{words.text}</p>}
      </div>
      {words?.canScan && (
        <p class="state">
          <button type="button" class="btn line" onClick={scanNow}>
            {t('scanNow')}
          </button>
        </p>
      )}
      {cast.length > 0 && (
        <ul class="names">
          {cast.map((member) => (
            <Name key={member.actor} member={member} jumpTo={jumpTo} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Name({ member, jumpTo }: { member: CastMember; jumpTo(mention: number): void }) {
  const { name, category, mentions, uncertain } = member;
  return (
    <li>
      <button type="button" onClick={() => jumpTo(mentions[0]!)}>
        <span>
          <ActorName name={name} category={category} />
          {uncertain && <small> · {t('notCertain')}</small>}
        </span>
        <span class="num">{t('times', number(mentions.length))}</span>
      </button>
    </li>
  );
}

function surestAndMostNamedFirst(a: CastMember, b: CastMember): number {
  return Number(a.uncertain) - Number(b.uncertain) || b.mentions.length - a.mentions.length;
}
