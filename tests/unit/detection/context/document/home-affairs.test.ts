/** Texts of home affairs that name the field in passing: "the coalition" and "the prime minister" are the country's own. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

type Row = [what: string, lang: string, date: string, text: string, marks: string[]];

describe('a text of home affairs', () => {
  it.each<Row>([
    [
      'keeps its coalition to itself, before and after it has named the other',
      'de',
      '2025-11-28',
      'Die Koalition streitet über die Rente.\nIm Bundestag sprach man auch über den Irak: Die Anti-IS-Koalition verlässt Bagdad. Die Koalition räumt ihre Stützpunkte.\nDie SPD zögert.\nDie Koalition hat 328 Sitze.',
      ['Anti-IS-Koalition = cjtf-oir', 'Koalition = cjtf-oir'],
    ],
    [
      'and lets the one that fights be known by its jets',
      'de',
      '2016-11-28',
      'Im Bundestag sprach die SPD über den Irak und die Anti-IS-Koalition.\nEs war spät.\nNiemand hörte zu.\nIn Mossul flogen Jets der Koalition Angriffe auf den IS.',
      ['Anti-IS-Koalition = cjtf-oir', 'Koalition = cjtf-oir', 'IS = isis'],
    ],
    [
      'or by a paragraph that is of nothing but war',
      'de',
      '2017-03-10',
      'Der Bundestag verlängerte das Mandat. SPD und CDU stimmten zu. Tornados fliegen im Irak für die internationale Koalition.\nSie starten in der Türkei.\nDie Koalition hat in drei Jahren tausende Luftangriffe auf Mossul geflogen.',
      ['internationale Koalition = cjtf-oir', 'Koalition = cjtf-oir'],
    ],
    [
      'speaks of its own prime minister',
      'fr',
      '2024-12-20',
      'Le Premier ministre cherche des ministres à Matignon, les socialistes attendent.\nÀ Bagdad, Mohammed Chia al-Soudani a parlé de l’Irak. Le Premier ministre a rassuré.\nLe budget n’est pas voté.\nLe Premier ministre consulte.',
      [
        'Mohammed Chia al-Soudani = mohammed-shia-al-sudani',
        'Premier ministre = mohammed-shia-al-sudani',
      ],
    ],
    [
      'or of somebody else’s',
      'en',
      '2025-08-31',
      'The Houthis said on Saturday that their prime minister had died.\nIn Baghdad the Iraqi government was silent. Iraqis hope that their prime minister will speak.',
      [
        'Houthis = houthis',
        'Iraqi government = iraqi-government',
        'prime minister = mohammed-shia-al-sudani',
      ],
    ],
    [
      'is none by one opinion of one party',
      'fr',
      '2024-12-20',
      'Les socialistes saluent l’Irak.\nÀ Bagdad, Mohammed Chia al-Soudani a reçu une délégation.\nElle est repartie.\nLe Premier ministre a rassuré.',
      [
        'Mohammed Chia al-Soudani = mohammed-shia-al-sudani',
        'Premier ministre = mohammed-shia-al-sudani',
      ],
    ],
    [
      'or by one seat of government in capitals and small letters',
      'en',
      '2016-10-20',
      'OTTAWA. Canada met Iraqi envoys in Ottawa on the war. Prime Minister Haider al-Abadi thanked Canada.\nThe envoys left.\nThe war goes on.\nThe prime minister will return.',
      ['Haider al-Abadi = haider-al-abadi', 'prime minister = haider-al-abadi'],
    ],
    [
      'has a house of its own, by one sign',
      'ar',
      '2024-03-10',
      'بيروت - أقر مجلس النواب الموازنة.\nوبحث نجيب ميقاتي مع بغداد ملف الفيول العراقي وقرار المحكمة الاتحادية.\nوأكد مجلس النواب القرار.',
      [],
    ],
    [
      'but not where the paragraph says whose',
      'ar',
      '2024-03-10',
      'بيروت - التقى نجيب ميقاتي محمد شياع السوداني ومحمد الحلبوسي.\nفي العراق أقر مجلس النواب الموازنة.',
      [
        'محمد شياع السوداني = mohammed-shia-al-sudani',
        'محمد الحلبوسي = mohammed-al-halbousi',
        'مجلس النواب = iraqi-council-of-representatives',
      ],
    ],
    [
      'has coalitions of parties, told by the words beside them',
      'tr',
      '2018-05-15',
      'ABD öncülüğündeki koalisyon Irak’ta IŞİD’i vurdu. Bağdat’ta konuşulan koalisyon formülü yedi.',
      ['ABD öncülüğündeki koalisyon = cjtf-oir', 'IŞİD = isis'],
    ],
    [
      'in Spanish, too',
      'es',
      '2017-01-10',
      'La coalición internacional atacó Mosul en Irak. El gobierno de coalición cayó.',
      ['coalición internacional = cjtf-oir'],
    ],
  ])('%s (%s)', (_, lang, date, text, marks) => {
    expect(who(text, { lang, date })).toEqual(marks);
  });

  it('that a town is struck is no other walk of life', () => {
    expect(
      who('La coalición internacional atacó Mosul en Irak. La coalición bombardeó la ciudad.', {
        lang: 'es',
        date: '2017-01-10',
      }),
    ).toEqual(['coalición internacional = cjtf-oir', 'coalición = cjtf-oir']);
  });
});
