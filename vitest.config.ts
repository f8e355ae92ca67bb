/**
 * Two rings of tests: `unit` in Node, where browser APIs are faked, and `browser`, page code in a
 * real Chromium. The third ring, the built extension, is Playwright's (tests/e2e).
 */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { FLAGS } from './scripts/browser/chromium';
import { findBrowser } from './scripts/setup/browsers.mjs';

const inRepository = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          mockReset: true,
          // As long as for the browser: some start programs of their own.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: {
          alias: { 'wxt/browser': inRepository('./tests/browser/support/no-extension.ts') },
        },
        // Found beforehand: a dependency discovered midway makes Vite reload the page under test.
        optimizeDeps: {
          include: [
            'axe-core',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'valibot',
          ],
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
          // A limit for what never happens: a machine that is busy with other work may take many times as
          // long as ours.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            connectTimeout: 180_000,
            viewport: { width: 1000, height: 700 },
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium') ?? undefined,
                args: FLAGS,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
