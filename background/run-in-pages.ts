/** Starts the content script where the browser has not: in old tabs, in frames, on the reader's click. */
import { browser } from 'wxt/browser';
import { LEAST_FRAME, LEAST_PROSE } from '../extension/article-size';

const SCRIPT = '/content-scripts/content.js' as never;
const READER = '/reader.js' as never;
const MARKER = '/marker.js' as never;
const CARD = '/card.js' as never;
const TINT = '/assets/tint.css' as never;
const STYLE = '/content-scripts/content.css' as never;

export async function runInTab(tabId: number, frameIds?: number[]): Promise<void> {
  const target = frameIds ? { tabId, frameIds } : { tabId };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}

export const loadReader = loadScript(READER);
export const loadMarker = loadScript(MARKER);
export const loadCard = loadScript(CARD);

export async function loadTint(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, files: [TINT] });
}

function loadScript(file: never) {
  return async (tabId: number, frameId: number): Promise<void> => {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [file] });
  };
}

/** After installation or an update: pages that were open before do not get the script by themselves. */
export async function runInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  // Where site access is withheld this is refused; such tabs start on the reader's click.
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && runInTab(tab.id)));
}

/** Looks for an article in frames of the page's own origin: some publishers put it there. */
export async function runInArticleFrames(tabId: number): Promise<void> {
  const looked = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: holdsArticle,
    args: [LEAST_FRAME, LEAST_PROSE],
  });
  const frames = looked.filter(({ frameId, result }) => frameId !== 0 && result === true);
  if (frames.length > 0) {
    await runInTab(
      tabId,
      frames.map(({ frameId }) => frameId),
    );
  }
}

/** Runs in the frame, where nothing around it is known: all it needs is handed to it. */
function holdsArticle(least: typeof LEAST_FRAME, leastProse: number): boolean {
  // Asking the page itself for its size would make the browser lay it out.
  if (window === window.top) return false;
  try {
    // Throws, or is null, where the frame is of another origin than the page.
    if (!window.top?.document) return false;
  } catch {
    return false;
  }
  if (innerWidth < least.width || innerHeight < least.height) return false;
  let prose = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    prose += paragraph.textContent?.length ?? 0;
    if (prose >= leastProse) return true;
  }
  return false;
}
