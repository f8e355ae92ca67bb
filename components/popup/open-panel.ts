/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Both need the click itself: nothing may be
 * awaited before.
 */
import { browser } from 'wxt/browser';

/** Each browser has one of the two, and the shared types have neither. */
interface PanelApis {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

let windowId: number | undefined;

/** To be called ahead of the click. */
export async function preparePanel(): Promise<void> {
  windowId = (await browser.windows.getCurrent()).id;
}

export async function openPanel(): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  if (sidePanel) await sidePanel.open({ windowId: windowId! });
  else await sidebarAction?.open();
}
