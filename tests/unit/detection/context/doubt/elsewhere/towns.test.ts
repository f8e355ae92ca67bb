/** A town that is called as a house is: told by the state, county or department said behind it. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const DATE = '2023-08-18';

describe('a name that the text says is a town’s is nowhere in it the house', () => {
  it.each([
    ['en', '# White House mayor wins\nWHITE HOUSE, Tenn. – White House voted. So did Iraq.'],
    ['en', 'A truck fell near White House, Tennessee. White House police came. One was from Iraq.'],
    ['en', 'He lives in White House, TN, and served in Iraq. “I love White House,” he says.'],
    ['en', 'WHITE HOUSE, Texas (AP) — The White House board met on Iraq. White House has a mayor.'],
    ['fr', 'Un feu à Maison-Blanche (Eure). Maison-Blanche compte un Irakien, né en Irak.'],
    ['fr', 'Un feu près de Maison-Blanche, dans l’Eure. Maison-Blanche a un curé né en Irak.'],
    ['fr', 'Il vit à White House (Tennessee). White House a un maire qui servit en Irak.'],
    ['es', 'Un incendio en Casa Blanca (Sonora). Casa Blanca pide ayuda. El cura sirvió en Irak.'],
    ['es', 'Llovió en Casa Blanca, provincia de Jaén. Casa Blanca exporta aceite a Irak.'],
    ['de', 'Er wohnt in White House (Tennessee). White House hat einen Bürger aus dem Irak.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang, date: DATE })).toEqual([]);
  });

  it('but with its article the house is the house', () => {
    const text = 'WHITE HOUSE, Tenn. – White House voted. The White House said Iraq was safe.';
    expect(who(text, { date: DATE })).toEqual(['White House = white-house']);
  });

  it.each([
    ['en', 'White House, California spar over fuel. Iraq looks on.'],
    ['en', 'At White House, Texas Governor Speaks of Iraq'],
    ['en', 'White House, North Korea trade barbs over Iraq'],
    ['en', 'The White House, Virginia officials say, is silent on Iraq.'],
    ['fr', 'À la Maison Blanche (Washington), on parla de l’Irak.'],
    ['es', 'En la Casa Blanca (Washington) se habló de Irak.'],
    ['es', 'Según fuentes de la Casa Blanca, provincia de nadie, Irak calla.'],
    ['de', 'Im Weißen Haus (Washington) sprach man vom Irak.'],
  ])('but the house beside a state is the house, %s: %s', (lang, text) => {
    expect(who(text, { lang, date: DATE })).toHaveLength(1);
  });
});

describe('a family name with a state behind it is a town’s', () => {
  it.each([
    ['BOLTON, Mass. — John Bolton spoke of Iraq.', ['John Bolton = john-bolton']],
    ['CARTER, Okla. — Ash Carter spoke of Iraq.', ['Ash Carter = ashton-carter']],
  ])('%s', (text, marks) => {
    expect(who(text, { date: DATE })).toEqual(marks);
  });
});

describe('a name that has what towns have is a town’s', () => {
  it.each([
    'The White House city council met. A spokesman for White House said Iraq was far.',
    'White House High School won. White House has sent three to Iraq.',
  ])('%s', (text) => {
    expect(who(text, { date: DATE })).toEqual([]);
  });

  it.each([
    'The city of Mosul was on the agenda when the White House spoke of Iraq.',
    'The mayor of Mosul came to the White House. The White House spoke of Iraq.',
    'The White House city council met. The White House said Iraq was safe.',
  ])('but not of the house: %s', (text) => {
    expect(who(text, { date: DATE })).toContain('White House = white-house');
  });
});
