#!/usr/bin/env node
/**
 * `npm test`: sets up what is missing, then runs every stage and adds up what they counted. The last
 * line is `N passed, N failed, N skipped`. `npm test -- unit e2e` runs the named stages alone.
 */
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

try {
  ensureDependencies(root);
  process.env.CHROMIUM_PATH = await ensureBrowser('chromium');
  process.env.FIREFOX_PATH = await ensureBrowser('firefox');
  const { runStages } = await import('./testing/stages.mjs');
  const total = runStages(process.argv.slice(2));
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
} catch (error) {
  console.error(`npm test: ${error.message}`);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
