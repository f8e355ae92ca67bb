/** Starts a Firefox with the built extension, driven through WebDriver BiDi. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../setup/browsers.mjs';
import { removeFolder } from './remove-folder';

/** The address under which the extension's own pages live in the test's Firefox. */
export const FIREFOX_UUID = '3f2c1a52-4c1d-4a0e-9a44-6c8f6b1d7e10';

export interface Firefox {
  browser: Browser;
  quit(): Promise<void>;
}

export async function startFirefox(options: {
  extension: string;
  extensionId: string;
  proxy: string;
  language?: string;
}): Promise<Firefox> {
  // Firefox writes to HOME whatever the profile is.
  const home = mkdtempSync(join(tmpdir(), 'backgrounder-firefox-'));
  const [host, port] = options.proxy.split(':');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    // Needed to open moz-extension: pages from outside.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home },
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [options.extensionId]: FIREFOX_UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'dom.security.https_first': false,
      // Nobody is there to answer what the browser asks when an extension wants access to a site.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...(options.language && { 'intl.locale.requested': options.language }),
    },
  });
  await browser.installExtension(resolve(options.extension));
  return {
    browser,
    async quit() {
      await browser.close();
      await removeFolder(home);
    },
  };
}
