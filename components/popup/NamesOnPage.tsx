/** Who is on this page, each with a jump to where it is first named; or, in words, why there is nobody. */

import type { ActivePage } from '../../extension/active-page';
import { t } from '../../extension/i18n';
import type { CastMember } from '../../extension/messages';
import type { Settings, SettingsChange } from '../../extension/settings';
import { ActorName } from '../marks/ActorName';
import { PageState } from '../surface/PageState';
import { dayInWords } from '../words/dates';
import { number } from '../words/language';
import { nameInWords } from '../words/names';
import { mutedBy } from './muted-by';

interface Props {
  page: ActivePage | null;
  settings: Settings;
  change(change: SettingsChange): void;
  jumpTo(mention: number): void;
  scanNow(): void;
}

export function NamesOnPage({ page, settings, change, jumpTo, scanNow }: Props) {
  const summary = page?.kind === 'read' ? page.summary : null;
  const cast = summary ? [...summary.cast].sort(surestAndMostNamedFirst) : [];
  return (
    <div class="section names-section">
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
      <PageState page={page} scanNow={scanNow} />
      {cast.length > 0 && (
        <ul class="names">
          {cast.map((member) => (
            <Name
              key={`${member.actor} ${member.uncertain}`}
              member={member}
              muted={mutedBy(settings, member, summary!)}
              change={change}
              jumpTo={jumpTo}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface NameProps {
  member: CastMember;
  /** The changes that unmute it; none where it is not muted. */
  muted: SettingsChange[];
  change(change: SettingsChange): void;
  jumpTo(mention: number): void;
}

function Name({ member, muted, change, jumpTo }: NameProps) {
  const { mentions, uncertain } = member;
  const note = muted.length > 0 ? t('mutedHere') : uncertain ? t('notCertain') : null;
  return (
    <li class={muted.length > 0 ? 'is-muted' : undefined}>
      <button type="button" onClick={() => jumpTo(mentions[0]!)}>
        <span>
          <ActorName {...member} />
          {note && <small> · {note}</small>}
        </span>
        <span class="num">{t('times', number(mentions.length))}</span>
      </button>
      {muted.length > 0 && (
        <button
          type="button"
          class="undo"
          aria-label={t('markAgainName', nameInWords(member))}
          onClick={() => {
            for (const one of muted) change(one);
          }}
        >
          {t('markAgain')}
        </button>
      )}
    </li>
  );
}

function surestAndMostNamedFirst(a: CastMember, b: CastMember): number {
  return Number(a.uncertain) - Number(b.uncertain) || b.mentions.length - a.mentions.length;
}
