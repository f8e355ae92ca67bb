/** Where sources differ: the sides next to each other, each with who says so. */
import type { Figures, Mode, Pack, PackEvent, Statement } from '../model';
import { type NamedRef, named } from '../queries';
import { doersOf } from './event-reading';
import type { NumberedSources } from './numbered-sources';

export interface Dispute {
  /** What it is about: the title of the event, or the actor's statement. */
  about: string;
  /** The event it concerns, if it does. */
  event: string | null;
  rows: {
    by: NamedRef[];
    figures: Figures | null;
    text: string | null;
    mode: Mode;
    sources: number[];
  }[];
}

export function disputesOf(
  pack: Pack,
  statements: Statement[],
  events: PackEvent[],
  sources: NumberedSources,
): Dispute[] {
  const sides = (about: string, event: string | null, rows: Statement[]): Dispute => ({
    about,
    event,
    rows: rows.map(({ by, figures, text, mode, evidence, object }) => ({
      by: by.map((who) => named(pack, who)),
      figures,
      text: text ?? (object ? named(pack, object).name : null),
      mode,
      sources: sources.numbersOf(evidence),
    })),
  });
  const ofEvents = events.flatMap((event) =>
    disputedIn(event).map((rows) => sides(event.title, event.id, rows)),
  );
  const ofActor = statements
    .filter(({ mode }) => mode === 'denied' || mode === 'disputed')
    .map((statement) => sides(statement.text ?? statement.property, null, [statement]));
  return [...ofEvents, ...ofActor];
}

function disputedIn(event: PackEvent): Statement[][] {
  const doers = doersOf(event);
  const isContested = doers.some(({ mode }) => mode === 'denied' || mode === 'disputed');
  return [
    ...(['killed', 'wounded'] as const)
      .map((measure) => event.statements.filter(({ figures }) => figures?.measure === measure))
      .filter(differ),
    ...(isContested ? [doers] : []),
    event.statements.filter(({ property }) => property === 'account'),
  ].filter((rows) => rows.length > 0);
}

function differ(rows: Statement[]): boolean {
  const isDoubted = rows.some(({ mode }) => mode === 'denied' || mode === 'disputed');
  const otherFigure = (a: Figures, b: Figures) =>
    a.of === b.of && (a.low !== b.low || a.best !== b.best || a.high !== b.high);
  const figures = rows.flatMap((row) => row.figures ?? []);
  return isDoubted || figures.some((a) => figures.some((b) => otherFigure(a, b)));
}
