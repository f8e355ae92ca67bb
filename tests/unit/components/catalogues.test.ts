import { describe, expect, it } from 'vitest';
import { catalogue, LANGUAGES } from './texts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Plural forms differ between languages; every language has at least `other`. */
const keysOf = (texts: Record<string, string>) =>
  new Set(Object.keys(texts).map((key) => key.replace(PLURAL, '_other')));
const places = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join(' ');

describe.each(LANGUAGES.filter((language) => language !== 'en'))(
  'the catalogue of %s',
  (language) => {
    const english = catalogue('en');
    const other = catalogue(language);

    it('has the keys of the English one, no more and no fewer', () => {
      expect([...keysOf(other)].sort()).toEqual([...keysOf(english)].sort());
    });

    it('leaves no text empty', () => {
      expect(Object.entries(other).filter(([, text]) => !text.trim())).toEqual([]);
    });

    it('puts in what the English text puts in', () => {
      const differ = Object.entries(other).filter(([key, text]) => {
        const model = english[key] ?? english[key.replace(PLURAL, '_other')] ?? '';
        // "one" and "two" may be words instead of the number.
        return places(text) !== places(model) && !/_(zero|one|two)$/.test(key);
      });
      expect(differ).toEqual([]);
    });
  },
);

it.each(LANGUAGES)('keys of %s are ones browsers take', (language) => {
  for (const key of Object.keys(catalogue(language))) expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
});
