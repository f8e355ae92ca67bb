/** One statement as tables show it: everything it points to named, its sources numbered. */
import type { EventRole, Figures, Interval, Mode, Pack, Property, Statement } from '../model';
import { type NamedRef, named } from '../queries';
import type { NumberedSources } from './numbered-sources';

export interface StatementRow {
  id: string;
  subject: NamedRef;
  property: Property;
  object: NamedRef | null;
  text: string | null;
  eventRole: EventRole | null;
  figures: Figures | null;
  when: Interval;
  mode: Mode;
  by: NamedRef[];
  /** Numbers into the view's `sources` (0-based). */
  sources: number[];
  independentSources: number;
  weak: boolean;
  note: string | null;
}

export function statementRow(
  pack: Pack,
  statement: Statement,
  sources: NumberedSources,
): StatementRow {
  const { subject, object, by, evidence, ...plain } = statement;
  return {
    ...plain,
    subject: named(pack, subject),
    object: object && named(pack, object),
    by: by.map((who) => named(pack, who)),
    sources: sources.numbersOf(evidence),
  };
}
