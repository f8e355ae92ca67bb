/** Letters and names that a country or place right before them owns. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const TALABANI = 'Bafel Talabani = bafel-talabani';

describe('letters of a place that nobody listed is from', () => {
  const date = '2024-08-15';
  it.each([
    ['en', "Kenya's KDP won. In Iraq Bafel Talabani spoke."],
    ['de', "Kenya's KDP siegte. Im Irak sprach Bafel Talabani."],
    ['tr', "Kenya'daki KDP toplandı. Irak'ta Bafel Talabani konuştu."],
    ['tr', "Kenya'nın KDP'si seçimi kazandı. Irak'ta Bafel Talabani konuştu."],
  ])('are its own, %s: %s', (lang, text) => {
    expect(who(text, { lang, date })).toEqual([TALABANI]);
  });

  it.each([
    ['en', "Iraq's KDP won. In Erbil Bafel Talabani spoke."],
    ['en', "Tuesday's KDP rally drew thousands. In Iraq Bafel Talabani spoke."],
    ['tr', "Irak'taki KDP toplandı. Erbil'de Bafel Talabani konuştu."],
  ])('but not of a place or a day of the field, %s: %s', (lang, text) => {
    expect(who(text, { lang, date })).toEqual(['KDP = kdp', TALABANI]);
  });

  it.each([
    ["Ankara'nın KYB'ye tepkisi sürüyor. Irak'ta Bafel Talabani konuştu.", 'KYB = puk'],
    ["Türkiye'nin KDP ile görüşmesi Irak'ta sürüyor. Mesud Barzani konuştu.", 'KDP = kdp'],
  ])('nor where a Turkish genitive owns what is behind them: %s', (text, mention) => {
    expect(who(text, { lang: 'tr', date })).toContain(mention);
  });
});
