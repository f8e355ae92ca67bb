/** Search over names in any spelling and script, and the index by category. */
import { count, t, uiLanguage } from '../../../extension/i18n';
import { type Actor, CATEGORIES, type PackEvent } from '../../../pack/model';
import { startKey } from '../../../pack/queries';
import type { SearchHit } from '../../../pack/search';
import { ActorName } from '../../marks/ActorName';
import { intervalInWords } from '../../words/dates';
import { categoryPlural } from '../../words/labels';
import { isolated, PACK_LANGUAGE } from '../../words/language';
import { headingOf } from '../../words/names';
import { useDossier, useLink } from '../context';
import { kindOfHit } from '../words/hit-kind';

export function SearchPage({ query, hits }: { query: string; hits: SearchHit[] }) {
  const link = useLink();
  const { pack } = useDossier();
  return (
    <>
      <header class="head">
        <h1 tabIndex={-1}>{t('searchTitle', query)}</h1>
        <p class="what" role="status">
          {count('searchFound', hits.length)}
        </p>
      </header>
      <ul class="hits">
        {hits.map((hit) => (
          <li key={`${hit.type} ${hit.id}`}>
            <a href={link(hit.type, hit.id)}>
              <HitName hit={hit} />
              <small>
                {kindOfHit(hit, pack)}
                {hit.matched && hit.matched !== hit.native?.text && (
                  <>
                    {' · '}
                    {t('searchMatched', isolated(hit.matched))}
                  </>
                )}
              </small>
            </a>
          </li>
        ))}
      </ul>
      {hits.length === 0 && <p>{t('searchNothing')}</p>}
    </>
  );
}

function HitName({ hit }: { hit: SearchHit }) {
  const { second } = headingOf(hit, uiLanguage());
  return (
    <span class="hit-name">
      <ActorName name={hit.name} native={hit.native} category={hit.category} />
      {second && (
        <bdi class="native" lang={second.lang}>
          {second.text}
        </bdi>
      )}
    </span>
  );
}

export function IndexPage() {
  const { pack } = useDossier();
  const actors = [...pack.actors.values()].sort((a, b) => a.name.localeCompare(b.name));
  const events = [...pack.events.values()].sort((a, b) =>
    startKey(a.when) < startKey(b.when) ? 1 : -1,
  );
  return (
    <>
      <header class="head">
        <h1 tabIndex={-1}>{pack.meta.title}</h1>
        <p class="what">
          {count('dossierActors', actors.length)}
          {t('listComma')}
          {count('dossierEvents', events.length)}
          {t('listComma')}
          {count('sourceCount', pack.sources.size)}
        </p>
      </header>
      {CATEGORIES.map((category) => (
        <ActorIndex
          key={category}
          category={category}
          actors={actors.filter((actor) => actor.category === category)}
        />
      ))}
      <EventIndex events={events} />
    </>
  );
}

function ActorIndex({ category, actors }: { category: Actor['category']; actors: Actor[] }) {
  const link = useLink();
  if (actors.length === 0) return null;
  return (
    <section aria-labelledby={`index-${category}`}>
      <h2 id={`index-${category}`}>
        <span class={`kind mark k-${category}`}>{categoryPlural(category)}</span>{' '}
        <small>{count('dossierActors', actors.length)}</small>
      </h2>
      <ul class="index">
        {actors.map(({ id, name, native }) => (
          <li key={id}>
            <a href={link('actor', id)} class="index-name">
              <bdi lang={PACK_LANGUAGE}>{name}</bdi>
              {native && (
                <bdi class="native" lang={native.lang}>
                  {native.text}
                </bdi>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EventIndex({ events }: { events: PackEvent[] }) {
  const link = useLink();
  return (
    <section aria-labelledby="index-events">
      <h2 id="index-events">
        {t('dossierEventsTitle')} <small>{count('dossierEvents', events.length)}</small>
      </h2>
      <ul class="index-events">
        {events.map(({ id, title, when }) => (
          <li key={id}>
            <a href={link('event', id)}>
              <time class="num">{intervalInWords(when, 'short')}</time>
              <bdi lang={PACK_LANGUAGE}>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
