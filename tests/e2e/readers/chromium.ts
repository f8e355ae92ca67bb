import { readdirSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright';
import type { PageSummary } from '../../../extension/messages';
import { type Chromium, startChromium } from '../../../scripts/browser/chromium';
import type { PageServer } from '../../../scripts/browser/page-server';
import { BUILT } from '../../../scripts/built';
import { CARD_HOSTS, DrivenReader } from './driven';
import { type ExtensionPage, type Reader, WELCOME } from './reader';
import { untilSeen } from './until';

export async function startChromiumReader(
  server: PageServer,
  options: { profile?: string; language?: string; hasTouch?: boolean } = {},
): Promise<ChromiumReader> {
  const isInstalled = options.profile !== undefined && readdirSync(options.profile).length > 0;
  const chromium = await startChromium({
    extension: BUILT.chrome,
    headless: true,
    proxy: server.address,
    ...options,
  });
  // What pages and the worker request, in addition to what the proxy sees, including the browser's own hosts.
  chromium.context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !hostname.endsWith('.example')) {
      server.strays.push(`${request.method()} ${request.url()}`);
    }
  });
  await chromium.worker();
  // The welcome page comes by itself after installation; once it is there it cannot take the front.
  const pages = async () => chromium.context.pages().map((page) => page.url());
  const hasWelcome = (urls: string[]) => urls.some((url) => url.endsWith(WELCOME));
  if (!isInstalled) await untilSeen('the welcome page', pages, hasWelcome);
  return new ChromiumReader(chromium, server);
}

export class ChromiumReader extends DrivenReader implements Reader {
  readonly browser = 'chromium';
  #page: Page | null = null;
  #world: { session: CDPSession; contextId: number | null } | null = null;

  constructor(
    readonly chromium: Chromium,
    readonly server: PageServer,
  ) {
    super();
  }

  get page(): Page {
    if (!this.#page) throw new Error('open a page first');
    return this.#page;
  }

  async open(address: string): Promise<void> {
    this.#page ??= await this.#newPage();
    this.#world ??= await this.#watchWorlds(this.#page);
    this.complaints.length = 0;
    await this.#page.goto(address);
    await this.#page.bringToFront();
  }

  async #newPage(): Promise<Page> {
    const page = await this.chromium.context.newPage();
    page.on('pageerror', this.threw);
    page.on('console', this.said);
    return page;
  }

  async close(): Promise<void> {
    await this.#page?.close();
    this.#page = null;
    this.#world = null;
  }

  /** The content script's isolated world: the only place that may look into the closed root. */
  async #watchWorlds(page: Page) {
    const session = await this.chromium.context.newCDPSession(page);
    const world: { session: CDPSession; contextId: number | null } = { session, contextId: null };
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const isMainFrame = context.auxData?.frameId === mainFrame;
      if (isMainFrame && context.origin.startsWith('chrome-extension://'))
        world.contextId = context.id;
    });
    const { frameTree } = await session.send('Page.getFrameTree');
    const mainFrame = frameTree.frame.id;
    await session.send('Runtime.enable');
    return world;
  }

  inPage<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return this.page.evaluate(run as never, argument) as Promise<T>;
  }

  async inCard<T, A>(run: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T | null> {
    if (!this.#world?.contextId) return null;
    const expression = `(() => {
      for (const host of ${CARD_HOSTS}) {
        const root = chrome.dom.openOrClosedShadowRoot(host);
        if (root && host.matches(':popover-open')) return (${run})(root, ${JSON.stringify(argument)}) ?? null;
      }
      return null;
    })()`;
    const { result, exceptionDetails } = await this.#world.session.send('Runtime.evaluate', {
      expression,
      contextId: this.#world.contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as T | null;
  }

  /** axe sees nothing through a closed root from outside: it runs in the content script's own world. */
  async axeOnCard(axe: string): Promise<AxeResults> {
    if (!this.#world?.contextId) throw new Error('no content script on this page');
    const { session, contextId } = this.#world;
    await session.send('Runtime.evaluate', { expression: axe, contextId });
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(async () => {
        const open = [...document.querySelectorAll('div[popover]')].find((each) => each.matches(':popover-open'));
        const root = chrome.dom.openOrClosedShadowRoot(open);
        Object.defineProperty(open, 'shadowRoot', { value: root, configurable: true });
        // Colours on their way to others are judged when they are there.
        await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
        const results = await axe.run(open);
        delete open.shadowRoot;
        return results;
      })()`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as AxeResults;
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async scroll(byPixels: number): Promise<void> {
    await this.page.mouse.wheel(0, byPixels);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async summary(): Promise<PageSummary> {
    return (await this.chromium.askPage('summary')) as PageSummary;
  }

  async tellBackground(name: string, ask: unknown): Promise<unknown> {
    const page = await this.openExtensionPage('options.html');
    try {
      return await page.run((message) => chrome.runtime.sendMessage(message), {
        to: 'background',
        name,
        ask,
      });
    } finally {
      await page.close();
    }
  }

  /** Fires a browser command (see PLATFORM notes in docs/browser-bugs.md: keys do not reach it here). */
  async command(name: string): Promise<void> {
    const worker = await this.chromium.worker();
    await this.page.bringToFront();
    await worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const commands = chrome.commands.onCommand as unknown as {
        dispatch(...args: unknown[]): void;
      };
      commands.dispatch(name, tab);
    }, name);
  }

  async openExtensionPage(path: string): Promise<ExtensionPage> {
    const page = await this.chromium.context.newPage();
    await page.goto(`chrome-extension://${await this.chromium.extensionId()}/${path}`);
    const back = this.#page;
    return {
      run: (code, argument) => page.evaluate(code as never, argument) as never,
      click: (selector) => page.click(selector),
      type: (selector, text) => page.fill(selector, text),
      waitFor: async (selector) => {
        await page.waitForSelector(selector);
      },
      screenshot: async (path) => {
        await page.screenshot({ path, fullPage: true });
      },
      close: async () => {
        await page.close();
        await back?.bringToFront();
      },
    };
  }

  async quit(): Promise<void> {
    await this.chromium.context.close();
  }
}
