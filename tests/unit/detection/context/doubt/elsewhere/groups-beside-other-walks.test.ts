/** Groups in sentences of hospitals, museums and ships: they fight there, too. And words that are of war as well. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const actorsIn = (lang: string, text: string, date = '2016-11-12') =>
  who(text, { lang, date }).map((said) => said.split(' = ')[1]);

describe('a group that does what armed groups do', () => {
  it.each([
    ['en', 'Hamas released 13 hostages, among them a baby and her mother, a nurse.', 'hamas'],
    ['en', 'Soldiers saw not a single Hezbollah fighter in Tyre.', 'hezbollah'],
    ['en', 'Hezbollah supporters buried a nurse in Tyre.', 'hezbollah'],
    ['en', 'ISIS burned books in the university library in Mosul, a professor said.', 'isis'],
    ['fa', 'گروه داعش به موزه حمله کرد.', 'isis'],
    ['fa', 'گروه انصارالله هشدار داد.', 'houthis'],
    ['fa', 'خلافت داعش پایان یافت.', 'isis'],
  ])('%s: %s', (lang, text, actor) => {
    expect(actorsIn(lang, text)).toContain(actor);
  });
});

describe('words of sport, learning and trade that are of politics as well', () => {
  it.each([
    ['fr', 'vers', 'Le Hamas se tourne vers le Caire.', 'hamas'],
    ['fr', 'Golfe', 'Le Hamas et les pays du Golfe se parlent.', 'hamas'],
    ['de', 'Golf', 'Die Hisbollah blickt auf den Golf.', 'hezbollah'],
    ['es', 'al final', 'Al final, Hezbolá calló.', 'hezbollah'],
    ['en', 'authorities', 'Hezbollah and the authorities fell silent.', 'hezbollah'],
    ['ar', 'targets', 'أهداف داعش كثيرة.', 'isis'],
    ['ar', 'Riyadh', 'داعش يهاجم الرياض.', 'isis'],
    ['fa', 'delegation', 'هیئت انصارالله وارد شد.', 'houthis'],
    ['fa', 'Pezeshkian', 'انصارالله به پزشکیان نامه نوشت.', 'houthis'],
  ])('%s, %s: %s', (lang, _, text, actor) => {
    expect(actorsIn(lang, text, '2024-11-12')).toContain(actor);
  });
});

describe('but what bears their names', () => {
  it.each([
    ['en', 'At Epsom Mossad, a grey gelding, beat Peshmerga by a neck.'],
    ['en', 'A cat called Hamas sleeps in the bakery.'],
    ['fr', 'Le cheval Hamas a gagné à Vincennes.'],
  ])('%s: %s', (lang, text) => {
    expect(actorsIn(lang, text)).toEqual([]);
  });
});
