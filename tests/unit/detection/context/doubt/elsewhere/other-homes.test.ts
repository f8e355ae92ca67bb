/** Letters that bodies of other countries have as well: told by which country the text speaks of, and which not. */
import { describe, expect, it } from 'vitest';
import { who } from '../../../who';

type Row = [what: string, lang: string, text: string, marks: string[]];

describe('letters of a body', () => {
  it.each<Row>([
    [
      'are another country’s where that alone is spoken of',
      'en',
      'BEIRUT — Voting in Mount Lebanon went off well. The ISF recorded 71 complaints. The Lebanese Forces won.',
      [],
    ],
    [
      'whoever of the field the text names',
      'en',
      'Lebanon’s interior minister said the ISF would stay in Tripoli. Hezbollah agreed, and Israel was silent.',
      ['Hezbollah = hezbollah'],
    ],
    [
      'but are the listed one’s where its country is spoken of, too',
      'en',
      'BEIRUT (AP) — The ISF advanced in Mosul, Iraqi officers said, against Islamic State militants.',
      ['ISF = iraqi-security-forces', 'Islamic State = isis'],
    ],
    [
      'or a town of the field',
      'en',
      'The ISF held the bridge in Kirkuk; Shiite militias left. Nouri al-Maliki praised them.',
      ['ISF = iraqi-security-forces', 'Nouri al-Maliki = nouri-al-maliki'],
    ],
    [
      'are nobody’s in a country far away',
      'en',
      'NAIROBI — The KDP won a seat. The militias in the north were silent; an airstrike hit Somalia.',
      [],
    ],
    [
      'told by where the text was sent from',
      'fr',
      'KINSHASA – Le PDK du Congo manifeste ; des milices et des groupes armés le menacent.',
      [],
    ],
    [
      'and somebody’s beside those who lead them',
      'en',
      'KDP and PUK leaders met in Ankara, Turkey, and then in Paris, France. Masoud Barzani said militias must leave.',
      ['KDP = kdp', 'PUK = puk', 'Masoud Barzani = masoud-barzani'],
    ],
  ])('%s (%s)', (_, lang, text, marks) => {
    expect(who(text, { lang, date: '2018-11-05' })).toEqual(marks);
  });
});

describe('a body of words that any country has', () => {
  const OTHERS = ['US-led coalition = cjtf-oir', 'Islamic State = isis'];
  it.each([
    'CANBERRA — The Joint Operations Command sent ships to the US-led coalition against Islamic State.',
    'From Ottawa the Joint Operations Command runs every mission; the US-led coalition against Islamic State thanked it.',
  ])('is that of the country the text is of: %s', (text) => {
    expect(who(text)).toEqual(OTHERS);
  });

  it.each([
    'The Joint Operations Command said Islamic State fighters fled Hawija. Qasem Soleimani praised the Hashd.',
    'The Joint Operations Command said Islamic State fighters fled. France and Turkey were silent. Nouri al-Maliki praised them.',
  ])('but not beside a place or a statesman of the listed one’s: %s', (text) => {
    expect(who(text, { date: '2016-05-01' })).toContain(
      'Joint Operations Command = joint-operations-command',
    );
  });
});

describe('a name in Arabic letters that many bear, in a text of another country', () => {
  const SCHOOL =
    'دانش‌آموزان در شهر برای استقبال از نمایندگان پارلمان در کارخانه قند صف کشیده بودند که باران گرفت و همه زیر سقف کارخانه رفتند و آنجا تا شب ماندند و سرود خواندند و چای نوشیدند و به خانه‌های خود در روستا برگشتند و فردا باز آمدند.';
  it.each([
    [
      'fa',
      `مصطفی کاظمی، وزیر پیشین تجارت افغانستان، آنجا بود. ${SCHOOL} برای کاظمی مراسمی برپا شد.`,
      0,
    ],
    ['fa', `مصطفی کاظمی، وزیر پیشین، آنجا بود. ${SCHOOL} مهمانان از تاجیکستان بودند.`, 0],
    ['fa', `نخست وزیر عراق مصطفی کاظمی آنجا بود. ${SCHOOL} مهمانان از تاجیکستان بودند.`, 1],
    ['fa', `مصطفی کاظمی از بغداد آمد. ${SCHOOL} مهمانان از تاجیکستان بودند.`, 1],
  ])('%s: %s', (lang, text, marks) => {
    expect(who(text, { lang, date: '2021-05-01' })).toHaveLength(marks);
  });
});
