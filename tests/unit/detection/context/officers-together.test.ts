/** Two in office on the article's date, called as they are listed, vouch for each other where nothing else does. */
import { expect, it } from 'vitest';
import { who } from '../who';

const BARZANI = 'masoud-barzani';
const ERDOGAN = 'recep-tayyip-erdogan';

it.each<[lang: string, date: string, text: string, marks: string[]]>([
  [
    'tr',
    '2017-09-26',
    "Erdoğan ise yemekte Mesut Barzani'nin adını hiç anmadı.",
    [`Erdoğan = ${ERDOGAN}`, `Mesut Barzani = ${BARZANI}`],
  ],
  [
    'fr',
    '2017-09-26',
    "Erdoğan n'a pas mentionné Massoud Barzani au dîner.",
    [`Erdoğan = ${ERDOGAN}`, `Massoud Barzani = ${BARZANI}`],
  ],
  [
    'en',
    '2019-09-26',
    'Ali Khamenei received Hassan Rouhani.',
    ['Ali Khamenei = ali-khamenei', 'Hassan Rouhani = hassan-rouhani'],
  ],
  // Called by the titles of their offices, in whatever paragraph each of them stands.
  [
    'en',
    '2022-11-13',
    'President Biden left.\nBut has Secretary Blinken met the team?',
    ['Biden = joe-biden', 'Blinken = antony-blinken'],
  ],
  [
    'fr',
    '2022-11-13',
    'Le président Biden a signé.\nLe président Erdogan a quitté la salle.',
    ['Biden = joe-biden', `Erdogan = ${ERDOGAN}`],
  ],
  [
    'ar',
    '2022-11-13',
    'الرئيس بايدن وقع القانون.\nغادر الرئيس أردوغان القاعة.',
    ['بايدن = joe-biden', `أردوغان = ${ERDOGAN}`],
  ],
  [
    'tr',
    '2022-11-13',
    'Cumhurbaşkanı Erdoğan yasayı imzaladı.\nABD Başkanı Biden da aradı.',
    [`Erdoğan = ${ERDOGAN}`, 'Biden = joe-biden'],
  ],
  ['en', '2022-11-13', 'President Biden left.\nPresident Biden is back.', []],
  ['en', '2022-11-13', 'Biden left.\nBut has Blinken met the team?', []],
  ['de', '2009-11-13', 'Präsident Biden ging.\nPräsident Erdogan kam.', []],
  // One alone, or not in office then, or in another walk of life.
  ['tr', '2017-09-26', "Mesut Barzani'nin adını hiç anmadı.", []],
  ['en', '2005-02-26', 'Ali Khamenei received Hassan Rouhani.', []],
  ['tr', '2017-09-26', 'Terzi Ahmet Erdoğan, Mesut Barzani ile çay içti.', []],
  ['en', '2019-09-26', 'Footballers Ali Khamenei and Hassan Rouhani scored in the match.', []],
  ['en', '2019-09-26', 'The poets Ali Khamenei and Hassan Rouhani read.', []],
])('%s %s: %s', (lang, date, text, marks) => {
  expect(who(text, { lang, date })).toEqual(marks);
});
