/** A fact-checker's errand: from a name in the news to a citation in hand. */

import { cardSays, pressInCard } from './readers/card';
import { startChromiumReader } from './readers/chromium';
import { scanned } from './readers/marks';
import { hover } from './readers/pointer';
import { untilSeen } from './readers/until';
import { expect, test } from './test';

const SAMPLE = 'http://meridian.example/sample-article.html';

test('from a commander to the strike that killed him, its source, and a citation pasted elsewhere @chromium', async ({
  session,
}) => {
  const reader = await startChromiumReader(session.server);
  try {
    const { context } = reader.chromium;
    await reader.open(SAMPLE);
    await scanned(reader);
    await hover(reader, 'Mushtaq Talib al-Saidi');
    await cardSays(reader, 'Mushtaq Talib al-Saidi');

    const opened = context.waitForEvent('page');
    await pressInCard(reader, 'US strike in Baghdad kills Nujaba commander Abu Taqwa');
    const dossier = await opened;
    await expect(dossier.getByRole('heading', { level: 1 })).toContainText('Abu Taqwa');
    await expect(dossier.getByText('Killed Mushtaq Talib al-Saidi').first()).toBeVisible();

    const entry = dossier.locator('ol.sources > li', { hasText: 'Long War Journal' }).first();
    await entry.getByRole('link', { name: 'entry' }).click();
    await expect(dossier.getByRole('heading', { level: 1 })).toContainText(
      'U.S. kills commander in Iranian-backed militia in Baghdad strike',
    );
    const address = await dossier.locator('.links a').first().getAttribute('href');
    expect(address).toMatch(/^https:\/\/(www\.)?longwarjournal\.org\//);

    await dossier.getByRole('button', { name: 'Copy citation' }).click();
    await dossier.getByRole('radio', { name: 'Plain text' }).check();
    await dossier.getByRole('button', { name: 'Copy text' }).click();
    await expect(dossier.getByText('Copied')).toBeAttached();

    await reader.open('http://odd.example/odd/paste.html');
    const field = reader.page.locator('textarea');
    await field.focus();
    await reader.page.keyboard.press('Control+V');
    await expect(field).not.toHaveValue('');
    const pasted = await field.inputValue();
    expect(pasted.trim()).toBe(
      "FDD's Long War Journal, “U.S. kills commander in Iranian-backed militia in Baghdad strike”, " +
        `January 2024. ${address}. archived copy: https://web.archive.org/web/202401/${address}`,
    );
  } finally {
    await reader.quit();
  }
});

test('an address that is not in the pack says so and offers a search', async ({ reader }) => {
  const page = await reader.openExtensionPage('dossier.html#/actor/nobody-of-this-name');
  await page.waitFor('input[type="search"]');
  const text = () => page.run(() => document.body.textContent ?? '', null);
  await untilSeen('the address to be named', text, (now) => now.includes('nobody-of-this-name'));
  await page.close();
});

test('the dossier is found by a name in another spelling and in another script', async ({
  reader,
}) => {
  for (const query of ['Qassem Suleimani', 'قاسم سليماني']) {
    const page = await reader.openExtensionPage(
      `dossier.html#/search?q=${encodeURIComponent(query)}`,
    );
    await page.waitFor('a[href*="actor/qasem-soleimani"]');
    await page.close();
  }
});
