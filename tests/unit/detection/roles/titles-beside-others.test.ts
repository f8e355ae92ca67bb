/** A title beside somebody else's name, and one that is another country's by the words around it. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

type Row = [lang: string, date: string, text: string, marks: string[]];

const reads = (lang: string, date: string, text: string, marks: string[]) =>
  expect(who(text, { lang, date })).toEqual(marks);

describe('a title before a name that nobody of the pack bears', () => {
  it.each<Row>([
    ['de', '2021-02-09', 'Früherer US-Außenminister Shultz sah Bagdad.', []],
    ['de', '2020-02-09', 'Als US-Präsident Clinton von Bagdad sprach, schwieg man.', []],
    ['de', '2017-02-09', 'Der frühere US-Präsident Carter sah Bagdad.', []],
    ['de', '2017-02-09', 'Irans ehemaliger Präsident Rafsandschani sah Bagdad.', []],
    ['ar', '2015-08-01', 'زار الرئيس العراقي الديكتاتور صدام حسين بغداد.', []],
    [
      'ar',
      '2015-08-01',
      'تحدث بشار الأسد في سوريا. واستقال الرئيس عبدربه منصور هادي.',
      ['بشار الأسد = bashar-al-assad'],
    ],
    ['fa', '2015-11-04', 'سفر بیل کلینتون رئیس‌جمهور آمریکا به ایران.', []],
    ['fa', '2015-11-04', 'مادلین آلبرایت، وزیر امور خارجه آمریکا، در ایران بود.', []],
    [
      'fr',
      '2015-12-09',
      'En Irak, Dominique Savary, ancien premier ministre et médecin, parle.',
      [],
    ],
    // A noun with a capital behind it, and no name.
    [
      'de',
      '2017-02-09',
      'Gestern hat der US-Präsident Hilfe für Bagdad versprochen.',
      ['US-Präsident = donald-trump'],
    ],
    [
      'de',
      '2017-02-09',
      'Beim US-Präsident Hilfe für Bagdad zu holen, ist schwer.',
      ['US-Präsident = donald-trump'],
    ],
    [
      'de',
      '2017-02-09',
      'In Bagdad hieß es, dass Irans Präsident Strafen ablehnt.',
      ['Irans Präsident = hassan-rouhani'],
    ],
    // Behind its subject Persian has the object.
    [
      'fa',
      '2015-11-04',
      'جان کری رئیس‌جمهور عراق را در تهران دید.',
      ['جان کری = john-kerry', 'رئیس‌جمهور عراق = fuad-masum'],
    ],
    [
      'ar',
      '2015-08-01',
      'بحث جون كيري، وزير الخارجية الأميركي في بغداد الأمر.',
      ['جون كيري = john-kerry', 'وزير الخارجية الأميركي = john-kerry'],
    ],
  ])('is nobody’s, %s %s: %s', reads);
});

describe('a title before the name of one who held it at another time', () => {
  it.each<Row>([
    ['ar', '2015-08-01', 'وصف الرئيس الأمريكي بوش بغداد.', []],
    ['tr', '2015-08-01', "Bağdat'ta İran Cumhurbaşkanı Ahmedinecad'la görüştü.", []],
    ['tr', '2015-08-01', "ABD Başkanı Irak'la ilgili konuştu.", ['ABD Başkanı = barack-obama']],
  ])('is not the present one’s, %s %s: %s', reads);
});

describe('a bare title', () => {
  const field = 'Hezbollah and ISIS spoke of Iraq.';
  const named = ['Hezbollah = hezbollah', 'ISIS = isis'];
  it.each<[text: string, marks: string[]]>([
    [`${field} Lebanon’s caretaker prime minister spoke.`, []],
    [`${field} He met the Pakistani interim prime minister.`, []],
    [`${field} Erdogan saw it as prime minister in spring.`, ['Erdogan = recep-tayyip-erdogan']],
    [`${field} It is the world’s premier pan-Arab daily.`, []],
    [`${field} The caretaker prime minister spoke.`, ['prime minister = mohammed-shia-al-sudani']],
    [
      `${field} In Baghdad caretaker Prime Minister Adil Abdul-Mahdi spoke.`,
      ['Adil Abdul-Mahdi = adil-abdul-mahdi'],
    ],
    [`${field} The premier left.`, ['premier = mohammed-shia-al-sudani']],
    [
      `${field} Iraq’s caretaker prime minister spoke.`,
      ['Iraq’s caretaker prime minister = mohammed-shia-al-sudani'],
    ],
  ])('%s', (text, marks) => {
    expect(who(text, { lang: 'en', date: '2024-01-19' })).toEqual([...named, ...marks]);
  });

  it('is not Iraq’s far from its name, where the text names another who has the title', () => {
    const road = 'The road was long and the rivers were high. '.repeat(8);
    const text =
      'Hamas, Hezbollah and the White House wrote to Benjamin Netanyahu.\n' +
      `${road}It went through Iraq. ${road}\nJoe Biden told the prime minister to wait.`;
    expect(who(text, { lang: 'en', date: '2024-01-19' }).at(-1)).toBe('Joe Biden = joe-biden');
  });
});

describe('a post said of its holder behind his name, and what else he is', () => {
  it.each([
    ['en', 'Mohammed al-Ghabban, the interior minister and a Badr politician, left Baghdad.'],
    ['en', 'Mohammed al-Ghabban, Iraq’s interior minister and one of Badr, left Baghdad.'],
    ['fr', 'Mohammed al-Ghabban, le ministre de l’Intérieur et un cadre de Badr, a quitté Bagdad.'],
    ['es', 'Mohammed al Ghabban, el ministro del Interior y político de Badr, dejó Bagdad.'],
    ['de', 'Mohammed al-Ghabban, der Innenminister und ein Badr-Politiker, verließ Bagdad.'],
  ])('is no second mention: %s: %s', (lang, text) => {
    const his = who(text, { lang, date: '2015-03-09' }).filter((one) => one.endsWith('ghabban'));
    expect(his).toHaveLength(1);
  });

  it.each([
    [
      'of who heads a government',
      'Haider al-Abadi, the prime minister and a Dawa politician, left Baghdad.',
      'prime minister = haider-al-abadi',
    ],
    [
      'of another who is named before a comma',
      'In Baghdad Haider al-Abadi, the Iraqi interior minister and the Americans met.',
      'Iraqi interior minister = mohammed-al-ghabban',
    ],
  ])('but %s', (_, text, mention) => {
    expect(who(text, { lang: 'en', date: '2015-03-09' })).toContain(mention);
  });
});
