/** Starts a Chromium with the built extension in a profile of its own. Used by `npm start`, tests and benches. */
import { type BrowserContext, chromium, type Worker } from 'playwright';
import { findBrowser } from '../setup/browsers.mjs';

/** Root, as in containers, has no sandbox to run it in. */
export const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Keeps Chromium off the network. No --disable-features here: the last one wins, and Playwright's own list is
 * longer.
 */
export const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  ...SANDBOX,
];

export interface ChromiumOptions {
  /** Folder of the unpacked extension; without it, the same browser without the extension. */
  extension: string | null;
  headless: boolean;
  /** Profile folder; if empty, a temporary one. */
  profile?: string;
  /** `127.0.0.1:port` of the server that stands in for the whole web. */
  proxy?: string;
  /** BCP 47 language of the interface. */
  language?: string;
  viewport?: { width: number; height: number };
  deviceScaleFactor?: number;
  colorScheme?: 'light' | 'dark';
  hasTouch?: boolean;
}

export interface Chromium {
  context: BrowserContext;
  /** What the content script of the one tab that has it answers to a message. */
  askPage: (name: string) => Promise<unknown>;
  worker: () => Promise<Worker>;
  extensionId: () => Promise<string>;
}

export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: findBrowser('chromium'),
    headless: options.headless,
    viewport: options.headless ? (options.viewport ?? { width: 1280, height: 800 }) : null,
    deviceScaleFactor: options.headless ? options.deviceScaleFactor : undefined,
    colorScheme: options.colorScheme,
    hasTouch: options.hasTouch,
    // Chromium on Linux takes its interface language from the environment, elsewhere from --lang.
    env: options.language ? { ...process.env, LANGUAGE: options.language } : undefined,
    args: [
      ...FLAGS,
      ...(options.language ? [`--lang=${options.language}`] : []),
      // <-loopback> sends even 127.0.0.1 through the proxy, so that no request can go unseen.
      ...(options.proxy
        ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>']
        : []),
      ...(options.extension
        ? [
            `--disable-extensions-except=${options.extension}`,
            `--load-extension=${options.extension}`,
          ]
        : []),
    ],
  });
  const worker = async () =>
    context.serviceWorkers().find((each) => each.url().startsWith('chrome-extension:')) ??
    context.waitForEvent('serviceworker');
  const extensionId = async () => new URL((await worker()).url()).host;
  const askPage = async (name: string) =>
    (await worker()).evaluate(async (name) => {
      // Newest first; the welcome page and blank tabs have no content script and do not answer.
      for (const tab of (await chrome.tabs.query({})).reverse()) {
        const reply = await chrome.tabs
          .sendMessage(tab.id ?? -1, { to: 'page', name, ask: null })
          .catch(() => null);
        if (reply?.ok) return reply.answer;
      }
      return null;
    }, name);
  return { context, askPage, worker, extensionId };
}
