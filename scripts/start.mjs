#!/usr/bin/env node
/** `npm start [URL|file.html|file.txt]`: sets up what is missing, then opens a browser with the extension. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
try {
  ensureDependencies(root);
  const chromium = await ensureBrowser('chromium');
  const child = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      fileURLToPath(new URL('open.ts', import.meta.url)),
      ...process.argv.slice(2),
    ],
    {
      stdio: 'inherit',
      cwd: root,
      env: { ...process.env, CHROMIUM_PATH: chromium, STARTED_FROM: process.cwd() },
    },
  );
  process.exitCode = child.status ?? 1;
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 1;
}
