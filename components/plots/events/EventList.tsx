/** Events in words, with the numbers they have in the plots. */
import { t } from '../../../extension/i18n';
import type { IsoDate } from '../../../pack/model';
import { EventGlyph } from '../../marks/EventGlyph';
import { intervalInWords } from '../../words/dates';
import { allFiguresInWords } from '../../words/figures';
import { number, PACK_LANGUAGE } from '../../words/language';
import type { NumberedEvent, ViewedEvent } from './numbered';

interface Props {
  events: NumberedEvent[];
  on: IsoDate | null;
  id: string;
  hrefOf(event: string): string;
  /** Where links open: a panel keeps its place and opens a tab. */
  target?: '_blank';
}

export function EventList({ events, on, id, hrefOf, target }: Props) {
  return (
    <ol class="event-list" id={id}>
      {events.map(({ view, number: n }) => (
        <li key={view.id}>
          <a href={hrefOf(view.id)} target={target} class={isOn(view, on) ? 'here' : undefined}>
            <b class="num">{number(n)}</b>
            <EventGlyph shape={view.shape} standing={view.standing} />
            <time class="num">{intervalInWords(view.when, 'short')}</time>
            <span>
              <bdi lang={PACK_LANGUAGE}>{view.title}</bdi>
              <small>
                {isOn(view, on) && `${t('thisArticle')} · `}
                <About view={view} />
              </small>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Casualties, and how sure it is who did it. The filled glyph shows what was claimed by the doer. */
function About({ view }: { view: ViewedEvent }) {
  const figures = allFiguresInWords(view.figures, view.sources.length);
  const who = view.shape === 'words' ? null : t(`standing_${view.standing}`);
  return (
    <>
      {figures}
      {who && (
        <span class={view.standing === 'claimed' ? 'unseen' : undefined}>
          {figures && ' · '}
          {who}
        </span>
      )}
    </>
  );
}

function isOn({ when }: Pick<ViewedEvent, 'when'>, day: IsoDate | null): boolean {
  if (!day || when.start.kind !== 'date') return false;
  const last = !when.isPoint && when.end.kind === 'date' ? when.end.latest : when.start.latest;
  return when.start.earliest <= day && day <= last && when.start.earliest === when.start.latest;
}
