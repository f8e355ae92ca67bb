/**
 * Joins `locales/<language>/<surface>.json` (flat: key -> text, `$1` for what is put in) into the
 * `_locales/<language>/messages.json` that browsers read, so that each surface keeps its own small file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

export function readCatalogue(root: string, language: string): Record<string, string> {
  const folder = join(root, 'locales', language);
  const all: Record<string, string> = {};
  for (const file of readdirSync(folder).sort()) {
    const part: Record<string, string> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const [key, text] of Object.entries(part)) {
      if (key in all)
        throw new Error(`locales/${language}/${file}: key "${key}" stands in another file too`);
      all[key] = text;
    }
  }
  return all;
}

export default defineWxtModule({
  name: 'locales',
  setup(wxt) {
    const { root } = wxt.config;
    wxt.hook('build:publicAssets', (_, files) => {
      for (const language of readdirSync(join(root, 'locales'))) {
        const messages = Object.fromEntries(
          Object.entries(readCatalogue(root, language)).map(([key, message]) => [key, { message }]),
        );
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(messages),
        });
      }
    });
  },
});
