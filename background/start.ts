/** Wires the worker: what it answers, and what it does when the browser tells it something. */
import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { answerAsBackground } from '../extension/answer';
import { makeCopySignal } from '../extension/copy-signal';
import { toBackgroundSchemas } from '../extension/message-schemas';
import { PAGE_COMMANDS } from '../extension/messages';
import { dossierUrl } from '../extension/open-pages';
import { AskRefused, askPage } from '../extension/send';
import { createSettingsOwner, readSettings } from '../extension/settings-store';
import { theLexicon, thePack } from './knowledge';
import { mayChange } from './may-change';
import {
  loadCard,
  loadMarker,
  loadReader,
  loadTint,
  runInArticleFrames,
  runInOpenTabs,
  runInTab,
} from './run-in-pages';
import { tellPagesOfSettings } from './tell-pages';
import {
  cardsFor,
  whatIsWorthReading,
  whoIsInThisText,
  whoMayBeNamedHere,
} from './who-is-in-this-text';

export function startBackground(): void {
  tellPagesOfSettings();
  answerQuestions();
  browser.commands.onCommand.addListener(passOnCommand);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await makeCopySignal();
    if (reason === 'install') await openWelcome();
    await runInOpenTabs();
  });
}

function answerQuestions(): void {
  const settings = createSettingsOwner();
  answerAsBackground(toBackgroundSchemas, {
    'who-is-in-this-text': async ({ bringMarker, ...request }, sender) => {
      const answer = await whoIsInThisText(request);
      if (bringMarker && answer.places.length > 0) await loadFor(sender, loadMarker);
      return answer;
    },
    'who-may-be-named-here': async ({ bringReader, ...text }, sender) => {
      const answer = await whoMayBeNamedHere(text);
      if (bringReader && answer.kind !== 'nobody' && sender.tab) {
        // Needed in a moment; a failure shows when it is.
        void thePack().catch(() => undefined);
        await loadFor(sender, loadReader);
      }
      return answer;
    },
    'what-is-worth-reading': whatIsWorthReading,
    'cards-for': cardsFor,
    'read-settings': readSettings,
    'change-settings': (change, sender) => {
      const from = { url: sender.url ?? null, ownPages: browser.runtime.getURL('/' as never) };
      if (!mayChange(change, from)) throw new AskRefused('malformed');
      return settings.change(change);
    },
    'open-dossier': async ({ address }, { tab }) => {
      const beside = tab ? { index: tab.index + 1 } : {};
      await browser.tabs.create({ url: dossierUrl(address), ...beside });
      return null;
    },
    // Popup and panel hear this themselves; the worker answers only to save the page an error.
    'page-was-scanned': () => null,
    'run-in-tab': async ({ tab }) => {
      await runInTab(tab);
      return null;
    },
    'load-reader': (_, sender) => {
      // Needed in a moment; a failure shows when it is.
      void Promise.all([theLexicon(), thePack()]).catch(() => undefined);
      return loadFor(sender, loadReader);
    },
    'load-tint': (_, sender) => loadFor(sender, loadTint),
    'load-card': (_, sender) => loadFor(sender, loadCard),
    'look-into-frames': (_, sender) => loadFor(sender, runInArticleFrames),
  });
}

/** Loads something into the frame that asks; the extension's own surfaces are in no tab, and need nothing. */
async function loadFor(
  { tab, frameId }: Runtime.MessageSender,
  load: (tabId: number, frameId: number) => Promise<void>,
): Promise<null> {
  if (tab?.id !== undefined) await load(tab.id, frameId ?? 0);
  return null;
}

async function passOnCommand(name: string, tab?: Tabs.Tab): Promise<void> {
  const command = PAGE_COMMANDS.find((each) => each === name);
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (command && tabId !== undefined) {
    // Fails if there is no content script: then there is nothing to go to.
    await askPage(tabId, 'command', { name: command }).catch(() => undefined);
  }
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}
