import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Two cores: more browsers at once only make each slower.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: !!process.env.CI,
  // Limits for what never happens: a machine that is busy with other work may take many times as long as
  // ours.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  projects: [
    { name: 'chromium', testMatch: /.*\.e2e\.ts/ },
    { name: 'firefox', testMatch: /.*\.e2e\.ts/, grepInvert: /@chromium/ },
  ],
});
