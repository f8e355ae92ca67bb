/** Families called after a school of Islam, a tribe or a place: whom a word of that kind does not mean. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

type Row = [what: string, lang: string, text: string, marks: string[]];
const DATE = '2024-01-12';

describe('a family name that is also', () => {
  it.each<Row>([
    [
      'a branch of Islam',
      'en',
      'The Houthis belong to the Zaidi branch of Shia Islam. Nouri al-Maliki met US Central Command. Zaidi imams ruled Yemen, and Zaidis live there.',
      ['Houthis = houthis', 'Nouri al-Maliki = nouri-al-maliki', 'US Central Command = centcom'],
    ],
    [
      'said of fighters',
      'en',
      'The Houthis hold Sanaa. Nouri al-Maliki met US Central Command. The Zaidi fighters left.',
      ['Houthis = houthis', 'Nouri al-Maliki = nouri-al-maliki', 'US Central Command = centcom'],
    ],
    [
      'a school of law',
      'fr',
      'Nouri al-Maliki et Moqtada Sadr ont parlé en Irak de l’école Jaafari et du rite Maliki.',
      ['Nouri al-Maliki = nouri-al-maliki', 'Moqtada Sadr = muqtada-al-sadr'],
    ],
    [
      'a school of law, in Arabic',
      'ar',
      'تحدث نوري المالكي ومقتدى الصدر في العراق عن المذهب المالكي.',
      ['نوري المالكي = nouri-al-maliki', 'مقتدى الصدر = muqtada-al-sadr'],
    ],
    [
      'a tribe’s, in a list',
      'en',
      'US Central Command met Iraqis in Baghdad with Muqtada al-Sadr. Zebari clan, Barzani tribe, Talabani family.',
      ['US Central Command = centcom', 'Muqtada al-Sadr = muqtada-al-sadr'],
    ],
  ])('%s (%s)', (_, lang, text, marks) => {
    expect(who(text, { lang, date: DATE })).toEqual(marks);
  });

  it('is still his with his government or his law', () => {
    expect(
      who('Nouri al-Maliki spoke in Iraq. Maliki’s law passed, and the Maliki government fell.', {
        lang: 'en',
        date: '2010-01-12',
      }),
    ).toEqual([
      'Nouri al-Maliki = nouri-al-maliki',
      'Maliki = nouri-al-maliki',
      'Maliki = nouri-al-maliki',
    ]);
  });
});

describe('the words of a verse', () => {
  it.each<[what: string, lang: string, text: string, marks: string[]]>([
    [
      'are no group in a sermon',
      'ar',
      'خطبة الجمعة. قال تعالى: ﴿فإن حزب الله هم الغالبون﴾. قال المفسرون: حزب الله أنصاره وأولياؤه.',
      [],
    ],
    ['nor in a commentary', 'ar', 'في تفسير ابن كثير: حزب الله هم عباده المؤمنون.', []],
    [
      'nor in Persian',
      'fa',
      'در تفسیر المیزان آمده که حزب‌الله کسانی‌اند که خداوند از ایشان خشنود است.',
      [],
    ],
    [
      'nor in English',
      'en',
      'Surah al-Maidah: Hizb Allah are the victorious. The commentators say Hizb Allah are his friends.',
      [],
    ],
    [
      'nor in French',
      'fr',
      'La sourate dit : le Hezbollah triomphe. Les versets du Coran louent le Hezbollah.',
      [],
    ],
    [
      'nor in German',
      'de',
      'Die Sure sagt: Die Hisbollah siegt. Im Koran wird die Hisbollah gelobt.',
      [],
    ],
    ['nor in Spanish', 'es', 'La sura dice: Hezbolá triunfa. El Corán alaba a Hezbolá.', []],
    [
      'but are a group in a text of none',
      'fr',
      'Le Hezbollah triomphe. La foule loue le Hezbollah.',
      ['Hezbollah = hezbollah', 'Hezbollah = hezbollah'],
    ],
    [
      'are none where another verse goes on',
      'ar',
      'يتلو الشيخ: ألا إن حزب الله هم المفلحون، ثم يدعو للحاضرين.',
      [],
    ],
    [
      'nor where the group’s leader says it',
      'ar',
      'بيروت – قال حسن نصر الله: «فإن حزب الله هم الغالبون»، وأعلن حزب الله قصف إسرائيل.',
      ['حسن نصر الله = hassan-nasrallah', 'حزب الله = hezbollah'],
    ],
    [
      'but a group is itself beside a verse and a word of the field',
      'ar',
      'قال الأمين العام إن حزب الله سيرد على إسرائيل، مستشهدا بآية من القرآن الكريم.',
      ['حزب الله = hezbollah'],
    ],
  ])('%s (%s)', (_, lang, text, marks) => {
    expect(who(text, { lang })).toEqual(marks);
  });
});

describe('supporters of Hezbollah', () => {
  it.each<[what: string, lang: string, text: string, marks: string[]]>([
    [
      'are those of the Lebanese one in a text of Lebanon',
      'ar',
      'هكذا كتب أنصار حزب الله أمس بعد خطاب حسن نصر الله.',
      ['حزب الله = hezbollah', 'حسن نصر الله = hassan-nasrallah'],
    ],
    ['and else the Iranian group', 'ar', 'اعتدى أنصار حزب الله على الطلاب في جامعة طهران.', []],
    [
      'in Persian always',
      'fa',
      'انصار حزب الله در تهران تجمع کردند. حسن نصرالله در لبنان سخن گفت.',
      ['حسن نصرالله = hassan-nasrallah'],
    ],
  ])('%s (%s)', (_, lang, text, marks) => {
    expect(who(text, { lang, date: '2024-10-01' })).toEqual(marks);
  });
});
