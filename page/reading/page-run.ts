/**
 * One page from the decision to read it until the reader leaves it; marks are loaded once somebody is named.
 */

import type { PageStatus, PageSummary } from '../../extension/messages';
import type { Settings } from '../../extension/settings';
import { articleDate } from '../article/article-date';
import type { MarkedPage } from '../marking/marker-hook';
import { ASK_AGAIN, NOBODY_NAMED, pause } from '../shared/waits';
import { languageOf, type ProseRoot } from '../text/prose-blocks';
import { HiddenProse } from '../watching/hidden-prose';
import { type Changes, PageObserver } from '../watching/page-observer';
import type { Pace } from '../watching/page-pace';
import type { PageToRead, ReadingServices, RunningPage } from './reader-hook';
import { Reading } from './reading';

export class PageRun implements RunningPage {
  readonly articleDate: string | null;
  status: PageStatus = { kind: 'scanning' };
  readonly #reading: Reading;
  readonly #observer: PageObserver;
  readonly #document: Document;
  /** Null on most pages: they hide no name. */
  #hidden: HiddenProse | null = null;
  readonly #shadowRoots = new Set<ShadowRoot>();
  /** Null while nobody is named: what marks is not loaded then. */
  #marked: MarkedPage | null = null;
  #failures = 0;

  constructor(
    { document, linked, named }: PageToRead,
    private readonly services: ReadingServices,
    private settings: Settings,
    private readonly told: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.#document = document;
    this.articleDate = articleDate(document, linked, document.URL, new Date());
    const language = languageOf(document.documentElement);
    const about = { articleDate: this.articleDate, language };
    this.#reading = new Reading(this.#readingPorts(), about, named, signal);
    const changed = ({ roots }: Changes) => this.#readChanged(roots);
    const paced = (pace: Pace) => this.#marked?.keepPace(pace);
    this.#observer = new PageObserver(document, { changed, paced }, signal);
  }

  async start(): Promise<void> {
    await this.#read([this.#document.body]);
    if (this.status.kind === 'scanned' && !this.#reading.metProse) this.#say({ kind: 'no-text' });
    void this.#restWhereNobodyIsNamed();
  }

  async #restWhereNobodyIsNamed(): Promise<void> {
    if (this.#marked?.count) return;
    await pause(NOBODY_NAMED, this.signal);
    if (!this.#marked?.count) this.#observer.stop();
  }

  apply(settings: Settings): void {
    this.settings = settings;
    this.#marked?.apply(settings);
    this.told();
  }

  step(by: 1 | -1): void {
    this.#marked?.step(by);
  }

  openCurrent(): void {
    this.#marked?.openCurrent();
  }

  jumpTo(index: number): void {
    this.#marked?.jumpTo(index);
  }

  summary(host: string): PageSummary | null {
    return this.#marked?.summary(this.status, host) ?? null;
  }

  #readChanged(roots: ProseRoot[]): Promise<void> {
    this.#marked?.putBack();
    return this.#read(roots);
  }

  async #read(roots: ProseRoot[]): Promise<void> {
    if (!this.services.stillWanted()) return;
    try {
      await this.#reading.read(roots);
      if (this.signal.aborted) return;
      this.#failures = 0;
      this.#say({ kind: 'scanned', partial: this.#reading.partial });
      await this.#marked?.fetchAhead();
    } catch {
      if (this.signal.aborted) return;
      // The page still has the marks found so far.
      this.#say({ kind: 'failed', reason: 'worker' });
      void this.#readAgainLater();
    }
  }

  async #readAgainLater(): Promise<void> {
    const wait = ASK_AGAIN[this.#failures++];
    if (wait === undefined) return;
    await pause(wait, this.signal);
    if (!this.signal.aborted) await this.#read([this.#document.body, ...this.#shadowRoots]);
  }

  #say(status: PageStatus): void {
    this.status = status;
    this.told();
  }

  #readingPorts() {
    const { detect, sift } = this.services;
    return {
      detect,
      sift,
      marked: () => this.#marked,
      mark: () => {
        this.#marked ??= this.#markPage();
        return this.#marked;
      },
      shadowRoot: (root: ShadowRoot) => {
        this.#shadowRoots.add(root);
        this.#observer.follow(root);
      },
      hidden: this.#hide,
    };
  }

  #hide = (element: Element): void => {
    const shown = (roots: ProseRoot[]) => void this.#read(roots);
    this.#hidden ??= new HiddenProse(this.#document, shown, this.signal);
    this.#hidden.watch(element);
  };

  #markPage(): MarkedPage {
    const { articleDate, services, settings, signal } = this;
    const ports = { articleDate, services, shadowRoots: this.#shadowRoots, hidden: this.#hide };
    return services.markPage(this.#document, ports, settings, signal);
  }
}
