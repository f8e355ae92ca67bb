/** Runs the measurements in a real Chromium. */
import { chromium } from 'playwright';
import { SANDBOX } from '../scripts/browser/chromium';
import { findBrowser } from '../scripts/setup/browsers.mjs';
import { bundled, type Measure } from './bundle';
import type { Row, Task } from './measure';

export async function measureInChromium(tasks: Task[], texts: string[]): Promise<Row[] | null> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return null;
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', ...SANDBOX],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled('in-browser.ts') });
    const rows: Row[] = [];
    for (const task of tasks) {
      const measured = await page.evaluate(
        ([task, texts]) => (globalThis as unknown as { measure: Measure }).measure(task, texts),
        [task, texts] as [Task, string[]],
      );
      rows.push(...measured);
    }
    return rows;
  } finally {
    await browser.close();
  }
}
