/** Wires the worker: what it answers, and what it does when the browser tells it something. */
import { browser } from 'wxt/browser';
import { answerAsBackground } from '../extension/answer';
import { makeCopySignal } from '../extension/copy-signal';
import { toBackgroundSchemas } from '../extension/message-schemas';
import type { PageCommand } from '../extension/messages';
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

const COMMANDS: PageCommand[] = ['next-mention', 'previous-mention', 'open-card'];

export function startBackground(): void {
  const settings = createSettingsOwner();
  tellPagesOfSettings();
  answerAsBackground(toBackgroundSchemas, {
    'who-is-in-this-text': async ({ bringMarker, ...request }, { tab, frameId }) => {
      const answer = await whoIsInThisText(request);
      if (bringMarker && answer.places.length > 0 && tab?.id !== undefined) {
        await loadMarker(tab.id, frameId ?? 0);
      }
      return answer;
    },
    'who-may-be-named-here': async ({ bringReader, ...text }, { tab, frameId }) => {
      const answer = await whoMayBeNamedHere(text);
      if (bringReader && answer.kind !== 'nobody' && tab?.id !== undefined) {
        // Needed in a moment; a failure shows when it is.
        void thePack().catch(() => undefined);
        await loadReader(tab.id, frameId ?? 0);
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
    'open-dossier': async ({ address }, sender) => {
      const index = sender.tab ? { index: sender.tab.index + 1 } : {};
      await browser.tabs.create({ url: dossierUrl(address), ...index });
      return null;
    },
    // Popup and panel hear this themselves; that the worker answers saves the page an error.
    'page-was-scanned': () => null,
    'run-in-tab': async ({ tab }) => {
      await runInTab(tab);
      return null;
    },
    'load-reader': async (_, { tab, frameId }) => {
      // Needed in a moment; a failure shows when it is.
      void Promise.all([theLexicon(), thePack()]).catch(() => undefined);
      if (tab?.id !== undefined) await loadReader(tab.id, frameId ?? 0);
      return null;
    },
    'load-tint': async (_, { tab, frameId }) => {
      if (tab?.id !== undefined) await loadTint(tab.id, frameId ?? 0);
      return null;
    },
    'load-card': async (_, { tab, frameId }) => {
      if (tab?.id !== undefined) await loadCard(tab.id, frameId ?? 0);
      return null;
    },
    'look-into-frames': async (_, sender) => {
      if (sender.tab?.id !== undefined) await runInArticleFrames(sender.tab.id);
      return null;
    },
  });

  browser.commands.onCommand.addListener(async (name, tab) => {
    const command = COMMANDS.find((each) => each === name);
    const tabId =
      tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (command && tabId !== undefined) {
      // No content script there: nothing to go to.
      await askPage(tabId, 'command', { name: command }).catch(() => undefined);
    }
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await makeCopySignal();
    if (reason === 'install') await openWelcome();
    await runInOpenTabs();
  });
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}
