import { spawnSync } from 'node:child_process';

/**
 * Runs a command, its output going to our stderr so that stdout stays for results; throws when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: Record<string, string | undefined>}} [options]
 */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    // npm and npx are .cmd files on Windows, which Node starts only through a shell.
    shell: process.platform === 'win32',
    ...options,
  });
  if (result.error) throw new Error(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with code ${result.status}`);
}
