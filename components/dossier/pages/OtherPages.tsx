/** Dossiers of a source, an office and a party: what they are, and what rests on them or points to them. */
import { t } from '../../../extension/i18n';
import type { OfficeDossier, PartyDossier, SourceDossier } from '../../../pack/views/dossier';
import { numbered } from '../../plots/events/numbered';
import { PACK_LANGUAGE } from '../../words/language';
import { quotedTitle } from '../../words/sources';
import { EventsSection } from '../sections/EventsSection';
import { LinkedSection, PostsSection } from '../sections/LinkedSection';
import { SourceEntry, SourcesSection } from '../sections/SourcesSection';
import { NamedLink } from '../words/NamedLink';

export function SourcePage({ dossier }: { dossier: SourceDossier }) {
  const { source, sentencesOf, linked, posts, asOf } = dossier;
  const title = quotedTitle(source);
  return (
    <>
      <header class="head">
        <p class="what">{t('thing_source')}</p>
        <h1 tabIndex={-1}>
          {title ? <bdi lang={source.lang ?? undefined}>{title}</bdi> : source.publisher}
        </h1>
        <p class="entry">
          <SourceEntry source={source} alone />
        </p>
      </header>
      {sentencesOf.length > 0 && (
        <section aria-labelledby="sentences">
          <h2 id="sentences">{t('sourceSentencesOf')}</h2>
          <ul class="names">
            {sentencesOf.map((to) => (
              <li key={to.id}>
                <NamedLink to={to} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <PostsSection posts={posts} />
      <LinkedSection rows={linked} asOf={asOf} />
      <SourcesSection sources={dossier.sources} />
    </>
  );
}

export function OfficePage({ dossier }: { dossier: OfficeDossier }) {
  return (
    <>
      <header class="head">
        <p class="what">{t('thing_office')}</p>
        <h1 tabIndex={-1}>
          <bdi lang={PACK_LANGUAGE}>{dossier.title}</bdi>
        </h1>
        {dossier.body && (
          <p class="what">
            <NamedLink to={dossier.body} />
          </p>
        )}
      </header>
      <PostsSection posts={dossier.posts} ofOneOffice />
      <LinkedSection rows={dossier.linked} asOf={dossier.asOf} />
      <SourcesSection sources={dossier.sources} />
    </>
  );
}

const PARTY_KINDS = {
  state: 'partyKind_state',
  company: 'partyKind_company',
  unidentified: 'partyKind_unidentified',
  other: 'partyKind_another',
} as const;

export function PartyPage({ dossier }: { dossier: PartyDossier }) {
  return (
    <>
      <header class="head">
        <p class="what">{t(PARTY_KINDS[dossier.party.kind])}</p>
        <h1 tabIndex={-1}>
          <bdi lang={PACK_LANGUAGE}>{dossier.party.name}</bdi>
        </h1>
        <p class="muted">{t('dossierPartyNotMarked')}</p>
      </header>
      <EventsSection events={numbered(dossier.events)} asOf={dossier.asOf} />
      <PostsSection posts={dossier.posts} />
      <LinkedSection rows={dossier.linked} asOf={dossier.asOf} />
      <SourcesSection sources={dossier.sources} />
    </>
  );
}
