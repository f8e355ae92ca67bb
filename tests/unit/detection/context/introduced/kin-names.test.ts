/** "His son Mojtaba": a first name behind a word for kin, whose family the text has named. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

const DATE = '2026-03-05';

describe('first names beside kin', () => {
  const namedBeside = (lang: string, text: string) => who(text, { lang, date: DATE }).slice(1);

  it.each([
    [
      'en',
      'Ali Khamenei died in Tehran. His second son, Mojtaba, is his heir.',
      'Mojtaba = mojtaba-khamenei',
    ],
    ['en', 'Qais al-Khazali was held in Iraq with his brother Laith.', 'Laith = laith-al-khazali'],
    ['en', "Ask Jalal Talabani's son Bafel in Iraq.", 'Bafel = bafel-talabani'],
    [
      'fr',
      'Ali Khamenei est mort à Téhéran. Son fils Mojtaba lui succède.',
      'Mojtaba = mojtaba-khamenei',
    ],
    [
      'de',
      'Ali Chamenei starb in Teheran. Sein Sohn Modschtaba folgt ihm.',
      'Modschtaba = mojtaba-khamenei',
    ],
    [
      'es',
      'Alí Jamenei murió en Teherán. Su hijo Mojtaba lo sucede.',
      'Mojtaba = mojtaba-khamenei',
    ],
    ['tr', "Ali Hamaney Tahran'da öldü. Oğlu Mücteba yerine geçti.", 'Mücteba = mojtaba-khamenei'],
    ['ar', 'مات علي خامنئي في طهران. وخلفه نجله مجتبى.', 'مجتبى = mojtaba-khamenei'],
    ['ar', 'اعتقل قيس الخزعلي في العراق مع شقيقه ليث.', 'ليث = laith-al-khazali'],
    ['ar', 'خلف مجتبى خامنئي في طهران والده علي.', 'علي = ali-khamenei'],
    ['fa', 'علی خامنه‌ای در تهران درگذشت. پسرش مجتبی جانشین اوست.', 'مجتبی = mojtaba-khamenei'],
  ])('%s: %s', (lang, text, expected) => {
    expect(namedBeside(lang, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'no one listed of that name', 'Ali Khamenei died in Tehran. His brother Hadi wept.'],
    ['en', 'a whole name of another', 'Ali Khamenei died in Tehran. His son Mojtaba Rezaei wept.'],
    ['en', 'of another family', 'Barham Salih left Iraq with his brother Laith.'],
    ['en', 'before anybody of the family', 'His son Mojtaba wept. Ali Khamenei died in Tehran.'],
    ['de', 'a noun', 'Ali Chamenei starb in Teheran. Seinem Sohn Macht zu geben, fiel ihm schwer.'],
    ['ar', 'two first names', 'زار قيس الخزعلي العراق مع شقيقه ليث حسن.'],
  ])('%s, nobody: %s', (lang, _, text) => {
    expect(who(text, { lang, date: DATE })).toHaveLength(1);
  });
});
