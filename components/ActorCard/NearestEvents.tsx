/** What happened to and around the actor nearest to the article's day, and a link to all of it. */
import { count, t } from '../../extension/i18n';
import type { CardEvent, CardModel } from '../../pack/views/card';
import { EventGlyph } from '../marks/EventGlyph';
import { intervalInWords } from '../words/dates';
import { allFiguresInWords } from '../words/figures';
import { PACK_LANGUAGE } from '../words/language';
import { partInWords } from '../words/roles';
import { mayInclude } from './card-view';

const SHOWN = 3;

interface Props {
  model: CardModel;
  openDossier(address: string): void;
}

export function NearestEvents({ model, openDossier }: Props) {
  const { nearestEvents, events, articleDate } = model;
  if (!nearestEvents.length) return null;
  const left = events.length - Math.min(SHOWN, nearestEvents.length);
  return (
    <>
      <h3>
        {articleDate ? t('nearestEvents') : t('latestEvents')}
        {left > 0 && (
          <button type="button" class="end" onClick={() => openDossier(`actor/${model.actor}`)}>
            {count('allEvents', events.length)}
          </button>
        )}
      </h3>
      <ul class="events">
        {nearestEvents.slice(0, SHOWN).map((event) => (
          <li key={event.id}>
            <Event
              event={event}
              all={events}
              here={mayInclude(event.when, articleDate)}
              open={() => openDossier(`event/${event.id}`)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface EventProps {
  event: CardEvent;
  all: CardEvent[];
  here: boolean;
  open(): void;
}

function Event({ event, all, here, open }: EventProps) {
  const answered = all.filter((other) => event.respondsTo.includes(other.id));
  const standing = t(`standing_${event.standing}`);
  // The glyph shows it; what others attribute is said in words too.
  const isPlain = event.standing === 'claimed';
  const notes = [
    here && t('eventOnArticleDay'),
    event.part && partInWords(event.part),
    allFiguresInWords(event.figures, event.sources.length),
    !isPlain && standing,
  ].filter(Boolean);
  return (
    <button type="button" class={here ? 'here' : undefined} onClick={open}>
      <EventGlyph {...event} />
      <span class="date num">{intervalInWords(event.when, 'short')}</span>
      <span>
        <bdi lang={PACK_LANGUAGE}>{event.title}</bdi>
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
        {isPlain && <span class="unseen">{standing}</span>}
        {answered[0] && (
          <small>
            {t('eventAnswers')} <bdi lang={PACK_LANGUAGE}>{answered[0].title}</bdi>
          </small>
        )}
      </span>
    </button>
  );
}
