import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Two cores: more browsers at once only make each slower.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: !!process.env.CI,
  // Bounds for what never comes: a machine with other work takes many times what ours does.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  projects: [
    { name: 'chromium', testMatch: /.*\.e2e\.ts/ },
    { name: 'firefox', testMatch: /.*\.e2e\.ts/, grepInvert: /@chromium/ },
  ],
});
