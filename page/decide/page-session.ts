/**
 * From the start of the script to its end: decides whether to run, starts anew where the page turns
 * into another one, stops when told.
 */

import type { PageText } from '../../detection/page-text';
import type { PageCommand, PageStatus, PageSummary } from '../../extension/messages';
import type { Settings } from '../../extension/settings';
import { CATEGORIES, type IsoDate } from '../../pack/model';
import { watchFrames } from '../article/article-frames';
import { type Linked, readOnce } from '../article/linked-data';
import { NewsGate } from '../article/news-gate';
import type { RunningPage } from '../reading/reader-hook';
import { ASK_AGAIN, pause } from '../shared/waits';
import { watchNavigation } from '../watching/navigation';
import { NameSearch, type NameSearchEnd } from './name-search';
import type { PageServices } from './page-services';
import { whereToRun } from './where-to-run';

/** Milliseconds after which what was drawn by a script has been replaced, once the address changed. */
const REPLACED_AFTER = 400;
/** Milliseconds from the first look; articles drawn by scripts are there after one of these, or not at all. */
const LOOK_AGAIN = [400, 1_600, 4_600];
/** Of these, the one that is left out where a page has come as a whole. */
const WHILE_IT_COMES = 1;
/** Milliseconds between two reports to the popup and panel. */
const REPORT_EVERY = 400;

export class PageSession {
  #settings: Settings | null = null;
  #status: PageStatus = { kind: 'scanning' };
  /** It is news, and names nobody so far. */
  #unread = false;
  #run: RunningPage | null = null;
  #ending: AbortController | null = null;
  /** The reader asked for this page, whatever the settings say about where. */
  #asked = false;
  #looks: ReturnType<typeof setTimeout>[] = [];
  #reporting: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly document: Document,
    private readonly services: PageServices,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      this.#end();
      if (this.#reporting !== null) clearTimeout(this.#reporting);
    });
  }

  /** `settings`: as read a moment ago, when there was such a moment. */
  async start(settings: Settings | null = null): Promise<void> {
    const waited = await this.#untilSeen();
    if (this.signal.aborted) return;
    this.#settings = (!waited && settings) || (await this.services.readSettings());
    if (this.signal.aborted) return;
    this.services.watchSettings((settings) => this.#apply(settings), this.signal);
    watchNavigation(
      this.document,
      {
        becameAnotherPage: () => {
          this.#asked = false;
          void this.#begin(true);
        },
        // Refused when the extension went while the page rested.
        cameBack: () => void this.#refreshSettings().catch(() => undefined),
        stillWanted: this.services.stillWanted,
      },
      this.signal,
    );
    await this.#begin(false);
  }

  /** Somebody asks: what was left unread because it names nobody is read, for its date and what it holds. */
  summary(): PageSummary {
    if (this.#unread) {
      this.#status = { kind: 'scanning' };
      void this.#begin(false);
    }
    const { status, articleDate } = this.#run ?? { status: this.#status, articleDate: null };
    return this.#run?.summary(this.#host) ?? nothingFound(status, articleDate, this.#host);
  }

  scanNow(): null {
    this.#asked = true;
    this.#status = { kind: 'scanning' };
    void this.#begin(false);
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

  /** Decides, and starts to read; where the article may still be on its way, looks again. */
  async #begin(changed: boolean): Promise<void> {
    this.#end();
    const settings = this.#settings;
    if (!settings) return;
    const decision = whereToRun(settings, this.#host, this.#asked);
    if (decision.kind === 'stay-away') {
      this.#say(decision.status);
      return;
    }
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    if (changed) await pause(REPLACED_AFTER, signal);
    if (signal.aborted) return;
    // What a page that nobody thought of breaks is said in the popup, not in the page's console.
    const broken = () => {
      if (!signal.aborted) this.#say({ kind: 'failed', reason: 'page' });
    };
    const asNews = () => this.#turnsOutToBeNews(changed).catch(broken);
    const linked = decision.kind === 'run' ? readOnce(this.document) : await asNews();
    if (linked && !signal.aborted) await this.#startRun(linked, settings, signal).catch(broken);
  }

  /** Once it does, if ever: what it says of itself, read by then in most cases. */
  #turnsOutToBeNews(changed: boolean): Promise<Linked> {
    const gate = new NewsGate(this.document);
    return new Promise((itIs, broken) => {
      const isOver = () => {
        try {
          const linked = readOnce(this.document);
          if (!gate.looksLikeNews(linked)) {
            this.#say({ kind: 'not-an-article' });
            return false;
          }
          itIs(linked);
        } catch (error) {
          broken(error);
        }
        return true;
      };
      const look = () => {
        if (isOver()) this.#lookNoMore();
        // Where one page takes the place of another, what is there is the other's.
        else if (gate.standsFull && !changed) clearTimeout(this.#looks[WHILE_IT_COMES]);
      };
      // Wound up together, and nothing waits for each: where there is nothing to mark, having a turn
      // costs more than what is done in it.
      if (!isOver()) this.#looks = LOOK_AGAIN.map((wait) => setTimeout(look, wait));
    });
  }

  #lookNoMore(): void {
    for (const timer of this.#looks.splice(0)) clearTimeout(timer);
  }

  async #startRun(linked: Linked, settings: Settings, signal: AbortSignal): Promise<void> {
    if (!this.document.body) {
      this.#say({ kind: 'no-text' });
      return;
    }
    watchFrames(this.document, () => this.services.lookIntoFrames(), signal);
    const found = await this.#search(signal);
    if (found.kind === 'leave' || signal.aborted) return;
    this.#unread = false;
    const readPage = await this.#insist(() => this.services.loadReader(), signal);
    if (!readPage || signal.aborted) return;
    const told = () => this.#report();
    const wanted = this.#settings ?? settings;
    const page = { document: this.document, linked, named: found.named };
    this.#run = readPage(page, this.services, wanted, told, signal);
    await this.#run.start();
  }

  async #search(signal: AbortSignal): Promise<NameSearchEnd> {
    if (this.services.hasAsked()) return { kind: 'read', named: null };
    const ports = {
      namesHere: (text: PageText) => this.#insist(() => this.services.namesHere(text), signal),
      nobody: (page: 'with-text' | 'without-text') => {
        this.#unread = true;
        this.#say(page === 'with-text' ? { kind: 'scanned', partial: false } : { kind: 'no-text' });
      },
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
        this.#say({ kind: 'failed', reason: 'worker' });
      }
      if (wait !== null) await pause(wait, signal);
    }
    return null;
  }

  #apply(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    const decision = whereToRun(settings, this.#host, this.#asked);
    const wasRunning = this.#run !== null;
    const same = before && whereToRun(before, this.#host, this.#asked).kind === decision.kind;
    if (wasRunning && decision.kind !== 'stay-away' && same) this.#run?.apply(settings);
    else void this.#begin(false);
  }

  /** Storage events do not reach a page that rests in the back-forward cache. */
  async #refreshSettings(): Promise<void> {
    if (!this.services.stillWanted()) return;
    const settings = await this.services.readSettings();
    if (JSON.stringify(settings) !== JSON.stringify(this.#settings)) this.#apply(settings);
  }

  /** Pages opened in the background or prerendered are read when somebody looks. */
  async #untilSeen(): Promise<boolean> {
    let waited = false;
    const unseen = () =>
      this.document.visibilityState === 'hidden' ||
      (this.document as { prerendering?: boolean }).prerendering === true;
    while (unseen() && !this.signal.aborted) {
      waited = true;
      await new Promise<void>((resume) => {
        const options = { once: true, signal: this.signal };
        this.document.addEventListener('visibilitychange', () => resume(), options);
        this.document.addEventListener('prerenderingchange', () => resume(), options);
        this.signal.addEventListener('abort', () => resume(), { once: true });
      });
    }
    return waited;
  }

  /** Looking again and finding the same is no news. */
  #say(status: PageStatus): void {
    const isNews = status.kind !== this.#status.kind;
    this.#status = status;
    if (isNews) this.#report();
  }

  #report(): void {
    if (!this.services.hasAsked()) return;
    this.#reporting ??= setTimeout(() => {
      this.#reporting = null;
      if (this.services.stillWanted()) this.services.report(() => this.summary());
    }, REPORT_EVERY);
  }

  #end(): void {
    this.#ending?.abort();
    this.#lookNoMore();
    this.#unread = false;
    this.#run = null;
  }

  get #host(): string {
    return this.document.location.hostname;
  }
}

function nothingFound(status: PageStatus, articleDate: IsoDate | null, host: string): PageSummary {
  const counts = Object.fromEntries(CATEGORIES.map((each) => [each, 0])) as PageSummary['counts'];
  return { status, host, articleDate, counts, cast: [], mentions: [] };
}
