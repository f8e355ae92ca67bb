/** An office in general: all who ever held it, whoever is to hold it next, who stands in for its holder. */
import { describe, expect, it } from 'vitest';
import { who } from '../who';

type Row = [lang: string, text: string, marks: string[]];

const read = (lang: string, text: string) => who(text, { lang, date: '2015-08-09' });

describe('a title in the plural', () => {
  it.each<Row>([
    ['en', 'A list of Presidents of the United States who saw Baghdad.', []],
    ['es', 'Los presidentes de Estados Unidos no conocen Bagdad.', []],
    ['fr', 'Tous les présidents des États-Unis ont parlé de Bagdad.', []],
    ['de', 'Die Außenminister der USA und Russlands sprachen über Bagdad.', []],
    ['de', 'Bagdad sah die beiden US-Präsidenten.', []],
    // Behind a comma it may begin a relative clause.
    [
      'de',
      'Es ging um Bagdad und um Strafen, die US-Präsident Obama verhängt hat.',
      ['Obama = barack-obama'],
    ],
    ['de', 'Der Außenminister der USA sprach über Bagdad.', ['Außenminister der USA = john-kerry']],
    [
      'es',
      'El presidente de Estados Unidos habló de Bagdad.',
      ['presidente de Estados Unidos = barack-obama'],
    ],
  ])('is nobody’s, %s: %s', (lang, text, marks) => {
    expect(read(lang, text)).toEqual(marks);
  });
});

describe('a title that somebody is still to hold, or holds above all others', () => {
  it.each<Row>([
    ['es', 'El siguiente presidente de Estados Unidos verá Bagdad.', []],
    ['fr', 'La prochaine présidente américaine verra Bagdad.', []],
    ['de', 'Der zukünftige irakische Ministerpräsident wird in Bagdad wohnen.', []],
    ['en', 'In Baghdad he spoke of his appointment as Iraqi prime minister.', []],
    [
      'en',
      'In Baghdad they saw the inauguration of Jeb Smith as president of the United States.',
      [],
    ],
    ['en', 'Baghdad met the most hawkish US president.', []],
    ['en', 'Baghdad met the US president.', ['US president = barack-obama']],
  ])('is nobody’s, %s: %s', (lang, text, marks) => {
    expect(read(lang, text)).toEqual(marks);
  });
});

describe('who stands in for the bearer of a title', () => {
  it.each<Row>([
    ['ar', 'وصل مساعد وزير الخارجية الإيراني إلى بغداد.', []],
    ['ar', 'كتب النائب السابق لرئيس جمهورية العراق في بغداد.', []],
    ['ar', 'عمل في بغداد كنائب لرئيس الوزراء العراقي.', []],
    ['ar', 'في بغداد ثلاثة نواب لرئيس الوزراء العراقي.', []],
    ['ar', 'ألغت بغداد مناصب نواب رئيس الجمهورية ورئيس الوزراء العراقي.', []],
    ['de', 'In Bagdad sprach der Stellvertreter des irakischen Ministerpräsidenten.', []],
    ['tr', 'Irak Başbakanı yardımcıları Bağdat’ta konuştu.', []],
    // His deputies are named beside him.
    ['ar', 'غادر رئيس الوزراء العراقي ونوابه بغداد.', ['رئيس الوزراء العراقي = haider-al-abadi']],
    // An MP.
    [
      'ar',
      'قال النائب في بغداد إن رئيس الوزراء العراقي باق.',
      ['رئيس الوزراء العراقي = haider-al-abadi'],
    ],
    // Whose son or adviser he is, is meant.
    [
      'ar',
      'وصل مستشار رئيس الوزراء العراقي إلى بغداد.',
      ['رئيس الوزراء العراقي = haider-al-abadi'],
    ],
  ])('is somebody else, %s: %s', (lang, text, marks) => {
    expect(read(lang, text)).toEqual(marks);
  });

  it('and an Arabic title with an adjective, but no article, is one of many', () => {
    expect(read('ar', 'من يضمن بغداد لرئيس وزراء عراقي سني؟')).toEqual([]);
    expect(read('ar', 'وصل وزير خارجية إيران إلى بغداد.')).toEqual([
      'وزير خارجية إيران = mohammad-javad-zarif',
    ]);
  });
});
