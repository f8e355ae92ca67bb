/**
 * The life of a page: what is known of it, what happens, and what is to be done then. Pure: it is done by
 * `page-session.ts`. The diagram is drawn in tests/unit/page/decide/page-state.test.ts.
 */
import type { PageStatus } from '../../extension/messages';
import type { Settings } from '../../extension/settings';
import { type WhereDecision, whereToRun } from './where-to-run';

/** `Run` stands for a page being read. */
export interface PageState<Run> {
  host: string;
  /** Null until somebody has looked at the page. */
  settings: Settings | null;
  /** The reader pressed "scan now": for this page, whatever the settings say about where. */
  pressedScan: boolean;
  /** Popup or panel looked: they are told what is new, and the page is read even if it names nobody. */
  popupLooked: boolean;
  life: PageLife<Run>;
}

export type PageLife<Run> =
  /** Nothing is brought to it: not wanted, no article, or not known yet, as `status` says. */
  | { kind: 'unread'; status: PageStatus }
  /** An article that names nobody so far: left unread, unless popup or panel look. */
  | { kind: 'silent'; status: PageStatus }
  /** What it is, the run says. */
  | { kind: 'reading'; run: Run };

/** `apply`: the settings, to what is being read. All others: what is under way ends, and this begins. */
export type ToDo = 'apply' | WhereDecision['kind'];

export type Step<Run> = [next: PageState<Run>, toDo?: ToDo | undefined];

const SCANNING = { kind: 'unread', status: { kind: 'scanning' } } as const;

export function unseen<Run>(host: string): PageState<Run> {
  return { host, settings: null, pressedScan: false, popupLooked: false, life: SCANNING };
}

/** For the first time once somebody looks at the page. */
export function settingsCame<Run>(state: PageState<Run>, settings: Settings): Step<Run> {
  const next = { ...state, settings };
  const anew = begun(next);
  // Wanted as before: nothing is read again.
  return state.life.kind === 'reading' && anew[1] === begun(state)[1] ? [next, 'apply'] : anew;
}

/** Into another page, without loading. */
export function turned<Run>(state: PageState<Run>): Step<Run> {
  return begun({ ...state, pressedScan: false });
}

export function pressedScan<Run>(state: PageState<Run>): Step<Run> {
  return begun({ ...state, pressedScan: true, life: SCANNING });
}

export function popupLooked<Run>(state: PageState<Run>): Step<Run> {
  const next = { ...state, popupLooked: true };
  return state.life.kind === 'silent' ? begun({ ...next, life: SCANNING }) : [next];
}

/** No article so far, nothing to read, or something failed. */
export function gotStuck<Run>(state: PageState<Run>, status: PageStatus): Step<Run> {
  const { life } = state;
  return life.kind === 'reading' ? [state] : [{ ...state, life: { ...life, status } }];
}

export function foundNobody<Run>(state: PageState<Run>, status: PageStatus): Step<Run> {
  return [{ ...state, life: { kind: 'silent', status } }];
}

export function startedReading<Run>(state: PageState<Run>, run: Run): Step<Run> {
  return [{ ...state, life: { kind: 'reading', run } }];
}

/** What the page is to the reader, as long as no run says so. */
export function lastSaid(life: PageLife<unknown>): PageStatus {
  return (life.kind === 'reading' ? SCANNING : life).status;
}

/** To look again and find the same is none, and who makes it look again knows. */
export function isNews(before: PageLife<unknown>, now: PageLife<unknown>): boolean {
  const { kind } = lastSaid(now);
  return kind !== 'scanning' && kind !== lastSaid(before).kind;
}

/** What was said of it holds until something else is found. */
function begun<Run>(state: PageState<Run>): Step<Run> {
  const { settings, host, pressedScan, life } = state;
  const where = settings && whereToRun(settings, host, pressedScan);
  const status = where?.kind === 'stay-away' ? where.status : lastSaid(life);
  return [{ ...state, life: { kind: 'unread', status } }, where?.kind];
}
