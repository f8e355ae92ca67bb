/**
 * Installs the project's packages when they are missing or older than the lockfile. Plain JavaScript
 * on Node's own modules alone: it runs before anything is installed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const STAMP = 'node_modules/.installed-for-lockfile';

export function ensureDependencies(root) {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) {
    // `wxt prepare` runs after an install; a cleaned checkout may have lost what it generates.
    if (!existsSync(join(root, '.wxt/tsconfig.json')))
      run('npx', ['--no', 'wxt', 'prepare'], { cwd: root });
    return;
  }
  console.error('Installing packages (npm ci)…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
  writeFileSync(stamp, lockfile);
}
