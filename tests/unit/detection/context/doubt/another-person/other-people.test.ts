/** Words that only sound like a name of the pack, and names that belong to somebody else. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../../../detection/lexicon/compile/compile';
import { loadLexicon } from '../../../../../../detection/lexicon/stored/load';
import { formOf } from '../../../../../../detection/names-list';
import { found, lexiconOf } from '../../../lexicon-of';
import { who } from '../../../who';

/** What makes each of these texts one of the field, so that company is no excuse. */
const FIELD = {
  ar: 'أعلن الحرس الثوري الإيراني موقفه، وزار قاسم سليماني بغداد والتقى نوري المالكي.',
  fa: 'سپاه پاسداران انقلاب اسلامی بیانیه داد و قاسم سلیمانی در بغداد با نوری المالکی دیدار کرد.',
  en: 'The Islamic Revolutionary Guard Corps spoke; Qasem Soleimani met Nouri al-Maliki in Baghdad.',
  fr: 'Qassem Soleimani a vu Nouri al-Maliki à Bagdad.',
  de: 'Ghassem Soleimani traf Nuri al-Maliki in Bagdad.',
  es: 'Qasem Soleimani vio a Nuri al Maliki en Bagdad.',
  tr: "Kasım Süleymani Bağdat'ta Nuri el-Maliki ile görüştü.",
};
type Lang = keyof typeof FIELD;

function added(lang: Lang, text: string): string[] {
  const of = (paragraphs: string) => who(paragraphs, { lang });
  return of(`${FIELD[lang]}\n${text}`).slice(of(FIELD[lang]).length);
}

describe('ordinary words that sound like a name of the other script', () => {
  it.each<[Lang, string]>([
    ['ar', 'تابعت بأسى أخبار الحادث.'],
    ['ar', 'الفتاة البالغة من العمر ستة عشر عاما فازت بالجائزة.'],
    ['ar', 'بادر بلقاء جيرانه في الحي.'],
    ['ar', 'قال الشاعر إن أهل الحق لا يخافون العتمة.'],
    ['ar', 'يدرس الكتاب صورة الإسلام في الصحافة وصورة السلام في الرواية.'],
    ['ar', 'دعت المنظمة دول إسلامية عدة إلى المؤتمر.'],
    ['ar', 'شهدت المدينة احتجاجات ايرانية عارمة.'],
    ['fa', 'نشست بعدی شورا جمعه آینده برگزار می‌شود.'],
    ['fa', 'با رضایت اولیای دم، محکوم آزاد شد.'],
    ['fa', 'این کار به سود بشر است و باید سریعاً انجام شود.'],
    ['fa', 'به خاطر بعضی مشکلات فنی، پرواز لغو شد.'],
    ['fa', 'برایم سوال شد که چرا کتابخانه بسته است.'],
  ])('%s: %s', (lang, text) => {
    expect(added(lang, text)).toEqual([]);
  });
});

describe('other people, other groups', () => {
  it.each<[Lang, string]>([
    ['ar', 'فاز اللاعب محمد حسين على زميله محمد حسن.'],
    ['ar', 'فاز أحمد الغامدي بسباق الدراجات.'],
    ['fa', 'محمد کاظمی سرمربی تیم شد و محمد قمی و حسن با او آمدند.'],
    ['fa', 'هادی امیری فیلم تازه‌ای ساخت.'],
    ['en', 'Health Secretary Tom Price resigned.'],
    ['en', 'Mahmoud Sudani is a tailor.'],
    ['en', 'BAGHDAD (AP - The Iraqi poet read from his book.'],
    ['es', 'El empresario Jean Succar Kuri fue detenido.'],
    ['en', 'George H. W. Bush fished in Maine, and George H.W. Bush read the papers.'],
    ['en', 'George P. Bush and Jeb Bush spoke in Miami.'],
    ['fr', 'George Bush père avait 94 ans.'],
    ['ar', 'توفي جورج بوش الأب عن 94 عاما.'],
    ['en', 'The Free Syrian Army took the bridge.'],
    ['ar', 'سيطر الجيش السوري الحر على الجسر.'],
    ['de', 'Kämpfer der Freien Syrischen Armee nahmen die Brücke ein.'],
    ['tr', 'Özgür Suriye Ordusu köprüyü aldı.'],
    ['tr', 'Türkiye Kürdistan Demokrat Partisi seçime giriyor.'],
    ['en', 'Missiles hit the Kurdistan Democratic Party of Iran.'],
    ['en', 'Fighters of Kataib Jund al-Imam stood at the gate.'],
    ['es', 'Defendió el Estado de derecho ante los jueces.'],
    ['en', 'Analysts prepare the PDB overnight.'],
    ['en', 'The SDG index has seventeen goals.'],
  ])('%s: %s', (lang, text) => {
    expect(added(lang, text)).toEqual([]);
  });
});

describe('the people themselves', () => {
  it.each<[Lang, string, string[]]>([
    ['ar', 'وقال جورج بوش الابن إنه باق.', ['جورج بوش الابن = george-w-bush']],
    ['en', 'George W. Bush spoke.', ['George W. Bush = george-w-bush']],
    ['fa', 'جیم ماتیس گفت.', ['جیم ماتیس = james-mattis']],
    ['en', 'Donald John Trump spoke.', ['Donald John Trump = donald-trump']],
    ['tr', 'Suriye ordusu köprüyü aldı.', ['Suriye ordusu = syrian-armed-forces']],
    [
      'en',
      'The Promised Day Brigade (PDB) spoke. The PDB said no more.',
      [
        'Promised Day Brigade = promised-day-brigade',
        'PDB = promised-day-brigade',
        'PDB = promised-day-brigade',
      ],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(added(lang, text)).toEqual(expected);
  });
});

describe('names compared across scripts', () => {
  const sorted = (texts: [string, string | null][]) =>
    loadLexicon(
      compileLexicon({
        actors: [
          {
            id: 'inad',
            kind: 'person',
            from: null,
            to: null,
            names: texts.map(([text, lang]) => ({ ...formOf(text), lang })),
          },
        ],
        offices: [],
        lookalikes: [],
        cues: {},
      }),
    );
  const NEXT_FRIDAY = 'جلسه جمعه اینده است';

  it('where the list has no spelling in the script of the text', () => {
    const latin = lexiconOf({ inad: ['Juma Inad'] });
    expect(found(latin, NEXT_FRIDAY.replace('اینده', 'عناد'), 'fa')).toEqual(['جمعه عناد: inad']);
  });
  it('not where it has one, sorted by language', () => {
    const both = sorted([
      ['Juma Inad', null],
      ['جمعة عناد', 'ar'],
    ]);
    expect(found(both, NEXT_FRIDAY, 'fa')).toEqual([]);
    expect(found(both, 'وقال جمعة عناد', 'ar')).toEqual(['جمعة عناد: inad']);
  });
  it('never of ordinary words', () => {
    expect(found(lexiconOf({ it: ['Barayem Soual'] }), 'گفت برایم سوال شد', 'fa')).toEqual([]);
  });
});

describe('between the words of a name', () => {
  const people = lexiconOf({
    zurayq: ['Ali Zurayq', 'علي زريق'],
    cooper: ['Charles B. Cooper', 'Brad Cooper'],
    little: ['Malcolm X'],
  });
  it.each([
    ['a middle name', 'Ali Hasan Zurayq spoke.', ['Ali Hasan Zurayq: zurayq']],
    ['a spaced dash', 'Ali - Zurayq spoke.', []],
    ['in Arabic a middle name', 'وقال علي حسن زريق', ['علي حسن زريق: zurayq']],
    ['"and"', 'وقال علي و زريق', []],
    ['another initial', 'Charles E. Cooper spoke.', []],
    ['the initial', 'Charles B. Cooper spoke.', ['Charles B. Cooper: cooper']],
    ['an initial that is the name', 'Malcolm X spoke.', ['Malcolm X: little']],
    ['an initial for another name', 'Malcolm E spoke.', []],
    ['a quotation mark', 'Aly” Zorayq spoke.', []],
  ])('%s', (_, text, expected) => {
    expect(found(people, text)).toEqual(expected);
  });
});

describe('words before a name that merely sound like one', () => {
  const people = lexiconOf({ amiri: ['Hadi al-Amiri'], maliki: ['Nouri al-Maliki'] });
  it.each([
    ['Read Hadi al-Amiri here.', ['Hadi al-Amiri: amiri']],
    ['Did Nouri al-Maliki win?', ['Nouri al-Maliki: maliki']],
    ['The Shiite Hadi al-Amiri spoke.', ['Hadi al-Amiri: amiri']],
    ['Then Said Hadi al-Amiri came.', []],
    ['Riad Hadi al-Amiri came.', []],
  ])('%s', (text, expected) => {
    expect(found(people, text)).toEqual(expected);
  });
});
