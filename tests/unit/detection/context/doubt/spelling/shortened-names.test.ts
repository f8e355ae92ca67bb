/** Americans by the first name that friends call them: whom it means, the office or the company tells. */
import { expect, it } from 'vitest';
import { who } from '../../../who';

const MILLER = 'Matt Miller = matthew-miller';

it.each<[lang: string, date: string, text: string, marks: string[]]>([
  [
    'en',
    '2024-02-08',
    'State Department spokesman Matt Miller said no.',
    ['State Department = us-state-department', MILLER],
  ],
  [
    'en',
    '2024-02-08',
    'Matt Miller, the State Department spokesman, said no.',
    [MILLER, 'State Department = us-state-department'],
  ],
  [
    'de',
    '2024-02-08',
    'Der Sprecher des US-Außenministeriums, Matt Miller, sagte nichts.',
    ['US-Außenministeriums = us-state-department', MILLER],
  ],
  [
    'fr',
    '2024-02-08',
    "Le porte-parole du département d'État américain, Matt Miller, n'a rien dit.",
    ["département d'État américain = us-state-department", MILLER],
  ],
  [
    'en',
    '2024-02-08',
    'At State, Matt Miller said the Iraqis were not told. Lloyd Austin and CENTCOM were silent on Kataib Hezbollah.',
    [
      MILLER,
      'Lloyd Austin = lloyd-austin',
      'CENTCOM = centcom',
      'Kataib Hezbollah = kataib-hezbollah',
    ],
  ],
  [
    'en',
    '2007-02-08',
    'Gen. Dave Petraeus, commander of US forces in Iraq, left.',
    ['Dave Petraeus = david-petraeus', 'US forces in Iraq = us-forces-in-iraq-and-syria'],
  ],
  [
    'en',
    '2020-02-08',
    "National security adviser Bob O'Brien spoke of ISIS. Mike Pompeo left.",
    ["Bob O'Brien = robert-c-obrien", 'ISIS = isis', 'Mike Pompeo = mike-pompeo'],
  ],
  // Others of the name.
  ['en', '2024-02-08', 'Matt Miller scored twice as Portland beat Seattle.', []],
  [
    'en',
    '2024-02-08',
    'Matt Miller, a Utah dentist, met the fighters of Kataib Hezbollah.',
    ['Kataib Hezbollah = kataib-hezbollah'],
  ],
  [
    'en',
    '2024-02-08',
    'Coach Matt Miller lost the match. In Iraq, Kataib Hezbollah fought ISIS.',
    ['Kataib Hezbollah = kataib-hezbollah', 'ISIS = isis'],
  ],
  ['en', '2024-02-08', 'My neighbour Matt Miller served in Iraq against ISIS.', ['ISIS = isis']],
  ['en', '2007-02-08', 'Dave Petraeus opened a bakery in Lille.', []],
  ['en', '2024-02-08', 'Tommy Barrack sings in a choir.', []],
])('%s %s: %s', (lang, date, text, marks) => {
  expect(who(text, { lang, date })).toEqual(marks);
});
