/**
 * Finds a browser that lets scripts load extensions, or gets one: what is on the machine, else
 * Debian's package when root, else Playwright's build.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Branded Chrome is left out on purpose: since version 137 it ignores --load-extension.
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/usr/lib/chromium/chromium'],
    debian: ['chromium', 'fonts-noto-core'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: ['firefox-esr'],
  },
};

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<string>} path of the executable
 */
export async function ensureBrowser(name) {
  const found = findBrowser(name) ?? (await playwrightBuild(name));
  if (found) return found;
  if (canUseApt()) {
    console.error(`Installing ${name} (Debian's package)…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...BROWSERS[name].debian], {
      env,
    });
  } else {
    console.error(`Fetching ${name} (Playwright's build)…`);
    run('npx', ['--no', 'playwright', 'install', name]);
  }
  const installed = findBrowser(name) ?? (await playwrightBuild(name));
  if (installed) return installed;
  throw new Error(
    `No ${name} was found and none could be installed. Install it, or set ${BROWSERS[name].variable} to its path.`,
  );
}

/** @param {'chromium' | 'firefox'} name */
export function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${variable} is set to ${chosen}, which cannot be run.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
  ];
  return candidates.find(isExecutable);
}

async function playwrightBuild(name) {
  const playwright = await import('playwright');
  const path = playwright[name].executablePath();
  return path && existsSync(path) ? path : undefined;
}

function canUseApt() {
  return process.getuid?.() === 0 && ['/usr/bin/apt-get', '/bin/apt-get'].some(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
