/**
 * The real side panel (Chromium) and sidebar (Firefox), opened by a click in the popup's page, which the
 * browser takes for a reader's gesture. No driver shows it as a page; the extension's own views do.
 */
import { scanned } from './readers/marks';
import type { ExtensionPage } from './readers/reader';
import { untilSeen } from './readers/until';
import { expect, test } from './test';

const SAMPLE = 'http://meridian.example/sample-article.html';
const OTHER = 'http://dated.example/?date=2024-01-04&name=Mohammed+Shia+al-Sudani+and+Fuad+Hussein';

interface Panel {
  text: string;
  names: number;
}

/** What the panel shows, read by another page of the extension. */
function panel(control: ExtensionPage): Promise<Panel | null> {
  return control.run(() => {
    const { extension } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const view = extension
      .getViews()
      .find(({ location }) => location.pathname === '/sidepanel.html');
    if (!view) return null;
    return {
      text: view.document.body.innerText,
      names: view.document.querySelectorAll('bdi').length,
    };
  }, null);
}

function panelSays(control: ExtensionPage, words: string, not?: string): Promise<Panel> {
  const isRight = (shown: Panel | null) =>
    (shown?.text.includes(words) ?? false) && !(not && shown?.text.includes(not));
  return untilSeen(`the panel to say "${words}"`, () => panel(control), isRight) as Promise<Panel>;
}

test('the side panel follows the tab in front of the reader', async ({ reader }) => {
  await reader.open(SAMPLE);
  await scanned(reader);
  const control = await reader.openExtensionPage('popup.html');
  const inTabs = <T, A>(code: (argument: A) => Promise<T>, argument: A) =>
    control.run(code, argument);
  try {
    await control.waitFor('.btn.strong:enabled');
    await control.click('.btn.strong');
    // The popup's own page is in front, and no extension may read such pages.
    await panelSays(control, 'Cast of this page', 'Harakat al-Nujaba');

    const show = (address: string) =>
      inTabs(async (start) => {
        const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        const open = (await tabs.query({})).find(({ url }) => url?.startsWith(start));
        if (open?.id !== undefined) await tabs.update(open.id, { active: true });
        else await tabs.create({ url: start });
      }, address);

    await show(SAMPLE);
    const first = await panelSays(control, 'Harakat al-Nujaba');
    expect(first.names).toBeGreaterThan(10);
    await show(OTHER);
    await panelSays(control, 'Fuad Hussein', 'Harakat al-Nujaba');
    await show(SAMPLE);
    await panelSays(control, 'Harakat al-Nujaba', 'Fuad Hussein');
  } finally {
    await inTabs(async (start) => {
      const { extension, tabs } =
        (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const open = (await tabs.query({})).find(({ url }) => url?.startsWith(start));
      if (open?.id !== undefined) await tabs.remove(open.id);
      extension
        .getViews()
        .find(({ location }) => location.pathname === '/sidepanel.html')
        ?.close();
    }, OTHER);
    await control.close();
  }
});
