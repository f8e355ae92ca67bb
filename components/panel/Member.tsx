/** One of the cast: a press goes to where it is first named and opens the steps to the others. */
import { t } from '../../extension/i18n';
import type { CastMember } from '../../extension/messages';
import { number, PACK_LANGUAGE } from '../words/language';
import { Stepper } from './Stepper';

interface Props {
  member: CastMember;
  native: { text: string; lang: string } | null;
  /** Role on the article's date, or who else may be meant. */
  note: string | null;
  isOpen: boolean;
  toggle(isOpen: boolean): void;
  jumpTo(mention: number): void;
  href: string;
}

export function Member({ member, native, note, isOpen, toggle, jumpTo, href }: Props) {
  const { name, mentions } = member;
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
          <bdi lang={PACK_LANGUAGE}>{name}</bdi>
          {note && <small>{note}</small>}
        </span>
        <span class="num">
          <span aria-hidden="true">{t('times', number(mentions.length))}</span>
          <span class="unseen">{t('panelTimesNamed', number(mentions.length))}</span>
        </span>
      </button>
      {isOpen && (
        <div class="steps">
          {native && (
            <bdi class="native" lang={native.lang}>
              {native.text}
            </bdi>
          )}
          <Stepper label={name} indices={mentions} jumpTo={jumpTo} startsAt={0} />
          <a class="btn strong" href={href} target="_blank" rel="noreferrer">
            {t('panelDossier')}
          </a>
        </div>
      )}
    </li>
  );
}
