import { describe, expect, it } from 'vitest';
import { marked, who } from '../../who';

describe('only the name is marked', () => {
  it.each([
    [
      'an article stays outside',
      'en',
      'A spokesman for the White House declined.',
      'White House = white-house',
    ],
    [
      'a nationality stays outside where the rest is the name',
      'en',
      'Iraqi Security Media Cell named the dead in Baghdad.',
      'Security Media Cell = security-media-cell',
    ],
    [
      'and so does a faith',
      'en',
      'The Shiite Coordination Framework met in Baghdad.',
      'Coordination Framework = coordination-framework',
    ],
    [
      'but not where it tells one from another',
      'en',
      'The Palestinian Islamic Jihad spoke in Gaza.',
      'Palestinian Islamic Jihad = palestinian-islamic-jihad',
    ],
    ['a possessive stays outside', 'en', 'CENTCOM’s commander spoke.', 'CENTCOM = centcom'],
    [
      'ranks and honorifics stay outside',
      'en',
      'Maj. Gen. Pat Ryder spoke.',
      'Pat Ryder = pat-ryder',
    ],
    [
      '"forces" stays outside',
      'en',
      'The US-led coalition forces left.',
      'US-led coalition = cjtf-oir',
    ],
    [
      'Spanish "al" is "to the"',
      'es',
      'El diputado pidió calma al Gobierno iraquí.',
      'Gobierno iraquí = iraqi-government',
    ],
    [
      'the longer name that begins inside a listed one',
      'ar',
      'أعلنت حركة عصائب أهل الحق موقفها.',
      'عصائب أهل الحق = asaib-ahl-al-haq',
    ],
    [
      'al- belongs to the name',
      'en',
      'Yesterday Qais al-Khazali spoke.',
      'Qais al-Khazali = qais-al-khazali',
    ],
    [
      'and so does Al with a space',
      'en',
      'Yesterday Moqtada Al Sadr spoke.',
      'Moqtada Al Sadr = muqtada-al-sadr',
    ],
    ['only the name in a compound', 'en', 'An ISIS-linked camp was closed.', 'ISIS = isis'],
    [
      'a name broken by a bracket is one',
      'en',
      'President (Joe) Biden spoke.',
      'Joe) Biden = joe-biden',
    ],
    [
      'a German compound with Anti is one word',
      'de',
      'Die Anti-IS-Koalition blieb.',
      'Anti-IS-Koalition = cjtf-oir',
    ],
    [
      'a Turkish ending after an apostrophe',
      'tr',
      'Kudüs Gücü’nün açıklaması reddedildi.',
      'Kudüs Gücü = quds-force',
    ],
    [
      'an elided French article',
      'fr',
      'Les avions de l’Otan et du Pentagone volaient.',
      'Pentagone = pentagon',
    ],
    [
      'Arabic "and" written on',
      'ar',
      'التقى بحماس والحشد الشعبي.',
      'الحشد الشعبي = popular-mobilization-forces',
    ],
    [
      'the Arabic article drawn out before Latin letters',
      'ar',
      'قال الـPKK إن البيشمركة وداعش في العراق.',
      'PKK = pkk',
    ],
    [
      'and in brackets behind the name',
      'ar',
      'قوات سوريا الديمقراطية (الـSDF) تقاتل داعش.',
      'SDF = sdf',
    ],
    [
      'but the article with ل stays whole',
      'ar',
      'سيارات تابعة للحشد الشعبي وصلت.',
      'للحشد الشعبي = popular-mobilization-forces',
    ],
  ])('%s', (_, lang, text, expected) => {
    expect(who(text, { lang })).toContain(expected);
  });

  it('a bracketed acronym is a mention of its own', () => {
    expect(who('The Popular Mobilization Forces (PMF) met.')).toEqual([
      'Popular Mobilization Forces = popular-mobilization-forces',
      'PMF = popular-mobilization-forces',
    ]);
  });

  it.each([
    [
      'The Islamic Revolution Guard Corps (IRGC) Quds Force spoke in Tehran.',
      ['Islamic Revolution Guard Corps = irgc', 'IRGC = irgc', 'Quds Force = quds-force'],
    ],
    [
      'The Islamic Revolution Guard Corps (IRGC)-Qods Force spoke in Tehran.',
      ['Islamic Revolution Guard Corps = irgc', 'IRGC = irgc', 'Qods Force = quds-force'],
    ],
    ['The Guards [IRGC] Qods Force spoke in Tehran.', ['IRGC = irgc', 'Qods Force = quds-force']],
    [
      'The Popular Mobilization Forces (PMF) Commission met in Iraq.',
      [
        'Popular Mobilization Forces = popular-mobilization-forces',
        'PMF = popular-mobilization-forces',
      ],
    ],
    ['The IRGC Quds Force spoke in Tehran.', ['IRGC Quds Force = quds-force']],
  ])('and what goes on behind its bracket another: %s', (text, expected) => {
    expect(who(text)).toEqual(expect.arrayContaining(expected));
    expect(who(text).join()).not.toMatch(/[)\]]/);
  });

  it('surfaces are what the offsets say, also in a second paragraph', () => {
    expect(who('Nothing here.\nCENTCOM spoke.')).toEqual(['CENTCOM = centcom']);
  });
});

describe('a title that begins the name of a group is part of it', () => {
  it.each([
    ['de', 'Die Imam-Ali-Brigaden sind im Irak.', 'Imam-Ali-Brigaden'],
    ['en', 'The Sayyid al-Shuhada Brigades are in Iraq.', 'Sayyid al-Shuhada Brigades'],
    ['tr', 'İmam Ali Tugayları Irak’ta.', 'İmam Ali Tugayları'],
  ])('%s: %s', (lang, text, surface) => {
    expect(marked(text, { lang })).toEqual([surface]);
  });
});

describe('a hashtag parts its words by a low line or by capitals', () => {
  it.each([
    ['ar', 'عاجل #العراق #الحشد_الشعبي #هادي_العامري', ['الحشد_الشعبي', 'هادي_العامري']],
    ['tr', '#Irak #HaşdiŞabi #Haşdi_Şabi', ['HaşdiŞabi', 'Haşdi_Şabi']],
    ['en', '#Iraq #KataibHezbollah #Nouri_al_Maliki', ['KataibHezbollah', 'Nouri_al_Maliki']],
    ['en', '#Iraq #IslamicStateOfMind #KataibHezbollah2', []],
  ])('%s: %s', (lang, text, surfaces) => {
    expect(marked(text, { lang })).toEqual(surfaces);
  });
});

describe('a long name that is written otherwise', () => {
  it.each([
    ['en', 'In Syria the International Coalition against “Daesh” fights on, the SDF said.'],
    ['en', 'In Iraq the International Coalition against (Daesh) fights on, Baghdad said.'],
  ])('is each of the names in it, %s: %s', (lang, text) => {
    expect(who(text, { lang })).toEqual(
      expect.arrayContaining(['International Coalition = cjtf-oir', 'Daesh = isis']),
    );
  });
});
