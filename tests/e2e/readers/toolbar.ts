/**
 * Presses the extension's button in the browser's toolbar: it is not in a page, so no driver's mouse reaches
 * it, but each browser offers another way.
 */
import type { ChromiumReader } from './chromium';
import type { FirefoxReader } from './firefox';
import { until, untilSeen } from './until';

/**
 * Firefox makes the ids of an add-on's widgets from the add-on's id, with underscores for special characters.
 */
const FIREFOX_BUTTON = 'backgrounder_backgrounder_invalid-BAP';
const FIREFOX_MENU = 'unified-extensions-button';

/** A popup needs a window in front, which a browser without a screen does not have: it opens as a tab. */
export async function pressToolbarButtonInChromium(reader: ChromiumReader): Promise<void> {
  const { context } = reader.chromium;
  const address = reader.page.url();
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === address);
  if (!target) throw new Error(`no tab of ${address}`);
  // The driver's own list of methods does not know it yet.
  await (session.send as (method: string, params: object) => Promise<unknown>).call(
    session,
    'Extensions.triggerAction',
    { id: await reader.chromium.extensionId(), targetId: target.targetId },
  );
  await session.detach();
  const worker = await reader.chromium.worker();
  const tab = await worker.evaluate(
    async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id,
    address,
  );
  const popup = await reader.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.waitFor('.names li');
  await popup.close();
}

export async function pressToolbarButtonInFirefox(reader: FirefoxReader): Promise<void> {
  const window = await reader.browserWindow();
  await window(`() => document.getElementById('${FIREFOX_MENU}').click()`);
  // While the menu is still opening, a click in it is lost.
  const menu = () =>
    window(`() => document.getElementById('${FIREFOX_BUTTON}')?.closest('panel')?.state`);
  await untilSeen('the menu with the button to be open', menu, (state) => state === 'open');
  await window(`() => document.getElementById('${FIREFOX_BUTTON}').click()`);
  await until('the popup', () =>
    window(`() => document.querySelector('browser[webextension-view-type="popup"]') && true`),
  );
}
