/** An actor's intervals and events as one timeline. Pure but for the words on the bars. */
import { t } from '../../../extension/i18n';
import type { Category, Interval, IsoDate } from '../../../pack/model';
import { startKey } from '../../../pack/queries';
import type { CardAffiliation } from '../../../pack/views/card';
import type { ActorDossier } from '../../../pack/views/dossier';
import { lanesOf } from '../../plots/events/lanes';
import type { NumberedEvent } from '../../plots/events/numbered';
import type { TimelineData, TimelineRow } from '../../plots/model';
import { endedBy } from '../../plots/time/spans';
import { affiliationKey } from '../../words/labels';
import { nameInWords } from '../../words/names';

export function actorTimeline(
  dossier: ActorDossier,
  events: NumberedEvent[],
  on: IsoDate | null,
): TimelineData {
  const rows = [...dossier.affiliations.map(affiliationRow), ...designationRows(dossier)];
  return {
    rows: rows.sort((a, b) => (startKey(a.when) < startKey(b.when) ? -1 : 1)),
    lanes: lanesOf(events),
    // The long view counts; the numbers stand in the closer one.
    events: events.map((event) => ({ ...event, number: null })),
    articleDate: on,
    asOf: dossier.asOf,
  };
}

function affiliationRow(one: CardAffiliation, i: number): TimelineRow {
  const { to, role, property, when, notAfter } = one;
  // An office says all there is to say: "Prime Minister of Iraq".
  const holder = to.category === 'person' ? `: ${nameInWords(to)}` : '';
  const label =
    property === 'holds-post' && role
      ? `${role}${holder}`
      : t(affiliationKey(property), nameInWords(to));
  return { ...row(`affiliation-${i}`, label, to.category, endedBy(when, notAfter)), notAfter };
}

function designationRows({ designations }: ActorDossier): TimelineRow[] {
  return designations.map(({ by, when, property }, i) => {
    const label = t(
      property === 'designated-by' ? 'plotDesignatedBy' : 'plotSanctionedBy',
      nameInWords(by),
    );
    // Dated by the day it was made; nothing on file says it was lifted.
    return when.isPoint
      ? {
          ...row(`designation-${i}`, t('plotNoEndOnFile', label), by.category, when),
          nothingEndsIt: true,
        }
      : row(`designation-${i}`, label, by.category, when);
  });
}

function row(id: string, label: string, category: Category | null, when: Interval): TimelineRow {
  return { id, label, category, when, notAfter: null };
}
