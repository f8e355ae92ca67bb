/** Everything without a pointer: to a mention, into its card, to a source, and back to the same place. */

import { cardText, noCard } from './readers/card';
import { startChromiumReader } from './readers/chromium';
import { scanned } from './readers/marks';
import { until, untilSeen } from './readers/until';
import { expect, test } from './test';

const SAMPLE = 'http://meridian.example/sample-article.html';

/** Presses of Tab within a card before its footer; its source numbers together are one stop. */
const MOST_STOPS = 14;

test('from page to mention to card to source and back to the same place in the page @chromium', async ({
  session,
}) => {
  const reader = await startChromiumReader(session.server);
  try {
    await reader.open(SAMPLE);
    await scanned(reader);
    await reader.page.bringToFront();

    const focused = () =>
      reader.inPage(() => {
        const [range] = CSS.highlights.get('x') ?? [];
        return range ? `${range.startOffset} in "${range.startContainer.textContent}"` : null;
      }, null);
    const steps = ['next', 'next', 'next', 'next', 'previous'];
    let before: string | null = null;
    for (const step of steps) {
      await reader.command(`${step}-mention`);
      before = await untilSeen(
        `where the reader is, one ${step}, to show on the page`,
        focused,
        (now) => now !== null && now !== before,
      );
    }

    await until('the focus in the card', async () => {
      await reader.command('open-card');
      return reader.inCard((root) => (root.activeElement ? true : null), null);
    });
    const card = await cardText(reader);
    const visited: string[] = [];
    for (let i = 0; i < MOST_STOPS; i++) {
      await reader.press('Tab');
      const at = await reader.inCard(
        (root) =>
          root.activeElement?.textContent || root.activeElement?.getAttribute('aria-label') || null,
        null,
      );
      if (at) visited.push(at);
      if (at && /^\d+ sources/.test(at)) break;
    }
    expect(visited.join(' | ')).toMatch(/\d+ sources\s*$/);
    await reader.press('Enter');
    await until('the list of sources', () =>
      reader.inCard((root) => (root.querySelector('a[href^="http"]') ? true : null), null),
    );
    const source = await until('a source to be reached by Tab', async () => {
      await reader.press('Tab');
      return reader.inCard(
        (root) => root.activeElement?.closest('a[href^="http"]')?.getAttribute('href') ?? null,
        null,
      );
    });
    expect(source).toMatch(/^https?:/);
    expect(card).toContain('sources');

    await reader.press('Escape');
    await noCard(reader);
    // The next Tab goes on from the mention: to the first link after the headline, not to the top.
    await reader.press('Tab');
    const link = await reader.inPage(() => document.activeElement?.textContent ?? '', null);
    expect(link).toBe('Islamic Dawa Party');
  } finally {
    await reader.quit();
  }
});
