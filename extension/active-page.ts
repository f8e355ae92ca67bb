/** For popup and panel: the page in the reader's active tab, whether or not we run there yet. */
import { browser } from 'wxt/browser';
import type { PageSummary } from './messages';
import { mayReadPages } from './page-access';
import { askBackground, askPage } from './send';

export type ActivePage =
  | { kind: 'read'; tab: number; summary: PageSummary }
  /** An ordinary page where the extension does not run yet: "scan now" starts it. */
  | { kind: 'not-started'; tab: number }
  /** The browser's own pages, its shop, PDFs: no extension may read them. */
  | { kind: 'unreadable'; tab: number | null };

export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** `popup.html?tab=7`, `sidepanel.html?tab=7`: that tab, where the surface is opened as a page. */
export function tabInAddress(): number | null {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}

/** `fixed`: always that tab, whichever is in front. */
export async function readActivePage(fixed: number | null = null): Promise<ActivePage> {
  const tab = fixed ?? (await activeTab());
  if (tab === null) return { kind: 'unreadable', tab };
  try {
    return { kind: 'read', tab, summary: await askPage(tab, 'summary', null) };
  } catch {
    return (await canStartIn(tab)) ? { kind: 'not-started', tab } : { kind: 'unreadable', tab };
  }
}

/**
 * Where access is given by the click alone, the click that opened the popup was the reader's wish: the script
 * starts, and the settings say the rest. Chromium grants access to the page but leaves starting the script to
 * us.
 */
export async function startWhereClickGivesAccess(page: ActivePage): Promise<boolean> {
  if (page.kind !== 'not-started' || (await mayReadPages())) return false;
  await askBackground('run-in-tab', { tab: page.tab });
  return true;
}

/** Starts the content script if need be, then scans whatever the settings say about where it runs. */
export async function scanNow(tab: number): Promise<void> {
  try {
    await askPage(tab, 'scan-now', null);
  } catch {
    await askBackground('run-in-tab', { tab });
    await askPage(tab, 'scan-now', null);
  }
}

async function canStartIn(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, func: () => true });
    return true;
  } catch {
    return false;
  }
}
