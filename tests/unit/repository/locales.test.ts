/** Every text exists in every language, every key is used, and no text is outside the catalogues. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../modules/locales';
import { read } from './files';

const languages = readdirSync('locales').sort();
const english = readCatalogue('.', 'en');
const PLURALS = /_(zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(PLURALS, '');

/** Keys the browser itself or the manifest reads. */
const READ_BY_THE_BROWSER = /^(extensionName|extensionDescription|languageTag|command[A-Z]\w*)$/;

describe('interface texts', () => {
  it('come in English, French and Arabic', () => {
    expect(languages).toEqual(['ar', 'en', 'fr']);
  });

  it.each(languages)('%s has every key, with every plural form its language needs', (language) => {
    const catalogue = readCatalogue('.', language);
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const missing = Object.keys(english).flatMap((key) => {
      if (!PLURALS.test(key)) return key in catalogue ? [] : [key];
      return categories
        .map((category) => `${base(key)}_${category}`)
        .filter((form) => !(form in catalogue));
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each(languages)('%s has no key that English lacks', (language) => {
    const bases = new Set(Object.keys(english).map(base));
    const extra = Object.keys(readCatalogue('.', language)).filter((key) => !bases.has(base(key)));
    expect(extra).toEqual([]);
  });

  it.each(languages)('%s puts in the same parts as English', (language) => {
    const catalogue = readCatalogue('.', language);
    const parts = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    const different = Object.entries(english)
      .filter(([key]) => !PLURALS.test(key) && catalogue[key] !== undefined)
      .filter(([key, text]) => parts(text).join() !== parts(catalogue[key]!).join())
      .map(([key]) => key);
    expect(different).toEqual([]);
  });

  it('are all used', () => {
    const code = read(
      /^(entrypoints|components|extension|page|background)\/.*\.(ts|tsx)$|^wxt\.config\.ts$/,
    )
      .map(({ text }) => text)
      .join('\n');
    // A key may be put together from a prefix in code: t(`property_${property}`).
    const prefixes = [...code.matchAll(/`(\w+)\$\{/g)].map((match) => match[1]!);
    const unused = [...new Set(Object.keys(english).map(base))].filter(
      (key) =>
        !READ_BY_THE_BROWSER.test(key) &&
        !new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code) &&
        !prefixes.some((prefix) => prefix.length > 3 && key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
