/** One of the cast: a press goes to the place where it is first named and shows the steps to the others. */
import { count, t, uiLanguage } from '../../extension/i18n';
import type { CastMember } from '../../extension/messages';
import { number } from '../words/language';
import { headingOf } from '../words/names';
import { Stepper } from './Stepper';

interface Props {
  member: CastMember;
  /** Role on the article's date, or who else may be meant. */
  note: string | null;
  isOpen: boolean;
  toggle(isOpen: boolean): void;
  jumpTo(mention: number): void;
  href: string;
}

export function Member({ member, note, isOpen, toggle, jumpTo, href }: Props) {
  const { mentions } = member;
  const { first, second } = headingOf(member, uiLanguage());
  return (
    <li class={isOpen ? 'is-open' : undefined}>
      <button
        type="button"
        class="who"
        aria-expanded={isOpen}
        onClick={() => {
          toggle(!isOpen);
          if (!isOpen) jumpTo(mentions[0]!);
        }}
      >
        <span>
          <bdi lang={first.lang}>{first.text}</bdi>
          {note && <small>{note}</small>}
        </span>
        <span class="num">
          <span aria-hidden="true">{t('times', number(mentions.length))}</span>
          <span class="unseen">{count('panelTimesNamed', mentions.length)}</span>
        </span>
      </button>
      {isOpen && (
        <div class="steps">
          {second && (
            <bdi class="native" lang={second.lang}>
              {second.text}
            </bdi>
          )}
          <Stepper
            label={t('panelMentionsOf', first.text)}
            indices={mentions}
            jumpTo={jumpTo}
            startsAt={0}
          />
          <a class="btn strong" href={href} target="_blank" rel="noreferrer">
            {t('panelDossier')}
          </a>
        </div>
      )}
    </li>
  );
}
