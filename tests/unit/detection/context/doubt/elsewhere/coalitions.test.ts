/** The coalition against the Islamic State, and those that it is not: of other wars, other leaders, other causes. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

const OURS = 'cjtf-oir';
const marksIn = (lang: string, date: string, text: string): string[] =>
  who(text, { lang, date })
    .filter((mark) => mark.endsWith(` = ${OURS}`))
    .map((mark) => mark.slice(0, -` = ${OURS}`.length));

type Row = [lang: string, date: string, text: string];

describe('a coalition of another war', () => {
  it.each<Row>([
    [
      'en',
      '2024-01-13',
      'A US-led coalition is trying to deter the Houthis. The coalition will answer, Hamas was told.',
    ],
    [
      'en',
      '2024-02-20',
      'Hamas and Hezbollah watch. It would confront any US-led coalition in the Red Sea. Ships of the coalition fired.',
    ],
    [
      'fr',
      '2024-01-20',
      'Une coalition dirigée par les États-Unis patrouille en mer Rouge. Les forces de la coalition ont tiré, dit le Hamas.',
    ],
    ['es', '2024-01-20', 'La coalición liderada por Estados Unidos bombardeó a los hutíes.'],
    ['de', '2024-01-20', 'Die US-geführte Koalition schoss im Roten Meer Drohnen ab.'],
    ['tr', '2024-01-20', "ABD liderliğindeki koalisyon Kızıldeniz'de Husilere saldırdı."],
    ['ar', '2024-01-20', 'قصف التحالف بقيادة الولايات المتحدة مواقع الحوثيين في اليمن.'],
    ['fa', '2024-01-20', 'ائتلاف به رهبری آمریکا در دریای سرخ به یمن حمله کرد.'],
    ['en', '2019-10-10', 'In 1991 a US-led coalition freed Kuwait. The coalition bombed Basra.'],
    ['fr', '2019-10-10', "En 2003, la coalition menée par les États-Unis a envahi l'Irak."],
    [
      'ar',
      '2019-10-10',
      'عام 1991 شنت قوات التحالف بقيادة أمريكا هجوماً على الكويت. وزار حيدر العبادي بغداد.',
    ],
  ])('%s %s: %s', (lang, date, text) => {
    expect(marksIn(lang, date, text)).toEqual([]);
  });

  it.each<[...Row, string[]]>([
    [
      'en',
      '2024-02-20',
      'The US-led coalition left Ain al-Asad in Iraq, while Houthi attacks in the Red Sea went on.',
      ['US-led coalition'],
    ],
    [
      'en',
      '2024-01-20',
      'Houthi rebels hit ships. In Iraq, missiles were fired at US-led coalition forces. The coalition said nobody was hurt.',
      ['US-led coalition', 'coalition'],
    ],
    [
      'en',
      '2017-08-20',
      'The US-led coalition, which the Iraqi army has known since 2003 and 2014, struck ISIS.',
      ['US-led coalition'],
    ],
    [
      'en',
      '2018-03-02',
      'The US-led coalition struck ISIS in Iraq. A Saudi-led coalition bombed Yemen. The coalition denied it.',
      ['US-led coalition'],
    ],
    [
      'fr',
      '2018-03-02',
      'La coalition internationale a frappé à Mossoul en Irak. La coalition menée par Riyad a bombardé Sanaa. La coalition nie.',
      ['coalition internationale'],
    ],
  ])('but ours, %s %s: %s', (lang, date, text, marks) => {
    expect(marksIn(lang, date, text)).toEqual(marks);
  });
});

describe('a coalition said to be led by others, to be of others or against others', () => {
  it.each<Row>([
    [
      'en',
      '2024-03-01',
      'Hassan Nasrallah praised the Iranian-affiliated military coalition in Iraq, and its strikes.',
    ],
    [
      'en',
      '2024-03-01',
      'Hassan Nasrallah called on the coalition known as the "axis of resistance" to strike in Iraq.',
    ],
    ['en', '2024-03-01', 'Troops of a coalition that includes Hamas and Hezbollah are in Iraq.'],
    ['fr', '2024-03-01', 'Les forces de la coalition qui comprend le Hamas sont en Irak.'],
    [
      'en',
      '2015-11-20',
      "Barack Obama and John Kerry maintain the international coalition against Iran's nuclear program.",
    ],
    [
      'fr',
      '2015-11-20',
      "Barack Obama et John Kerry ont une coalition internationale contre l'Iran.",
    ],
    ['es', '2015-11-20', 'Barack Obama y John Kerry: la coalición internacional contra Irán.'],
    ['de', '2015-11-20', 'Barack Obama und John Kerry: die internationale Koalition gegen Iran.'],
    ['tr', '2015-11-20', "Barack Obama ve John Kerry İran'a karşı uluslararası koalisyon kurdu."],
    ['ar', '2015-11-20', 'باراك أوباما وجون كيري يحافظان على التحالف الدولي ضد إيران.'],
    [
      'fr',
      '2020-11-20',
      'Les avions de la coalition anti-Yémen. Donald Trump et Mike Pompeo parlent.',
    ],
  ])('%s %s: %s', (lang, date, text) => {
    expect(marksIn(lang, date, text)).toEqual([]);
  });

  it.each<[...Row, string[]]>([
    [
      'es',
      '2016-10-06',
      'La coalición liderada por EE.UU. atacó en Siria. Los aviones de la coalición contra el Ejército sirio volaron. La coalición (anti-EIIL) calla.',
      ['coalición liderada por EE.UU.', 'coalición', 'coalición'],
    ],
    [
      'de',
      '2017-03-02',
      'Die internationale Koalition gegen den IS bombardierte Mossul. Die Koalition, zu der auch Deutschland gehört, sprach.',
      ['internationale Koalition', 'Koalition'],
    ],
    [
      'ar',
      '2015-08-07',
      'رحبت واشنطن بانضمام روسيا إلى التحالف ضد «داعش» في العراق وقال حيدر العبادي ذلك وكذلك جون كيري.',
      ['التحالف'],
    ],
  ])('but ours, %s %s: %s', (lang, date, text, marks) => {
    expect(marksIn(lang, date, text)).toEqual(marks);
  });

  it('others of the list have members, opponents and a past of their own', () => {
    expect(who('الحشد الشعبي يضم كتائب حزب الله في العراق.', { lang: 'ar' })).toContain(
      'الحشد الشعبي = popular-mobilization-forces',
    );
    expect(who('The Axis of Resistance against Israel includes Hamas.')).toContain(
      'Axis of Resistance = axis-of-resistance',
    );
    expect(
      who('The Popular Mobilization Forces, whose head was sentenced in Kuwait in 1984, marched.'),
    ).toContain('Popular Mobilization Forces = popular-mobilization-forces');
  });
});

describe('the bare word where the text names no coalition in full', () => {
  it.each<Row>([
    [
      'en',
      '2022-11-02',
      "Benjamin Netanyahu leads one of the most right-wing coalitions in Israel's history, Hamas and Hezbollah said.",
    ],
    [
      'en',
      '2023-11-21',
      "Hamas and Hezbollah. Mark Rutte governs. But the coalition's political weight is not significant.",
    ],
    [
      'en',
      '2016-08-10',
      'Bashar al-Assad hit Aleppo. The Syrian Coalition met Staffan de Mistura on ISIS. The Coalition rejected the strikes.',
    ],
  ])('is of others, %s %s: %s', (lang, date, text) => {
    expect(marksIn(lang, date, text)).toEqual([]);
  });

  it.each<Row>([
    [
      'fr',
      '2016-10-24',
      'Haider al-Abadi parle de Mossoul en Irak. La coalition bombarde, son chef, le général Stephen Townsend, le confirme.',
    ],
    [
      'de',
      '2024-07-31',
      'Mohammed Schia al-Sudani verhandelt in Bagdad mit Michael Kurilla und Lloyd Austin über den Abzug der Koalition.',
    ],
    [
      'en',
      '2023-10-20',
      'Iran-backed groups hit Iraq, Lloyd Austin told Mohammed Shia al-Sudani. We will defend US and coalition forces.',
    ],
  ])('is ours where it fights, or beside its commander, %s %s: %s', (lang, date, text) => {
    expect(marksIn(lang, date, text)).toHaveLength(1);
  });
});
