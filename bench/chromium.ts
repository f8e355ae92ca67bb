/** Bundles the measurements and runs them in a real Chromium. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/setup/browsers.mjs';
import type { Row, Task } from './measure';

export async function measureInChromium(tasks: Task[], texts: string[]): Promise<Row[] | null> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return null;
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('in-browser.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  });
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundled.outputFiles[0]!.text });
    const rows: Row[] = [];
    for (const task of tasks) {
      const measured = await page.evaluate(
        ([task, texts]) =>
          (globalThis as unknown as { measure: (task: Task, texts: string[]) => Row[] }).measure(
            task,
            texts,
          ),
        [task, texts] as [Task, string[]],
      );
      rows.push(...measured);
    }
    return rows;
  } finally {
    await browser.close();
  }
}
