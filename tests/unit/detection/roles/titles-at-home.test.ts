/** Whose a bare title is by the country of the press, by another's who holds one like it, and before a hand-over. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

type Row = [what: string, lang: string, date: string, text: string, marks: string[]];

const rows = (all: Row[]) =>
  it.each<Row>(all)('%s (%s)', (_, lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });

describe('a bare title in the press of one country', () => {
  rows([
    [
      'is its own, though the text gave the title to another’s in full',
      'tr',
      '2024-04-22',
      'Irak Cumhurbaşkanı Abdullatif Reşid konuğunu karşıladı.\nErdoğan akşam Erbil’e geçti. Recep Tayyip Erdoğan basına konuştu.\nCumhurbaşkanı gece Ankara’ya döndü.',
      [
        'Abdullatif Reşid = abdul-latif-rashid',
        'Erdoğan = recep-tayyip-erdogan',
        'Recep Tayyip Erdoğan = recep-tayyip-erdogan',
        'Cumhurbaşkanı = recep-tayyip-erdogan',
      ],
    ],
    [
      'opens the text, before his name',
      'fa',
      '2023-05-10',
      'رئیس‌جمهور در دمشق سخن گفت.\nسید ابراهیم رئیسی با بشار اسد دیدار کرد.',
      ['رئیس‌جمهور = ebrahim-raisi', 'ابراهیم رئیسی = ebrahim-raisi', 'بشار اسد = bashar-al-assad'],
    ],
    [
      'but the other’s in the paragraph that gave it to him',
      'tr',
      '2024-04-22',
      'Recep Tayyip Erdoğan Bağdat’a indi.\nIrak Cumhurbaşkanı Abdullatif Reşid konuğunu karşıladı. Cumhurbaşkanı uzun konuştu.',
      [
        'Recep Tayyip Erdoğan = recep-tayyip-erdogan',
        'Abdullatif Reşid = abdul-latif-rashid',
        'Cumhurbaşkanı = abdul-latif-rashid',
      ],
    ],
    [
      'and is no mention right behind the other’s name',
      'fa',
      '2025-05-10',
      'مسعود پزشکیان وارد بغداد شد. وی با عبداللطیف رشید رئیس‌جمهور و محمود المشهدانی دیدار کرد.',
      [
        'مسعود پزشکیان = masoud-pezeshkian',
        'عبداللطیف رشید = abdul-latif-rashid',
        'محمود المشهدانی = mahmoud-al-mashhadani',
      ],
    ],
    [
      'is nobody’s where it was given to a stranger',
      'tr',
      '2024-04-22',
      'Recep Tayyip Erdoğan Kahire’ye indi.\nMısır Cumhurbaşkanı Abdülfettah es-Sisi konuğunu karşıladı. Cumhurbaşkanı uzun konuştu.',
      ['Recep Tayyip Erdoğan = recep-tayyip-erdogan'],
    ],
    [
      'is nobody’s where he is not named',
      'tr',
      '2024-04-22',
      'Cumhurbaşkanı konuştu. Nuri el-Maliki Bağdat’ta kaldı.',
      ['Nuri el-Maliki = nouri-al-maliki'],
    ],
    [
      'is nobody’s in the press of others',
      'de',
      '2024-04-22',
      'Der Präsident sprach. Recep Tayyip Erdogan war in Bagdad.',
      ['Recep Tayyip Erdogan = recep-tayyip-erdogan'],
    ],
  ]);
});

describe('what stands behind a Persian title', () => {
  const NAMED = 'محمود احمدی‌نژاد وارد تهران شد. رئیس‌جمهور ';
  const lastOf = (behind: string) =>
    who(`${NAMED}${behind}`, { lang: 'fa', date: '2010-11-20' }).slice(1);
  it.each([
    'هنوز تصمیم نگرفته است.',
    'دیروز به نجف رفت.',
    'صبح امروز سخن گفت.',
    'روز شنبه سخن گفت.',
    'پس از دیدار رفت.',
    'ضمن تشکر از مردم سخن گفت.',
    'درباره عراق سخن گفت.',
    'قرار است به نجف برود.',
  ])('says when or of what: … %s', (behind) => {
    expect(lastOf(behind)).toEqual(['رئیس‌جمهور = mahmoud-ahmadinejad']);
  });
  it.each(['چین دیروز سخن گفت.', 'لهستان هنوز تصمیم نگرفته است.', 'فرانسه صبح امروز رفت.'])(
    'says of what country: … %s',
    (behind) => {
      expect(lastOf(behind)).toEqual([]);
    },
  );
});

describe('the new one, though his predecessor was named since', () => {
  const marksOf = (text: string, lang: string, date: string) =>
    who(text, { lang, date }).filter((mark) => /^(?:\p{Ll}|V|Savunma)/u.test(mark));
  it.each([
    [
      'en',
      'Robert M. Gates flew to Iraq. Donald H. Rumsfeld never did. The new defense secretary was silent.',
    ],
    [
      'de',
      'Robert Gates reiste in den Irak. Donald Rumsfeld blieb daheim. Der neue Verteidigungsminister schwieg.',
    ],
    [
      'es',
      'Robert Gates viajó a Irak. Donald Rumsfeld no fue. El nuevo secretario de Defensa calló.',
    ],
    ['tr', 'Robert Gates Irak’a gitti. Donald Rumsfeld gitmedi. Yeni Savunma Bakanı sustu.'],
  ])('%s: is meant in the months after he took office, %s', (lang, text) => {
    expect(marksOf(text, lang, '2006-12-22')).toHaveLength(1);
    expect(marksOf(text, lang, '2006-12-22')[0]).toMatch(/ = robert-gates$/u);
    expect(marksOf(text, lang, '2008-12-22')).toEqual([]);
  });
  it.each([
    [
      '2006-12-22',
      'Robert M. Gates flew to Iraq. Donald H. Rumsfeld never did. The defense secretary was silent.',
    ],
    ['2006-12-22', 'Robert M. Gates met Iraqis. Baghdad wants a new defense secretary.'],
    ['2014-06-22', 'Barack Obama spoke of Iraq. In Cairo, the new president was sworn in.'],
    [
      '2021-03-02',
      'Joe Biden spoke of Iraq. In 2001 George W. Bush became the new president there.',
    ],
    ['2025-02-02', 'Joe Biden was in Beirut. The new president, a general, spoke of Hezbollah.'],
  ])('%s: nobody in “%s”', (date, text) => {
    expect(marksOf(text, 'en', date)).toEqual([]);
  });
  it.each([
    [
      'en',
      'Joe Biden spoke of Iraq. Donald Trump did not. In 2001, the new president wanted a war.',
    ],
    [
      'fr',
      'Joe Biden a parlé de l’Irak. En 2001, George W. Bush est devenu le nouveau président et voulait la guerre en Irak.',
    ],
    ['en', 'The US president spoke of Iraq. George W. Bush became the new president in 2001.'],
    [
      'fr',
      'Le président américain parla. En 2001, George W. Bush est devenu le nouveau président.',
    ],
    ['es', 'El presidente de Estados Unidos calló. Bush se convirtió en el nuevo presidente.'],
  ])('%s: who was new in another year is not who is new now: “%s”', (lang, text) => {
    expect(marksOf(text, lang, '2021-03-15')).not.toContainEqual(
      expect.stringMatching(/^(?:president|président|presidente) = joe-biden/u),
    );
  });

  it('and a new plan is no new president', () => {
    const text = 'Barack Obama spoke of Iraq. The president’s new plan failed.';
    expect(marksOf(text, 'en', '2014-06-22')).toEqual(['president = barack-obama']);
  });
});

describe('a title of two kinds: of whom the text gave it to, and of whom it is about', () => {
  rows([
    [
      'is of the press’s own country',
      'tr',
      '2008-02-27',
      'Başbakan grup toplantısında konuştu. Recep Tayyip Erdoğan uzun konuştu.\nIrak Başbakanı Nuri el-Maliki Bağdat’ta yanıt verdi.',
      [
        'Başbakan = recep-tayyip-erdogan',
        'Recep Tayyip Erdoğan = recep-tayyip-erdogan',
        'Nuri el-Maliki = nouri-al-maliki',
      ],
    ],
    [
      'is the other’s in the paragraph that names him',
      'tr',
      '2008-02-27',
      'Recep Tayyip Erdoğan Ankara’da konuştu.\nIrak Başbakanı Nuri el-Maliki Bağdat’ta yanıt verdi. Başbakan uzun konuştu.',
      [
        'Recep Tayyip Erdoğan = recep-tayyip-erdogan',
        'Nuri el-Maliki = nouri-al-maliki',
        'Başbakan = nouri-al-maliki',
      ],
    ],
    [
      'with endings and without an apostrophe, too',
      'tr',
      '2008-02-27',
      'Recep Tayyip Erdoğan Ankara’da konuştu. Başbakanın sesi kısıktı.\nIrak Başbakanı Nuri el-Maliki Bağdat’ta yanıt verdi. Dün başbakana teşekkür etti.',
      [
        'Recep Tayyip Erdoğan = recep-tayyip-erdogan',
        'Başbakanın = recep-tayyip-erdogan',
        'Nuri el-Maliki = nouri-al-maliki',
        'başbakana = nouri-al-maliki',
      ],
    ],
    [
      'but not one of many, nor another country’s',
      'tr',
      '2026-05-16',
      'Ali ez-Zeydi Bağdat’ta konuştu; Haşdi Şabi sustu. Her başbakanın işi zordur. Japonya başbakanının da.',
      ['Ali ez-Zeydi = ali-al-zaidi', 'Haşdi Şabi = popular-mobilization-forces'],
    ],
    [
      'and the other’s when the first office is held by nobody',
      'tr',
      '2024-02-27',
      'Recep Tayyip Erdoğan Ankara’da konuştu.\nMuhammed Şiya es-Sudani Bağdat’ta yanıt verdi.\nBaşbakan uzun konuştu.',
      [
        'Recep Tayyip Erdoğan = recep-tayyip-erdogan',
        'Muhammed Şiya es-Sudani = mohammed-shia-al-sudani',
        'Başbakan = mohammed-shia-al-sudani',
      ],
    ],
    [
      'is nobody’s behind a stranger who bore it',
      'tr',
      '2015-02-27',
      'Başbakan Ahmet Davutoğlu Bağdat’a gitti.\nIrak heyeti onu karşıladı. Başbakan uzun konuştu.',
      [],
    ],
  ]);
});

describe('where another holder of such a title is named', () => {
  rows([
    [
      'the title in a text that never speaks of Iraq is not Iraq’s',
      'de',
      '2021-06-20',
      'Naftali Bennett regiert seit einer Woche. Ismail Hanija hält sich in Kairo auf. Hassan Ruhani und Ebrahim Raisi sahen ein Foto mit Jair Lapid. Der Ministerpräsident schwieg.',
      [
        'Naftali Bennett = naftali-bennett',
        'Ismail Hanija = ismail-haniyeh',
        'Hassan Ruhani = hassan-rouhani',
        'Ebrahim Raisi = ebrahim-raisi',
        'Jair Lapid = yair-lapid',
      ],
    ],
    [
      'and is, where the text speaks of Iraq',
      'de',
      '2021-06-20',
      'Ismail Hanija hält sich in Kairo auf. Im Irak warten Hassan Ruhani und Ebrahim Raisi. Der Ministerpräsident schwieg.',
      [
        'Ismail Hanija = ismail-haniyeh',
        'Hassan Ruhani = hassan-rouhani',
        'Ebrahim Raisi = ebrahim-raisi',
        'Ministerpräsident = mustafa-al-kadhimi',
      ],
    ],
  ]);
});

describe('the new prime minister, before he is sworn in', () => {
  rows([
    [
      'is the one whom the text names',
      'es',
      '2005-04-29',
      'La Asamblea de Bagdad aprobó a Ibrahim al Yafari. El nuevo primer ministro prometió seguridad.',
      ['Ibrahim al Yafari = ibrahim-al-jaafari', 'primer ministro = ibrahim-al-jaafari'],
    ],
    [
      'is not known where it names nobody who is to come',
      'en',
      '2005-04-29',
      'Iyad Allawi stayed in Baghdad. The new prime minister of Iraq has friends in Iran.',
      ['Iyad Allawi = ayad-allawi', 'prime minister of Iraq = ayad-allawi'],
    ],
  ]);
});

describe('wordings', () => {
  rows([
    [
      'two letters, and no hour',
      'en',
      '2025-10-21',
      'Mohammed Shia al-Sudani spoke in Baghdad. At 8 PM the PM smiled.',
      ['Mohammed Shia al-Sudani = mohammed-shia-al-sudani', 'PM = mohammed-shia-al-sudani'],
    ],
    [
      'short, and no football',
      'de',
      '2021-11-08',
      'Mustafa al-Kadhimi überlebte in Bagdad. Der Premier schwieg zur Premier League.',
      ['Mustafa al-Kadhimi = mustafa-al-kadhimi', 'Premier = mustafa-al-kadhimi'],
    ],
    [
      'small letters',
      'tr',
      '2021-11-08',
      'Mustafa el-Kazımi Bağdat’ta konuştu. Sonra başbakan sustu.',
      ['Mustafa el-Kazımi = mustafa-al-kadhimi', 'başbakan = mustafa-al-kadhimi'],
    ],
    [
      'next month is no next minister',
      'tr',
      '2024-08-16',
      'Irak Başbakanı gelecek ay Ankara’ya davetli.',
      ['Irak Başbakanı = mohammed-shia-al-sudani'],
    ],
    [
      'as his enemies say it',
      'es',
      '2022-07-19',
      'Del primer ministro del régimen sionista, Yair Lapid, habló Ebrahim Raisi en Teherán.',
      [
        'primer ministro del régimen sionista = yair-lapid',
        'Yair Lapid = yair-lapid',
        'Ebrahim Raisi = ebrahim-raisi',
      ],
    ],
  ]);
});
