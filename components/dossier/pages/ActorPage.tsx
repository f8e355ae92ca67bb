/** Everything about one actor. */
import { count, t } from '../../../extension/i18n';
import type { ActorDossier } from '../../../pack/views/dossier';
import { numbered } from '../../plots/events/numbered';
import { DisputesSection } from '../sections/DisputesSection';
import { EventsSection } from '../sections/EventsSection';
import { Facts } from '../sections/Facts';
import { ActorHeader } from '../sections/Header';
import { LinkedSection, PostsSection } from '../sections/LinkedSection';
import { RelationsSection } from '../sections/RelationsSection';
import { SourcesSection } from '../sections/SourcesSection';
import { StatementsTable } from '../sections/StatementsTable';
import { TimelineSection } from '../sections/TimelineSection';

export function ActorPage({ dossier }: { dossier: ActorDossier }) {
  const events = numbered(dossier.events);
  const { statements, asOf } = dossier;
  const missing = missingIn(dossier);
  return (
    <>
      <ActorHeader dossier={dossier} />
      <Facts dossier={dossier} />
      {missing && <p class="missing">{missing}</p>}
      <TimelineSection dossier={dossier} events={events} />
      {statements.length > 0 && (
        <section aria-labelledby="statements-title">
          <h2 id="statements-title">
            {t('dossierStatementsTitle')}{' '}
            <small>{count('dossierStatements', statements.length)}</small>
          </h2>
          <StatementsTable rows={statements} asOf={asOf} id="statements" />
        </section>
      )}
      <EventsSection events={events} asOf={asOf} />
      <DisputesSection disputes={dossier.disputes} />
      <RelationsSection dossier={dossier} />
      <PostsSection posts={dossier.posts} />
      <LinkedSection rows={dossier.linked} asOf={asOf} />
      <SourcesSection sources={dossier.sources} />
    </>
  );
}

/** What is not known is said in one line, not by empty plots. */
function missingIn({ statements, events, affiliations }: ActorDossier): string | null {
  const missing = [
    statements.length === 0 && t('dossierNoStatements'),
    affiliations.length === 0 && t('dossierNoRelations'),
    events.length === 0 && t('dossierNoEvents'),
  ].filter(Boolean);
  return missing.length > 0 ? missing.join(' ') : null;
}
