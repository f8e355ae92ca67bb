/** The stages of `npm test`, in the order in which a mistake is cheapest to find. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {{passed: number, failed: number, skipped: number}} Count
 * @typedef {{name: string, count: (reports: string) => Count}} Stage
 */

/** @type {Stage[]} */
const STAGES = [
  check('types', 'npx', ['--no', 'tsc', '--noEmit']),
  check('style', 'npx', ['--no', 'biome', 'ci', '--error-on-warnings', '.']),
  check('unused', 'npx', ['--no', 'knip']),
  check('data', 'npm', ['run', '-s', 'data:check']),
  // Before the unit tests: they look at the manifests that were built.
  check('build', 'npm', ['run', '-s', 'build']),
  vitest('unit'),
  vitest('browser'),
  check('lint', 'npx', ['--no', 'tsx', 'scripts/testing/lint-extension.ts']),
  check('sizes', 'npx', ['--no', 'tsx', 'scripts/testing/check-sizes.ts']),
  check('eval', 'npm', ['run', '-s', 'eval']),
  playwright('e2e'),
];

/**
 * @param {string[]} only names of stages; empty for all
 * @returns {Count}
 */
export function runStages(only) {
  const unknown = only.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `no stage "${unknown[0]}"; there are: ${STAGES.map((stage) => stage.name).join(', ')}`,
    );
  }
  const reports = mkdtempSync(join(tmpdir(), 'backgrounder-test-'));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  try {
    for (const stage of STAGES) {
      if (only.length > 0 && !only.includes(stage.name)) continue;
      console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
      const from = Date.now();
      const count = stage.count(reports);
      for (const key of Object.keys(total)) total[key] += count[key];
      const seconds = ((Date.now() - from) / 1000).toFixed(0);
      lines.push(
        `${stage.name.padEnd(8)} ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (${seconds} s)`,
      );
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  console.log(`\n${lines.join('\n')}\n`);
  return total;
}

function start(command, args, env = {}) {
  return spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
}

/** A command that is right or wrong as a whole: counts as one. */
function check(name, command, args) {
  return {
    name,
    count: () =>
      start(command, args).status === 0
        ? { passed: 1, failed: 0, skipped: 0 }
        : { passed: 0, failed: 1, skipped: 0 },
  };
}

function vitest(project) {
  return {
    name: project,
    count(reports) {
      const file = join(reports, `${project}.json`);
      const { status } = start('npx', [
        '--no',
        'vitest',
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]);
      return settle(status, () => {
        const report = JSON.parse(readFileSync(file, 'utf8'));
        return {
          passed: report.numPassedTests,
          failed: report.numFailedTests,
          skipped: report.numPendingTests + report.numTodoTests,
        };
      });
    },
  };
}

function playwright(name) {
  return {
    name,
    count(reports) {
      const file = join(reports, `${name}.json`);
      const { status } = start('npx', ['--no', 'playwright', 'test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      });
      return settle(status, () => {
        const { stats } = JSON.parse(readFileSync(file, 'utf8'));
        return {
          passed: stats.expected,
          failed: stats.unexpected + stats.flaky,
          skipped: stats.skipped,
        };
      });
    },
  };
}

/** A runner that stopped before it could count, or failed outside any test, is itself a failure. */
function settle(status, read) {
  let count = { passed: 0, failed: 0, skipped: 0 };
  try {
    count = read();
  } catch (error) {
    console.error(`no report: ${error.message}`);
  }
  if (status !== 0 && count.failed === 0) count.failed = 1;
  return count;
}
