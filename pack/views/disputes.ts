/** What sources and sides say about one thing, next to each other, each with who says so. */
import type { Attribution, Figures, Mode, Pack, PackEvent, Statement } from '../model';
import { type NamedRef, named } from '../queries';
import { doersOf } from './event-reading';
import type { NumberedSources } from './numbered-sources';

export interface Dispute {
  /** What it is about: the title of the event, or the actor's statement. */
  about: string;
  /** The event it concerns, if it does. */
  event: string | null;
  /** False where there is an account, but nobody on file who denies it or gives another. */
  isContested: boolean;
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
  const sides = (about: string, event: string | null, { rows, isContested }: Sides): Dispute => ({
    about,
    event,
    isContested,
    rows: rows.map(({ by, figures, text, mode, evidence, object }) => ({
      by: by.map((who) => named(pack, who)),
      figures,
      text: text ?? (object ? named(pack, object).name : null),
      mode,
      sources: sources.numbersOf(evidence),
    })),
  });
  const ofEvents = events.flatMap((event) =>
    saidOf(event).map((one) => sides(event.title, event.id, one)),
  );
  const ofActor = statements
    .filter(isDoubted)
    .map((statement) =>
      sides(statement.text ?? statement.property, null, { rows: [statement], isContested: true }),
    );
  return [...ofEvents, ...ofActor];
}

interface Sides {
  rows: Statement[];
  isContested: boolean;
}

function saidOf(event: PackEvent): Sides[] {
  const doers = doersOf(event);
  const accounts = event.statements.filter(({ property }) => property === 'account');
  const contested = [
    ...(['killed', 'wounded'] as const)
      .map((measure) => event.statements.filter(({ figures }) => figures?.measure === measure))
      .filter(differ),
    ...(doers.some(isDoubted) ? [doers] : []),
  ].map((rows) => ({ rows, isContested: true }));
  if (accounts.length === 0) return contested;
  return [...contested, { rows: accounts, isContested: haveTwoSides(accounts) }];
}

/** Whether one side's account is complete is not for us to judge: somebody else has to contradict it. */
function haveTwoSides(accounts: Statement[]): boolean {
  const speakers = new Set(accounts.map(({ by }) => by.map(nameOf).sort().join()));
  return accounts.some(isDoubted) || speakers.size > 1;
}

function nameOf(who: Attribution): string {
  return who.type === 'text' ? who.text : who.id;
}

function isDoubted({ mode }: Statement): boolean {
  return mode === 'denied' || mode === 'disputed';
}

function differ(rows: Statement[]): boolean {
  const otherFigure = (a: Figures, b: Figures) =>
    a.of === b.of && (a.low !== b.low || a.best !== b.best || a.high !== b.high);
  const figures = rows.flatMap((row) => row.figures ?? []);
  return rows.some(isDoubted) || figures.some((a) => figures.some((b) => otherFigure(a, b)));
}
