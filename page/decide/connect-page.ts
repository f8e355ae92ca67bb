/** Connects the page to the extension: services by messages, settings by storage, questions answered. */
import { answerAsPage } from '../../extension/answer-as-page';
import { packRequest, unpackAnswer } from '../../extension/packed-text';
import { toPageChecks } from '../../extension/page-checks';
import { readAtStart, readSettingsInPage, SettingsInPage } from '../../extension/page-settings';
import { AskRefused, askBackground, extensionIsAlive } from '../../extension/send';
import { cardHook } from '../card/card-hook';
import { markerHook } from '../marking/marker-hook';
import { readerHook } from '../reading/reader-hook';
import type { ContentScriptContext } from './lifetime';
import type { PageServices } from './page-services';
import { PageSession } from './page-session';

export async function connectPage(context: ContentScriptContext): Promise<void> {
  try {
    await connect(context);
  } catch (error) {
    // Reloaded or removed while this copy was starting: it ends, and the page hears nothing of it.
    context.end();
    if (extensionIsAlive()) throw error;
  }
}

async function connect(context: ContentScriptContext): Promise<void> {
  const { signal } = context;
  replaceCopyInThisWorld(context);
  const { ask, tell } = questions(context);
  const told = new SettingsInPage();
  const all = services(context, ask, tell, told.watch);
  const session = new PageSession(document, all, signal);
  const answers = {
    summary: () => {
      session.popupLooked();
      return session.summary();
    },
    'jump-to': ({ mention }: { mention: number }) => session.jumpTo(mention),
    'scan-now': () => session.scanNow(),
    command: ({ name }: { name: Parameters<PageSession['command']>[0] }) => session.command(name),
    'settings-changed': async () => {
      await told.changed();
      return null;
    },
  };
  // Frames have their own copy of this script; the page answers for the tab.
  const isOurs = (name: string) => window === window.top || name === 'settings-changed';
  answerAsPage(toPageChecks, answers, signal, isOurs);
  const { copySignal, settings } = await readAtStart();
  // A second copy may have started while this one waited: then this one is over, and says nothing.
  if (signal.aborted) return;
  if (copySignal) context.makeWayForNewerCopy(document, copySignal);
  await session.start(settings);
}

/** If the same extension starts it twice (by the browser and on a click), the newer copy stays. */
function replaceCopyInThisWorld(context: ContentScriptContext): void {
  // The extension's own isolated world: no page script can see or set this.
  const world = globalThis as { copyRunning?: ContentScriptContext };
  world.copyRunning?.end();
  world.copyRunning = context;
}

type Ask = typeof askBackground;
type Tell = (...question: Parameters<Ask>) => void;

function questions(context: ContentScriptContext): { ask: Ask; tell: Tell } {
  /** The extension may be gone at any moment; then this script ends, and says nothing. */
  const ask: Ask = async (name, what) => {
    try {
      return await askBackground(name, what);
    } catch (error) {
      if (error instanceof AskRefused && error.reason === 'gone') context.end();
      throw error;
    }
  };
  const tell: Tell = (name, what) => {
    ask(name, what).catch(() => undefined);
  };
  return { ask, tell };
}

function services(
  context: ContentScriptContext,
  ask: Ask,
  tell: Tell,
  watchSettings: PageServices['watchSettings'],
): PageServices {
  let tinted = false;
  return {
    report: () => tell('page-was-scanned', null),
    detect: async (request) => {
      const answer = await ask('who-is-in-this-text', {
        ...packRequest(request),
        bringMarker: !markerHook().markPage,
      });
      return { ...unpackAnswer(answer), actors: answer.actors };
    },
    namesHere: (text) =>
      ask('who-may-be-named-here', { ...text, bringReader: !readerHook().readPage }),
    sift: (request) => ask('what-is-worth-reading', request),
    cardsFor: (which) => ask('cards-for', which),
    change: (change) => ask('change-settings', change).catch(() => undefined),
    openDossier: (address) => tell('open-dossier', { address }),
    lookIntoFrames: () => tell('look-into-frames', null),
    readSettings: readSettingsInPage,
    watchSettings,
    loadTint: () => {
      if (tinted) return;
      tinted = true;
      ask('load-tint', null).catch(() => {
        // It is asked for again with the next marks.
        tinted = false;
      });
    },
    loadReader: async () => {
      if (!readerHook().readPage) await ask('load-reader', null);
      return loaded(readerHook().readPage);
    },
    markPage: (...page) => loaded(markerHook().markPage)(...page),
    loadCardDesk: async () => {
      if (!cardHook().openCardDesk) await ask('load-card', null);
      return loaded(cardHook().openCardDesk);
    },
    stillWanted: context.stillWanted,
  };
}

/** What the worker puts into this world may not have come, though it said so. */
function loaded<What>(what: What | undefined): What {
  if (what === undefined) throw new AskRefused('failed');
  return what;
}
