/** Names that go on, end early, or are somebody else's: by a suffix, a nickname, a genitive, a credit. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

type Row = [lang: string, date: string, text: string, marks: string[]];

describe('where a name begins and ends', () => {
  it.each<Row>([
    [
      'en',
      '2021-09-10',
      'In Baghdad Lt. Gen. Paul Calvert met Maj. Gen. Henry Tilling, Jr., of the US Army. Kenneth F. McKenzie Jr. presided. McKenzie spoke.',
      [
        'Paul Calvert = paul-calvert',
        'Kenneth F. McKenzie Jr. = frank-mckenzie',
        'McKenzie = frank-mckenzie',
      ],
    ],
    [
      'en',
      '2024-01-04',
      'In Baghdad, Maj. Gen. Joel “JB” Vowell spoke of ISIS to Gen. Michael "Erik" Kurilla.',
      ['Joel “JB” Vowell = joel-vowell', 'ISIS = isis', 'Michael "Erik" Kurilla = michael-kurilla'],
    ],
    [
      'tr',
      '2014-01-04',
      'Irak Başbakanı Nuri Maliki Malikiye köyünde konuştu.',
      ['Nuri Maliki = nouri-al-maliki'],
    ],
    [
      'de',
      '2019-01-04',
      'Im Irak wachsen Qais al-Khazalis Truppe und Nuri al-Malikis Badr-Organisation.',
      [
        'Qais al-Khazalis = qais-al-khazali',
        'Nuri al-Malikis = nouri-al-maliki',
        'Badr-Organisation = badr-organization',
      ],
    ],
    [
      'en',
      '2008-01-04',
      'Staffan de Mistura spoke in Baghdad. De Mistura left. Later de Mistura returned. Anna de Mistura, a nurse, stayed.',
      [
        'Staffan de Mistura = staffan-de-mistura',
        'De Mistura = staffan-de-mistura',
        'de Mistura = staffan-de-mistura',
      ],
    ],
  ])('%s %s: %s', (lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('a name that is somebody else’s', () => {
  it.each<Row>([
    [
      'fr',
      '2019-01-04',
      'Les milices de Bagdad, dont Badr et Asaïb Ahl al-Haq, se taisent. Le poète Hussein Badr a lu ses vers.',
      ['Badr = badr-organization', 'Asaïb Ahl al-Haq = asaib-ahl-al-haq'],
    ],
    [
      'fr',
      '2019-01-04',
      "Les Houthis ont attaqué. Un avocat d'Aden, Samir al-Houthi, a plaidé hier.",
      ['Houthis = houthis'],
    ],
    [
      'de',
      '2016-01-04',
      'US-Verteidigungsminister Ashton Carter war in Bagdad. Foto: AP / Carter Blum',
      ['Ashton Carter = ashton-carter'],
    ],
    [
      'de',
      '2008-01-04',
      'US-Verteidigungsminister Robert Gates war in Bagdad.\n(Redaktion: Sabine Gates-Lohmann)',
      ['Robert Gates = robert-gates'],
    ],
    [
      'tr',
      '2019-11-04',
      "SDG komutanı Mazlum Abdi Suriye'de konuştu. IŞİD sustu. Abdi konuştu.\nHaber: Abdi Kaya",
      ['SDG = sdf', 'Mazlum Abdi = mazloum-abdi', 'IŞİD = isis', 'Abdi = mazloum-abdi'],
    ],
    [
      'tr',
      '2023-11-04',
      "Irak Başbakanı Muhammed Şiya es-Sudani Ankara'ya geldi.\nGörsel: Irak Yüksek Seçim Kurulu, Bağdat (Mustafa Al-Sudani - AA)",
      ['Muhammed Şiya es-Sudani = mohammed-shia-al-sudani'],
    ],
    [
      'ar',
      '2024-11-04',
      'قال الأمين العام لحزب الله نعيم قاسم في بيروت إنه باق. وكتب الصحفي قاسم شاهين عن لبنان.',
      ['حزب الله = hezbollah', 'نعيم قاسم = naim-qassem'],
    ],
    [
      'ar',
      '2010-11-04',
      'استقبل الرئيس محمود أحمدي نجاد الوفد. وقال نجاد إن إيران باقية. وحضر المستشار كريم صالحي نجاد.',
      ['محمود أحمدي نجاد = mahmoud-ahmadinejad', 'نجاد = mahmoud-ahmadinejad'],
    ],
    [
      'ar',
      '2015-08-04',
      'وزير الداخلية محمد سالم الغبان في بغداد. وقال الطبيب سالم الغبان إن المستشفى قديم.',
      ['محمد سالم الغبان = mohammed-al-ghabban'],
    ],
  ])('%s %s: %s', (lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('a coalition of parties beside the one at war', () => {
  it.each<Row>([
    [
      'de',
      '2017-11-04',
      'Die Anti-IS-Koalition im Irak bombardiert. Die Kenia-Koalition in Potsdam streitet. Die Koalition will sparen.',
      ['Anti-IS-Koalition = cjtf-oir'],
    ],
    [
      'de',
      '2017-11-04',
      'Die US-geführte Koalition griff Mossul an. Die Koalition und die Peschmerga rückten vor. Die Koalition aus 68 Staaten blieb.',
      ['US-geführte Koalition = cjtf-oir', 'Koalition = cjtf-oir', 'Peschmerga = peshmerga'],
    ],
    [
      'de',
      '2017-11-04',
      'Die US-geführte Koalition griff Mossul an. Die Rentenpläne der Koalition und der SPD sind strittig.\nDie Koalition flog am Montag Angriffe auf Mossul.',
      ['US-geführte Koalition = cjtf-oir', 'Koalition = cjtf-oir'],
    ],
    [
      'tr',
      '2017-11-04',
      "ABD öncülüğündeki koalisyon Musul'u bombaladı. Koalisyon pazarlıkları Berlin'de sürüyor. Koalisyon uçakları Telafer'i vurdu.",
      ['ABD öncülüğündeki koalisyon = cjtf-oir', 'Koalisyon = cjtf-oir'],
    ],
  ])('%s %s: %s', (lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });
});

describe('a short form of somebody the text has not named before', () => {
  it.each<Row>([
    [
      'ar',
      '2020-01-04',
      'بحث الوفد مع زيدان، رئيس مجلس القضاء الأعلى، ملف الدستور في بغداد. وحضر نوري المالكي.',
      ['زيدان = faiq-zaidan', 'نوري المالكي = nouri-al-maliki'],
    ],
    ['ar', '2020-01-04', 'فاز زيدان، مدرب المنتخب، في بغداد. العراق.', []],
    [
      'de',
      '2018-10-10',
      'Im irakischen Parlament gewann der Wahlblock Fatah. Hadi al-Amiri führt die Badr-Organisation, Muqtada al-Sadr Sairun.',
      [
        'irakischen Parlament = iraqi-council-of-representatives',
        'Fatah = fatah-alliance',
        'Hadi al-Amiri = hadi-al-amiri',
        'Badr-Organisation = badr-organization',
        'Muqtada al-Sadr = muqtada-al-sadr',
      ],
    ],
  ])('%s %s: %s', (lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });

  it('a headline asks for his successor', () => {
    const text = 'قتل حسن نصر الله الأمين العام لحزب الله في بيروت.';
    const marks = who(text, {
      lang: 'ar',
      date: '2024-10-01',
      headline: 'خليفة نصر الله: من يكون؟',
    });
    expect(marks[0]).toBe('نصر الله = hassan-nasrallah');
  });
});
