import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { OUT } from './scripts/built';

/** As README.md says. */
const OLDEST_CHROMIUM = '130';
const OLDEST_FIREFOX = '142';

/**
 * Firefox does not inherit the styles of highlights: there the rules for marks have to name every element.
 */
function rulesForEachElement() {
  return {
    name: 'rules-for-each-element',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      /content\/content\.css|entrypoints\/tint\.css/.test(id)
        ? code.replaceAll(':root::highlight', '::highlight')
        : null,
  };
}

/**
 * Nearly all code of these scripts runs wherever they are loaded: compiling it all at once costs less than
 * function by function (record 047).
 */
function compiledAtOnce() {
  return {
    name: 'compiled-at-once',
    generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
      for (const name of ['content-scripts/content.js', 'reader.js', 'marker.js']) {
        const script = bundle[name];
        if (script?.code) script.code = `//# allFunctionsCalledOnLoad\n${script.code}`;
      }
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  imports: false,
  // Lets two builds side by side (a test run's and a developer's) keep out of each other's way.
  outDir: OUT,
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      compiledAtOnce(),
      ...(browser === 'firefox' ? [rulesForEachElement()] : []),
    ],
    // The browsers that the extension is for; for older ones each rule for marks would be written out
    // separately.
    build: { cssTarget: [`chrome${OLDEST_CHROMIUM}`, `firefox${OLDEST_FIREFOX}`] },
    resolve: {
      alias: {
        // WXT's own context announces itself to the page by events that bear the extension's id.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./page/decide/lifetime.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    // Each has its sentence in docs/privacy.md.
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandPreviousMention__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandOpenCard__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    },
    // The version the style sheets are built for; the mark under the pointer can be found since 128
    // (`caretPositionFromPoint`).
    ...(browser !== 'firefox' && { minimum_chrome_version: OLDEST_CHROMIUM }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backgrounder@backgrounder.invalid',
          strict_min_version: `${OLDEST_FIREFOX}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
