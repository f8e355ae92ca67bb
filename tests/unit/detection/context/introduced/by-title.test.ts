/** "The Iraqi prime minister … Abadi": a title that says whose it is introduces its holder. */
import { describe, expect, it } from 'vitest';
import { who } from '../../who';

describe('family names in a text that names their bearer by his title alone', () => {
  it.each([
    ['en', '2004-08-16', 'The Iraqi prime minister pledged restraint, but Allawi left.', 'Allawi'],
    ['en', '2019-11-29', 'The Iraqi prime minister will go. Abdul-Mahdi said so.', 'Abdul-Mahdi'],
    [
      'fr',
      '2019-11-29',
      'Le Premier ministre irakien part. « Abdel Mahdi a fini. »',
      'Abdel Mahdi',
    ],
    ['de', '2016-11-29', 'Der irakische Ministerpräsident kam. Abadi lobte alle.', 'Abadi'],
    ['es', '2021-11-29', 'El primer ministro iraquí salió ileso. Kadhimi pidió calma.', 'Kadhimi'],
    ['tr', '2020-05-29', 'Irak Başbakanı konuştu. Kazımi gülümsedi.', 'Kazımi'],
    ['ar', '2019-11-29', 'رئيس الوزراء العراقي يستقيل. وقال عبد المهدي انه راحل.', 'عبد المهدي'],
    ['fa', '2020-05-29', 'نخست‌وزیر عراق سخن گفت. الکاظمی لبخند زد.', 'الکاظمی'],
    ['en', '2003-11-29', 'The US defense secretary left. Rumsfeld told nobody.', 'Rumsfeld'],
  ])('%s, %s: %s', (lang, date, text, family) => {
    expect(who(text, { lang, date }).some((said) => said.startsWith(`${family} = `))).toBe(true);
  });

  it.each([
    ['a first name too', 'en', '2023-05-29', 'The Iraqi president spoke. Rashid left.', 'Rashid'],
    [
      'of a holder of other days',
      'en',
      '2016-11-29',
      'The Iraqi prime minister left. Maliki wept.',
      'Maliki',
    ],
    [
      'a stranger of the name',
      'en',
      '2013-05-29',
      'The Iraqi prime minister spoke. Riyad al-Maliki, a Palestinian, answered. Maliki left.',
      'Maliki',
    ],
    [
      'a stranger of the name',
      'ar',
      '2013-05-29',
      'تحدث رئيس الوزراء العراقي في بغداد. والتقى الوزير الفلسطيني رياض المالكي. وقال المالكي ذلك.',
      'المالكي',
    ],
    [
      'a village',
      'de',
      '2007-05-29',
      'Der irakische Ministerpräsident sprach. Maliki ist ein Dorf.',
      'Maliki',
    ],
  ])('not %s (%s, %s): %s', (_, lang, date, text, family) => {
    expect(who(text, { lang, date }).some((said) => said.startsWith(`${family} = `))).toBe(false);
  });
});
