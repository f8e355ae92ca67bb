/** Groups named by their letters alone. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

describe('letters of two groups side by side', () => {
  it.each([
    [
      'tr',
      'Cumhurbaşkanı, PKK ve YPG ile mücadelenin süreceğini söyledi.',
      ['PKK = pkk', 'YPG = ypg'],
    ],
    ['en', 'The YPG and the PKK rejected it.', ['YPG = ypg', 'PKK = pkk']],
    ['en', 'The YPG rejected it.', []],
    ['en', 'Parachute testers at YPG, ppg, Ypg and YPG rejected it.', []],
    ['en', 'The HTS magnets were wound last year. A known PMF helps.', []],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang })).toEqual(marks);
  });
});

describe('an article before a group', () => {
  it.each([
    ['An Islamic State suicide bomber killed 20 in Iraq.', ['Islamic State = isis']],
    ['He died in an Islamic State attack near Mosul.', ['Islamic State = isis']],
    ['They hit an Islamic State (IS) camp in Syria.', ['Islamic State = isis', 'IS = isis']],
    ['They wanted an Islamic State under their law in Syria.', []],
    ['They wanted an Islamic State governed by clerics in Iran.', []],
    ['An Islamic State, they said, must rise in Iraq.', []],
  ])('%s', (text, marks) => {
    expect(who(text, { lang: 'en', date: '2016-07-05' })).toEqual(marks);
  });
});
