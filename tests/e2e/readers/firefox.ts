import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../../../extension/messages';
import { FIREFOX_UUID, type Firefox, startFirefox } from '../../../scripts/browser/firefox';
import type { PageServer } from '../../../scripts/browser/page-server';
import { BUILT } from '../../../scripts/built';
import { CARD_HOSTS, DrivenReader } from './driven';
import { type ExtensionPage, type Reader, WELCOME } from './reader';
import { until, untilSeen } from './until';

const EXTENSION_ID = 'backgrounder@backgrounder.invalid';

/** Puppeteer keeps its BiDi connection to itself; closed shadow trees are only reached through it. */
interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

interface SerializedNode {
  sharedId: string;
  value: { shadowRoot?: SerializedNode | null; children?: SerializedNode[] };
}

export async function startFirefoxReader(
  server: PageServer,
  options: { language?: string } = {},
): Promise<FirefoxReader> {
  const firefox = await startFirefox({
    extension: BUILT.firefox,
    extensionId: EXTENSION_ID,
    proxy: server.address,
    ...options,
  });
  const reader = new FirefoxReader(firefox, server);
  // A page opened while the add-on is still being installed may miss its script.
  await reader.tellBackground('change-settings', { kind: 'reset' });
  await reader.welcomed();
  return reader;
}

export class FirefoxReader extends DrivenReader implements Reader {
  readonly browser = 'firefox';
  #page: Page | null = null;
  #control: Page | null = null;

  constructor(
    readonly firefox: Firefox,
    readonly server: PageServer,
  ) {
    super();
  }

  get page(): Page {
    if (!this.#page) throw new Error('open a page first');
    return this.#page;
  }

  get #connection(): Connection {
    return (this.firefox.browser as unknown as { connection: Connection }).connection;
  }

  async open(address: string): Promise<void> {
    this.#page ??= await this.#newPage();
    await this.#page.bringToFront();
    this.complaints.length = 0;
    await this.#page.goto(address);
  }

  async #newPage(): Promise<Page> {
    const page = await this.firefox.browser.newPage();
    page.on('pageerror', this.threw);
    page.on('console', this.said);
    return page;
  }

  async close(): Promise<void> {
    await this.#page?.close();
    this.#page = null;
  }

  inPage<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return this.page.evaluate(run as never, argument as never) as Promise<T>;
  }

  async inCard<T, A>(run: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T | null> {
    const target = { context: (this.page.mainFrame() as unknown as { _id: string })._id };
    const root = await this.#cardRoot(target);
    if (!root) return null;
    const { result } = (await this.#connection.send('script.callFunction', {
      functionDeclaration: `(root) => {
        if (!root.host.matches(':popover-open')) return 'null';
        return JSON.stringify((${run})(root, ${JSON.stringify(argument)}) ?? null);
      }`,
      target,
      awaitPromise: true,
      arguments: [{ sharedId: root }],
    })) as {
      result: { type: string; exceptionDetails?: { text: string }; result: { value: string } };
    };
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return JSON.parse(result.result.value) as T | null;
  }

  async #cardRoot(target: { context: string }): Promise<string | null> {
    const { result } = (await this.#connection.send('script.callFunction', {
      functionDeclaration: `() => ${CARD_HOSTS}`,
      target,
      awaitPromise: true,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    })) as { result: { type: string; result: { value: SerializedNode[] } } };
    if (result.type !== 'success') return null;
    return (
      result.result.value.find((node) => node.value.shadowRoot)?.value.shadowRoot?.sharedId ?? null
    );
  }

  /** Runs functions, given as text, in the browser's own window, for what is around the pages. */
  async browserWindow(): Promise<(code: string) => Promise<unknown>> {
    const { contexts } = (
      await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
    ).result as { contexts: { context: string }[] };
    const target = { context: contexts[0]!.context };
    return async (functionDeclaration) => {
      const { result } = (await this.#connection.send('script.callFunction', {
        functionDeclaration,
        target,
        awaitPromise: true,
      })) as { result: { result?: { value?: unknown } } };
      return result.result?.value;
    };
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as never);
  }

  async scroll(byPixels: number): Promise<void> {
    await this.page.mouse.wheel({ deltaY: byPixels });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  /** Asks the tab from an extension page, since nothing else of the extension can be driven here. */
  async summary(): Promise<PageSummary> {
    const control = await this.#controlPage();
    return (await control.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      const tabs = await browser.tabs.query({});
      for (const tab of tabs.reverse()) {
        try {
          const reply = await browser.tabs.sendMessage(tab.id ?? -1, {
            to: 'page',
            name: 'summary',
            ask: null,
          });
          if (reply) return reply.answer;
        } catch {
          // A tab without our content script: an extension page, about:blank.
        }
      }
      throw new Error('no tab answers');
    })) as PageSummary;
  }

  /** The message that the worker sends on a command: Firefox has no door to the command itself. */
  async command(name: string): Promise<void> {
    const control = await this.#controlPage();
    await control.evaluate(async (name) => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      for (const tab of (await browser.tabs.query({})).reverse()) {
        const ask = { to: 'page', name: 'command', ask: { name } };
        if (await browser.tabs.sendMessage(tab.id ?? -1, ask).catch(() => null)) return;
      }
    }, name);
  }

  /** The welcome page comes by itself after installation; once it is there it cannot take the front. */
  async welcomed(): Promise<void> {
    const control = await this.#controlPage();
    const pages = () =>
      control.evaluate(() => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        return browser.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname);
      });
    await untilSeen('the welcome page', pages, (paths) => paths.includes(WELCOME));
  }

  async #controlPage(): Promise<Page> {
    if (this.#control) return this.#control;
    this.#control = await this.#openTab('options.html');
    await this.#page?.bringToFront();
    return this.#control;
  }

  async #openTab(path: string): Promise<Page> {
    const page = await this.firefox.browser.newPage();
    // For moz-extension: addresses BiDi reports an error, or never reports an end, though the page opens.
    page.goto(`moz-extension://${FIREFOX_UUID}/${path}`).catch(() => {});
    await until(`the extension page ${path}`, async () =>
      (await page.evaluate(
        () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
      ))
        ? true
        : null,
    );
    return page;
  }

  async tellBackground(name: string, ask: unknown): Promise<unknown> {
    const control = await this.#controlPage();
    return control.evaluate(
      (message) =>
        (globalThis as unknown as { browser: typeof chrome }).browser.runtime.sendMessage(message),
      { to: 'background', name, ask } as never,
    );
  }

  async openExtensionPage(path: string): Promise<ExtensionPage> {
    const page = await this.#openTab(path);
    const back = this.#page;
    return {
      run: (code, argument) => page.evaluate(code as never, argument as never) as never,
      click: (selector) => page.click(selector),
      type: (selector, text) => page.type(selector, text),
      waitFor: async (selector) => {
        await page.waitForSelector(selector);
      },
      screenshot: async (path) => {
        await page.screenshot({ path: path as `${string}.png`, fullPage: true });
      },
      close: async () => {
        await page.close();
        await back?.bringToFront();
      },
    };
  }

  async quit(): Promise<void> {
    await this.firefox.quit();
  }
}
