/** The family name of somebody else in the text, a first name that looks like one, the dead of another age. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

describe('a family name that the text gives to somebody else', () => {
  it.each([
    ['en', 'Farouk al-Sharaa left his flat in Damascus. Sharaa is 85 and walks in the Syrian sun.'],
    ['fr', 'Farouk al-Charaa vit à Damas. Charaa publie ses mémoires en Syrie.'],
    ['en', 'Omar Sinwar sells falafel in Gaza. Sinwar has two ovens, both from Khan Younis.'],
    ['de', 'Karim Rohani restauriert Teppiche in Teheran. Rohani lebt seit langem im Iran.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang })).toEqual([]);
  });

  it('before it names one of the field in full', () => {
    const text =
      'Ahmed al-Maliki ruled that out in Iraq. Muqtada al-Sadr spoke.\nMaliki left.\nNouri al-Maliki stayed. Maliki slept.';
    expect(who(text, { lang: 'en', date: '2023-11-15' })).toEqual([
      'Muqtada al-Sadr = muqtada-al-sadr',
      'Nouri al-Maliki = nouri-al-maliki',
      'Maliki = nouri-al-maliki',
    ]);
  });

  it.each([
    [
      'en',
      'Case four holds al-Baghdadi on the jaw. Abd al-Latif al-Baghdadi saw skulls in Cairo. The Islamic State never read him, nor did Abu Bakr al-Baghdadi.',
      ['Islamic State = isis', 'Abu Bakr al-Baghdadi = abu-bakr-al-baghdadi'],
    ],
    [
      'fr',
      'Soudani a remis ça. Hillal Soudani court moins, mais mieux. Un site le prend pour Mohammed Chia al-Soudani.',
      ['Mohammed Chia al-Soudani = mohammed-shia-al-sudani'],
    ],
    [
      'en',
      'Maliki wins again. The runner Ahmed al-Maliki came from behind. Nouri al-Maliki sent a telegram from Baghdad.',
      ['Nouri al-Maliki = nouri-al-maliki'],
    ],
  ])('%s: in a lead, before either is named in full: %s', (lang, text, marks) => {
    expect(who(text, { lang })).toEqual(marks);
  });

  it('but not that of one whom readers know by it', () => {
    const text =
      'Obama: no more wars.\nMichelle Obama stayed at home. President Barack Obama left Baghdad.';
    expect(who(text, { lang: 'en', date: '2011-12-14' })).toContain('Obama = barack-obama');
  });

  it('a word of the field before it is no first name', () => {
    const text = 'In Damascus Sharaa was cheered. On Monday, Sharaa met Marco Rubio.';
    expect(who(text, { lang: 'en', date: '2025-05-01' })).toEqual([
      'Sharaa = ahmed-al-sharaa',
      'Sharaa = ahmed-al-sharaa',
      'Marco Rubio = marco-rubio',
    ]);
  });

  it('whoever was named in full keeps the family name', () => {
    const text =
      'Ahmed al-Sharaa spoke in Damascus after Farouk al-Sharaa. Ahmed al-Sharaa left. Sharaa smiled.';
    expect(who(text, { lang: 'en' })).toEqual([
      'Ahmed al-Sharaa = ahmed-al-sharaa',
      'Ahmed al-Sharaa = ahmed-al-sharaa',
      'Sharaa = ahmed-al-sharaa',
    ]);
  });
});

describe('Arabic words around a bare family name', () => {
  const named = 'بافل طالباني وبرهم صالح وجلال طالباني وهوشيار زيباري وأبو مهدي المهندس في بغداد.';
  const shorts = (text: string) =>
    who(`${named}\n${text}`, { lang: 'ar', date: '2019-01-01' }).slice(5);

  it.each([
    ['a first name before it', 'زار بابكر زيباري المعسكر.'],
    ['a first name with "and"', 'وصل القائد وبابكر زيباري.'],
    ['the first half of a composed name', 'قال الشيخ جلال الدين الصغير لا.'],
    ['another politician', 'وصوت صالح المطلك ضد القرار.'],
    ['a street called after a martyr', 'أغلق شارع الشهيد المهندس.'],
  ])('%s: somebody else', (_, text) => {
    expect(shorts(text)).toEqual([]);
  });

  it.each([
    ['a verb before it', 'وصل زيباري إلى المعسكر.', 'زيباري = hoshyar-zebari'],
    ['a martyr', 'قال الشهيد المهندس نعم.', 'المهندس = abu-mahdi-al-muhandis'],
  ])('%s: the one named', (_, text, expected) => {
    expect(shorts(text)).toEqual([expected]);
  });
});

describe('somebody, or some place, called so', () => {
  const shortOf = (lang: string, text: string) => who(text, { lang }).slice(1);

  it.each([
    ['en', 'Haider al-Abadi spoke in Baghdad. A man called Abadi mends cars.', []],
    [
      'en',
      'Barack Obama visited Iraq. The fishing town of Obama is in Japan. In Obama it rained.',
      [],
    ],
    ['fr', 'Barack Obama est venu en Irak. La ville d’Obama est au Japon.', []],
    [
      'en',
      'Barham Salih spoke in Baghdad. The alliance named Salih again.',
      ['Salih = barham-salih'],
    ],
    [
      'en',
      'Haider al-Abadi spoke in Baghdad. The people of Abadi cheered.',
      ['Abadi = haider-al-abadi'],
    ],
  ])('%s: %s', (lang, text, mentions) => {
    expect(shortOf(lang, text)).toEqual(mentions);
  });
});

describe('letters with marks that another language lists', () => {
  it.each([
    ['en', 'In Baghdad, Sara runs a library van. Sara has two sons.'],
    ['de', 'Sara Yilmaz besucht Syrien. Sara spricht wenig Arabisch.'],
    ['en', 'The prop Siosaia Huti trains in Yemen. Huti likes Iran.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang })).toEqual([]);
  });
});

describe('a text of older times', () => {
  it.each([
    ['en', 'On 27 May 1942 Jan Kubiš stood at a bend of the road in Prague. Kubiš threw late.'],
    ['en', 'Khartoum fell in January 1885, and the army of the Mahdi entered the town.'],
    ['en', 'Hassan Nasrallah, a silk merchant, left Zahle in 1911 for Boston.'],
    ['es', 'La Liga de los Justos se reunió en Londres en 1847 y cambió de nombre.'],
    ['fa', 'سپاه مهدی در سال ۱۸۸۵ خارطوم را گرفت.'],
  ])('%s: %s', (lang, text) => {
    expect(who(text, { lang })).toEqual([]);
  });

  it.each([
    ['en', 'Jan Kubiš spoke of 1942 and of 2017.', 'Jan Kubiš = jan-kubis'],
    ['en', 'Jan Kubiš spoke in Baghdad of the year 1942.', 'Jan Kubiš = jan-kubis'],
    ['fa', 'یان کوبیش در سال ۱۳۹۵ سخن گفت.', 'یان کوبیش = jan-kubis'],
    ['en', 'Barack Obama is the son of a man born in 1936.', 'Barack Obama = barack-obama'],
    ['fr', 'La mère de Donald Trump est née en 1912.', 'Donald Trump = donald-trump'],
    ['tr', "Barack Obama'nın annesi 1942'de doğdu.", 'Barack Obama = barack-obama'],
    ['en', 'Jan Kubiš counted 1,942 tents and paid $1942.', 'Jan Kubiš = jan-kubis'],
    ['en', 'At 9:25 (1625 UTC) Jan Kubiš opened the hall.', 'Jan Kubiš = jan-kubis'],
    ['en', 'Jan Kubiš spoke to a crowd of 1500 farmers.', 'Jan Kubiš = jan-kubis'],
    ['de', 'Jan Kubiš sprach vor 1500 Bauern.', 'Jan Kubiš = jan-kubis'],
    ['tr', 'Jan Kubiš, 1200 çiftçiye konuştu.', 'Jan Kubiš = jan-kubis'],
    ['fa', 'یان کوبیش برای ۱۲۰۰ کشاورز سخن گفت.', 'یان کوبیش = jan-kubis'],
  ])('but %s: %s', (lang, text, mention) => {
    expect(who(text, { lang })).toEqual([mention]);
  });
});

describe('a coalition before its founding', () => {
  it.each([
    ['2014-09-10', true],
    ['2010-09-10', false],
  ])('told of on %s: marked is %s', (date, isMarked) => {
    const text = 'Jets of the US-led coalition struck near Mosul in Iraq. Barack Obama spoke.';
    const actors = who(text, { lang: 'en', date }).join();
    expect(actors.includes('cjtf-oir')).toBe(isMarked);
  });
});
