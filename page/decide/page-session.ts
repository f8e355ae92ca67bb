/**
 * From the start of the script to its end: tells what happens on a page (`page-state.ts` knows what comes
 * of it), and does what is to be done.
 */

import type { PageText } from '../../detection/page-text';
import type { PageCommand, PageStatus, PageSummary } from '../../extension/messages';
import type { Settings } from '../../extension/settings';
import { CATEGORIES, type IsoDate } from '../../pack/model';
import { watchFrames } from '../article/article-frames';
import { type Linked, readOnce } from '../article/linked-data';
import type { RunningPage } from '../reading/reader-hook';
import { listen } from '../shared/listen';
import { ASK_AGAIN, pause } from '../shared/waits';
import { watchNavigation } from '../watching/navigation';
import { lookForArticle } from './article-looks';
import { NameSearch, type NameSearchEnd } from './name-search';
import type { PageServices } from './page-services';
import {
  foundNobody,
  gotStuck,
  isNews,
  lastSaid,
  type PageState,
  popupLooked,
  pressedScan,
  type Step,
  settingsCame,
  startedReading,
  turned,
  unseen,
} from './page-state';

/** Milliseconds after which what was drawn by a script has been replaced, once the address changed. */
const REPLACED_AFTER = 400;
/** Milliseconds between two reports to the popup and panel. */
const REPORT_EVERY = 400;

export class PageSession {
  #state: PageState<RunningPage>;
  /** Of what is under way on the page. */
  #ending: AbortController | null = null;
  #stopLooking: (() => void) | null = null;
  #reporting: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly document: Document,
    private readonly services: PageServices,
    private readonly signal: AbortSignal,
  ) {
    this.#state = unseen(document.location.hostname);
    signal.addEventListener('abort', () => {
      this.#end();
      if (this.#reporting !== null) clearTimeout(this.#reporting);
    });
  }

  /** `settings`: as read a moment ago, when there was such a moment. */
  async start(settings: Settings | null = null): Promise<void> {
    const waited = await this.#untilSeen();
    if (this.signal.aborted) return;
    const current = (!waited && settings) || (await this.services.readSettings());
    if (this.signal.aborted) return;
    this.services.watchSettings(this.#settingsCame, this.signal);
    watchNavigation(
      this.document,
      {
        becameAnotherPage: () => this.#follow(turned(this.#state), true),
        // Refused when the extension went while the page rested.
        cameBack: () => void this.#refreshSettings().catch(() => undefined),
        stillWanted: this.services.stillWanted,
      },
      this.signal,
    );
    this.#settingsCame(current);
  }

  popupLooked(): void {
    this.#follow(popupLooked(this.#state));
  }

  summary(): PageSummary {
    const { host, life } = this.#state;
    const { status, articleDate } = this.#run ?? { status: lastSaid(life), articleDate: null };
    return this.#run?.summary(host) ?? nothingFound(status, articleDate, host);
  }

  scanNow(): null {
    this.#follow(pressedScan(this.#state));
    return null;
  }

  jumpTo(mention: number): null {
    this.#run?.jumpTo(mention);
    return null;
  }

  command(name: PageCommand): null {
    if (name === 'open-card') this.#run?.openCurrent();
    else this.#run?.step(name === 'next-mention' ? 1 : -1);
    return null;
  }

  #follow([next, toDo]: Step<RunningPage>, turned = false): void {
    const before = this.#state.life;
    this.#state = next;
    if (isNews(before, next.life)) this.#report();
    if (toDo === 'apply') this.#run?.apply(next.settings as Settings);
    else if (toDo) {
      this.#end();
      if (toDo !== 'stay-away') void this.#begin(toDo, turned);
    }
  }

  #settingsCame = (settings: Settings): void => {
    this.#follow(settingsCame(this.#state, settings));
  };

  #stuck(status: PageStatus): void {
    this.#follow(gotStuck(this.#state, status));
  }

  /** `turned`: what is there may still be the page before. */
  async #begin(where: 'run' | 'run-if-news', turned: boolean): Promise<void> {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    if (turned) await pause(REPLACED_AFTER, signal);
    if (signal.aborted) return;
    // What a page that nobody thought of breaks is said in the popup, not in the page's console.
    const broken = () => {
      if (!signal.aborted) this.#stuck({ kind: 'failed', reason: 'page' });
    };
    const notYet = () => this.#stuck({ kind: 'not-an-article' });
    const found = (linked: Linked) => void this.#read(linked, signal).catch(broken);
    if (where === 'run-if-news') {
      this.#stopLooking = lookForArticle(this.document, turned, found, notYet, broken);
    } else found(readOnce(this.document));
  }

  /** Unless it names nobody, and nobody looks. */
  async #read(linked: Linked, signal: AbortSignal): Promise<void> {
    if (!this.document.body) {
      this.#stuck({ kind: 'no-text' });
      return;
    }
    watchFrames(this.document, () => this.services.lookIntoFrames(), signal);
    const named = await this.#search(signal);
    if (named === 'nobody' || signal.aborted) return;
    const readPage = await this.#insist(() => this.services.loadReader(), signal);
    if (!readPage || signal.aborted) return;
    const told = () => this.#report();
    const run = readPage(
      { document: this.document, linked, named },
      this.services,
      this.#state.settings as Settings,
      told,
      signal,
    );
    this.#follow(startedReading(this.#state, run));
    await run.start();
  }

  async #search(signal: AbortSignal): Promise<NameSearchEnd> {
    if (this.#state.popupLooked) return null;
    const ports = {
      namesHere: (text: PageText) => this.#insist(() => this.services.namesHere(text), signal),
      nobody: (status: PageStatus) => this.#follow(foundNobody(this.#state, status)),
    };
    return new NameSearch(this.document, ports, signal).end();
  }

  /** The worker may be starting, or its files unreadable. */
  async #insist<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer | null> {
    for (const wait of [...ASK_AGAIN, null]) {
      try {
        return await ask();
      } catch {
        if (signal.aborted) return null;
        this.#stuck({ kind: 'failed', reason: 'worker' });
      }
      if (wait !== null) await pause(wait, signal);
    }
    return null;
  }

  /** Storage events do not reach a page that rests in the back-forward cache. */
  async #refreshSettings(): Promise<void> {
    if (!this.services.stillWanted()) return;
    const settings = await this.services.readSettings();
    if (JSON.stringify(settings) !== JSON.stringify(this.#state.settings)) {
      this.#settingsCame(settings);
    }
  }

  /** Pages opened in the background or prerendered are read when somebody looks. */
  async #untilSeen(): Promise<boolean> {
    const { document, signal } = this;
    const isSeen = () =>
      signal.aborted ||
      (document.visibilityState !== 'hidden' &&
        !(document as { prerendering?: boolean }).prerendering);
    if (isSeen()) return false;
    await new Promise<void>((resume) => {
      const look = () => {
        if (!isSeen()) return;
        stop();
        resume();
      };
      const stop = listen(document, ['visibilitychange', 'prerenderingchange'], look);
      signal.addEventListener('abort', look);
    });
    return true;
  }

  #end(): void {
    this.#ending?.abort();
    this.#stopLooking?.();
  }

  #report(): void {
    if (!this.#state.popupLooked) return;
    this.#reporting ??= setTimeout(() => {
      this.#reporting = null;
      if (this.services.stillWanted()) this.services.report(() => this.summary());
    }, REPORT_EVERY);
  }

  get #run(): RunningPage | null {
    const { life } = this.#state;
    return life.kind === 'reading' ? life.run : null;
  }
}

function nothingFound(status: PageStatus, articleDate: IsoDate | null, host: string): PageSummary {
  const counts = Object.fromEntries(CATEGORIES.map((each) => [each, 0])) as PageSummary['counts'];
  return { status, host, articleDate, counts, cast: [], mentions: [] };
}
