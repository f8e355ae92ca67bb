/**
 * A reader at a real browser with the shipped extension, in the words of what a reader does. Two
 * browsers implement it; the specifications know only this.
 */
import type { PageSummary } from '../../../extension/messages';
import type { PageServer } from '../../../scripts/browser/page-server';

/** Comes to the front when the extension has been installed. */
export const WELCOME = '/welcome.html';

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A text on the page that the extension marks, and the highlight that marks it. */
export interface Mark {
  text: string;
  highlight: string;
}

export interface Reader {
  readonly browser: 'chromium' | 'firefox';
  readonly server: PageServer;
  /** What the browser has reported as an error on the page since it was opened, whoever caused it. */
  readonly complaints: readonly string[];
  /** Goes to an address in a new tab, which becomes the current one. */
  open(address: string): Promise<void>;
  close(): Promise<void>;
  /** Runs in the page's own world, where the page's scripts live. */
  inPage<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Runs with the card's closed root, or answers null when no card is shown. */
  inCard<T, A>(run: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T | null>;
  movePointerTo(point: Point): Promise<void>;
  /** Moves in small steps, as a hand does. */
  glidePointerTo(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  /** Presses the button at one place and releases it at another, moving in between. */
  drag(from: Point, to: Point): Promise<void>;
  press(key: string): Promise<void>;
  scroll(byPixels: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What the content script says about the current tab. */
  summary(): Promise<PageSummary>;
  /** Sends a message to the background worker, as the extension's own pages do. */
  tellBackground(name: string, ask: unknown): Promise<unknown>;
  /** Does what a key of the browser's own commands does; a driver's keys do not reach those. */
  command(name: string): Promise<void>;
  /** One of the extension's own pages, in a tab of its own. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
}

export interface ExtensionPage {
  run<T, A>(code: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  waitFor(selector: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}
