/** Connects the page to the extension: services by messages, settings by storage, questions answered. */
import { answerAsPage } from '../extension/answer';
import { copySignal } from '../extension/copy-signal';
import { toPageSchemas } from '../extension/page-message-schemas';
import { AskRefused, askBackground, extensionIsAlive } from '../extension/send';
import { readSettings, watchSettings } from '../extension/settings-store';
import { cardHook } from './card-hook';
import type { ContentScriptContext } from './lifetime';
import type { PageServices } from './services';
import { PageSession } from './session';

export async function connectPage(context: ContentScriptContext, css: string): Promise<void> {
  try {
    await connect(context, css);
  } catch (error) {
    // Reloaded or removed while this copy was starting: it ends, and the page hears nothing of it.
    context.end();
    if (extensionIsAlive()) throw error;
  }
}

async function connect(context: ContentScriptContext, css: string): Promise<void> {
  const { signal } = context;
  replaceCopyInThisWorld(context);
  const signalName = await copySignal();
  // A second copy may have started while this one waited: then this one is over, and says nothing.
  if (signal.aborted) return;
  if (signalName) context.makeWayForNewerCopy(document, signalName);
  const session = new PageSession(document, services(context, css), signal);
  // Frames have their own copy of this script; the page answers for the tab.
  if (window === window.top) {
    const answers = {
      summary: () => session.summary(),
      'jump-to': ({ mention }: { mention: number }) => session.jumpTo(mention),
      'scan-now': () => session.scanNow(),
      command: ({ name }: { name: Parameters<PageSession['command']>[0] }) => session.command(name),
    };
    answerAsPage(toPageSchemas, answers, signal);
  }
  await session.start();
}

/** Started twice by the same extension (by the browser and on a click): the newer one stays. */
function replaceCopyInThisWorld(context: ContentScriptContext): void {
  // The extension's own isolated world: no page script can see or set this.
  const world = globalThis as { copyRunning?: ContentScriptContext };
  world.copyRunning?.end();
  world.copyRunning = context;
}

function services(context: ContentScriptContext, css: string): PageServices {
  /** The extension may be gone at any moment; then this script ends, and says nothing. */
  const ask: typeof askBackground = async (name, what) => {
    try {
      return await askBackground(name, what);
    } catch (error) {
      if (error instanceof AskRefused && error.reason === 'gone') context.end();
      throw error;
    }
  };
  const tell: (...question: Parameters<typeof askBackground>) => void = (name, what) => {
    ask(name, what).catch(() => undefined);
  };
  /** Wanted by the scan and by the pointer alike: brought once. */
  let loading: Promise<unknown> | null = null;
  return {
    detect: (request) => ask('who-is-in-this-text', request),
    cardsFor: (which) => ask('cards-for', which),
    change: (change) => ask('change-settings', change).catch(() => undefined),
    openDossier: (address) => tell('open-dossier', { address }),
    report: () => tell('page-was-scanned', null),
    lookIntoFrames: () => tell('look-into-frames', null),
    readSettings,
    watchSettings,
    mountCard: () => cardHook().mountCard ?? null,
    loadCard: async () => {
      if (cardHook().mountCard) return;
      loading ??= ask('load-card', null).finally(() => {
        loading = null;
      });
      await loading;
    },
    css,
    stillWanted: context.stillWanted,
  };
}
