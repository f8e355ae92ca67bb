/** Holders of one office, by rank and family name, are each other's introduction. */
import { describe, expect, it } from 'vitest';
import { marked } from '../who';

const DATE = '2025-07-22';
const surfaces = (lang: string, text: string) => marked(text, { lang, date: DATE });

describe('three who have held one office', () => {
  it.each([
    [
      'en',
      'The board of CJTF-OIR reads: LTG Terry, LTG MacFarland, LTG Townsend, LTG White, MG Brennan.',
      ['Terry', 'MacFarland', 'Townsend', 'White', 'Brennan'],
    ],
    [
      'en',
      'CJTF-OIR left Iraq. Gen. Funk came before Gen. LaCamera, and Gen. Calvert later.',
      ['Funk', 'LaCamera', 'Calvert'],
    ],
    [
      'fr',
      'CJTF-OIR quitte l’Irak. Le général Terry, le général Townsend et le général Funk y ont commandé.',
      ['Terry', 'Townsend', 'Funk'],
    ],
    [
      'de',
      'CJTF-OIR verlässt den Irak. General Terry, General Townsend und General Calvert waren dort.',
      ['Terry', 'Townsend', 'Calvert'],
    ],
    [
      'es',
      'CJTF-OIR sale de Irak. El general Terry, el general Townsend y el general Calvert mandaron.',
      ['Terry', 'Townsend', 'Calvert'],
    ],
  ])('%s: %s', (lang, text, names) => {
    expect(surfaces(lang, text)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['two', 'CJTF-OIR left Iraq. LTG Terry and LTG White were there.'],
    ['the body is not named', 'The choir in Iraq: LTG Terry, LTG White, LTG Calvert.'],
    ['of other offices', 'CJTF-OIR left Iraq. LTG Terry, LTG Brown and LTG Miller were there.'],
    ['no rank', 'CJTF-OIR left Iraq. Terry, White and Brennan sing.'],
    [
      'a stranger',
      'CJTF-OIR left Iraq. Bob Terry, Sue White and Al Brennan sing. Mr. Terry, Mr. White, Mr. Brennan.',
    ],
    [
      'doctors',
      'CJTF-OIR left Iraq.\nThe dentist Dr. Terry, the poet White and the baker Brennan sing.',
    ],
  ])('not %s: %s', (_what, text) => {
    expect(surfaces('en', text).filter((name) => /^(?:Terry|White|Brennan)$/.test(name!))).toEqual(
      [],
    );
  });
});
