import { describe, expect, it } from 'vitest';
import { answerTo, marked, who } from '../who';

const SUDANI = 'mohammed-shia-al-sudani';

describe('a short form refers to whom the text has named', () => {
  it.each([
    ['a surname', 'Qais al-Khazali spoke. Khazali left.', 'Khazali = qais-al-khazali'],
    [
      'a surname with its article',
      'Qais al-Khazali spoke. Then al-Khazali left.',
      'al-Khazali = qais-al-khazali',
    ],
    ['the coalition', 'The US-led coalition met. The coalition left.', 'coalition = cjtf-oir'],
    [
      'an acronym that needs company',
      'Kataib Hezbollah (KH) met. A KH fighter left.',
      'KH = kataib-hezbollah',
    ],
    ['a first name', 'Bafel Talabani spoke. Bafel left.', 'Bafel = bafel-talabani'],
    [
      'as this text spells it',
      'Mushtaq Taleb al Saidi spoke. Then al-Saidi left.',
      'al-Saidi = mushtaq-talib-al-saidi',
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)).toContain(expected);
  });

  it.each([
    ['no full name before', 'Khazali, a baker, won a prize.'],
    ['another given name before it', 'Matthew Miller spoke. Amy Miller, a baker, did not.'],
    ['a street', 'Hassan Nasrallah spoke. The shop in Nasrallah Street was shut.'],
    ['a coalition of something', 'The US-led coalition met. A coalition of bakers did not.'],
    ['the coalition of another name', 'The US-led coalition met. The Fatah coalition did not.'],
  ])('but not: %s', (_, text) => {
    const shorts = answerTo(text).mentions.filter(({ how }) => how.rule === 'short-after-full');
    expect(shorts).toEqual([]);
  });

  it('a headline is resolved after the body', () => {
    const found = who('Mohammed Shia al-Sudani said so on Monday.', { headline: 'Sudani: enough' });
    expect(found).toEqual([`Sudani = ${SUDANI}`, `Mohammed Shia al-Sudani = ${SUDANI}`]);
  });

  it.each([
    ['a headline', 'On Iraq and Iran?\nMR. MILLER: No.', 'Briefing with Matthew Miller'],
    ['a later line', 'On Iraq and Iran?\nMR. MILLER: No.\nMatthew Miller went.', undefined],
  ])('one of a doubtful name whom only %s names in full', (_, text, headline) => {
    expect(who(text, { headline })).toContain('MILLER = matthew-miller');
  });

  it('two who fit cancel it: both are offered', () => {
    const text = 'Masoud Barzani and Nechirvan Barzani came. Barzani smiled.';
    expect(who(text)).toContain('Barzani = ?masoud-barzani|nechirvan-barzani');
  });

  it('unless one was named later, in a sentence of his own', () => {
    const text = 'Masoud Barzani came. Later Nechirvan Barzani came, too. Barzani smiled.';
    expect(who(text)).toContain('Barzani = nechirvan-barzani');
  });

  it('a stranger of the same name takes it along', () => {
    const text =
      'Matthew Miller spoke to reporters. The baker Amy Miller listened. Miller laughed.';
    expect(who(text).filter((found) => found.startsWith('Miller'))).toEqual([]);
  });

  it('says which words it refers to', () => {
    const [, short] = answerTo('Qais al-Khazali spoke. Khazali left.').mentions;
    expect(short!.how.because).toEqual([
      { kind: 'antecedent', surface: 'Qais al-Khazali', block: 1 },
    ]);
  });

  it('a changed paragraph alone still knows who was named before', () => {
    const { context } = answerTo('Qais al-Khazali spoke.');
    expect(who('Khazali left.', { context })).toEqual(['Khazali = qais-al-khazali']);
  });
});

describe('bare Hezbollah', () => {
  it.each([
    ['is the Lebanese group', 'Rockets were fired by Hezbollah.', 'Hezbollah = hezbollah'],
    [
      'is the brigades once the text is about them',
      'Kataib Hezbollah met in Baghdad. Hezbollah said no.',
      'Hezbollah = kataib-hezbollah',
    ],
    [
      'not where the text speaks of Lebanon',
      'Kataib Hezbollah met. In Lebanon, Hezbollah said no.',
      'Hezbollah = hezbollah',
    ],
    [
      'nor in a list of groups',
      'Kataib Hezbollah met. Hamas, Hezbollah and the Houthis did not.',
      'Hezbollah = hezbollah',
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)).toContain(expected);
  });
});

describe('a coalition that something is said of is still the one named', () => {
  const meantIn = (text: string, lang: string) =>
    answerTo(text, { lang, date: '2018-01-15' }).mentions.map(({ actor }) => actor);
  const cases: [lang: string, text: string][] = [
    [
      'en',
      'The US-led coalition struck in Syria. Moscow accused the coalition of killing civilians.',
    ],
    ['en', 'The US-led coalition struck in Syria. The Kurds helped the coalition with maps.'],
    ['fr', 'La coalition internationale a frappé en Syrie. Moscou accuse la coalition de mentir.'],
    ['es', 'La coalición internacional atacó en Siria. Moscú acusó a la coalición de mentir.'],
    [
      'de',
      'Die internationale Koalition griff in Syrien an. Moskau drohte der Koalition mit Vergeltung.',
    ],
  ];
  it.each(cases)('%s: %s', (lang, text) => {
    expect(meantIn(text, lang)).toEqual(['cjtf-oir', 'cjtf-oir']);
  });

  it.each([
    ['en', 'The US-led coalition left Iraq. A recent coalition airstrike hit Mosul.'],
    ['en', 'The US-led coalition left Iraq. A coalition official spoke.'],
    ['fr', 'La coalition internationale a frappé en Irak. Un nouveau raid de la coalition a tué.'],
  ])('and so is one that others are of (%s): %s', (lang, text) => {
    expect(meantIn(text, lang)).toEqual(['cjtf-oir', 'cjtf-oir']);
  });

  it.each(['•', '*', '–'])('in a line of a list, whose mark is no word: %s', (mark) => {
    const text = `${mark} New coalition chief counts cities\nThe US-led coalition fights in Iraq.`;
    expect(meantIn(text, 'en')).toEqual(['cjtf-oir', 'cjtf-oir']);
  });

  it.each([
    [
      'en',
      'The US-led coalition left Iraq. In Berlin, the coalition of liberals and greens met.',
      'US-led coalition',
    ],
    [
      'en',
      'The US-led coalition left Iraq. Members of three parties made a motley coalition.',
      'US-led coalition',
    ],
    [
      'en',
      'The US-led coalition left Iraq. Republicans know that their coalition is endangered.',
      'US-led coalition',
    ],
    [
      'fr',
      'La coalition internationale a frappé en Irak. Une large coalition se forme.',
      'coalition internationale',
    ],
    [
      'de',
      'Die internationale Koalition griff im Irak an. Merkel und ihre Koalition streiten.',
      'internationale Koalition',
    ],
    [
      'de',
      'Die internationale Koalition griff im Irak an. Eine breite Koalition entstand.',
      'internationale Koalition',
    ],
  ])('but not one of parties (%s): %s', (lang, text, whole) => {
    expect(who(text, { lang, date: '2018-01-15' })).toEqual([`${whole} = cjtf-oir`]);
  });
});

describe('titles as transcripts shorten them introduce who is in office', () => {
  it.each(['SEC. GATES: We', 'Sec. Gates: We', 'SECRETARY GATES: We'])('%s', (speaker) => {
    const text = `${speaker} know the Mahdi Army and the Quds Force in Iraq.`;
    const [first] = answerTo(text, { lang: 'en', date: '2007-06-15' }).mentions;
    expect(first?.actor).toBe('robert-gates');
  });
});

it('two words that are one name introduce who is in office, as one does', () => {
  const text = 'بحث برهم صالح في العراق عن مرشح، واستقال إياد علاوي. وسأل الجميع عبد المهدي.';
  expect(who(text, { lang: 'ar', date: '2019-11-03' }).at(-1)).toBe(
    'عبد المهدي = adil-abdul-mahdi',
  );
});

it('a town is not the man called after it', () => {
  const text = 'Mazloum Abdi leads the SDF in Syria. Tanks gather near Kobani and Kobane.';
  expect(who(text, { lang: 'en', date: '2024-12-10' })).toEqual([
    'Mazloum Abdi = mazloum-abdi',
    'SDF = sdf',
  ]);
});

describe('never named in full, among others of the field', () => {
  it.each([
    [
      'ar',
      'فالمالكي يريد إسقاطه، والخزعلي يريده ضعيفا، ويصمت هادي العامري في بغداد مع فالح الفياض.',
      'المالكي',
    ],
    [
      'ar',
      'واعترضت العصائب على ثلاثة أسماء. ولم يحضر فالح الفياض ولا هادي العامري في بغداد.',
      'العصائب',
    ],
    ['es', 'Nuri al Maliki gobierna en Irak. ¿Saldrá Ahmadineyad beneficiado?', 'Ahmadineyad'],
    [
      'de',
      'Nuri al-Maliki ging. Im Irak füllt die Löcher, was Großajatollah Sistani rief.',
      'Sistani',
    ],
    ['en', 'Nouri al-Maliki and Hadi al-Amiri left Baghdad. In Diyala Dawa has no street.', 'Dawa'],
  ])('%s: %s', (lang, text, surface) => {
    expect(marked(text, { lang })).toContain(surface);
  });
});

describe('what stands before a family name and is no first name', () => {
  it.each([
    ['es', 'Qasem Soleimani murió en Irak. Tanto Soleimani como Trump callan.', 'Soleimani'],
    ['es', 'Habló en Irak el Ayatollah Khamenei con Nuri al Maliki.', 'Khamenei'],
    ['de', 'Nuri al-Maliki ging. Im Irak drohte Trump Maliki.', 'Maliki'],
    ['de', 'Donald Trump sprach zum Irak. Die Regierung Trump sagt nein.', 'Trump'],
    ['tr', 'Irak Başbakanı Nuri el-Maliki sustu. Erdoğan Maliki’yi aradı.', 'Maliki'],
    ['ar', 'المالكي: لا انتخابات في العراق. العامري: ندعم الحشد الشعبي.', 'المالكي'],
  ])('%s: %s', (lang, text, surface) => {
    const mentions = who(text, { lang, date: '2020-02-02' });
    const last = mentions.filter((mention) => mention.startsWith(`${surface} = `));
    expect(last).not.toEqual([]);
  });

  it('but an Arabic first name, also of one who is not known', () => {
    const text = 'وقال معين الكاظمي إن العراق بلد. وأضاف الكاظمي ذلك. وصل هادي العامري.';
    expect(who(text, { lang: 'ar' })).toEqual(['هادي العامري = hadi-al-amiri']);
  });
});

it('what is found in two ways is marked once', () => {
  const text = 'El grupo Estado Islámico (EI) está en Irak. El EI pierde su bastión.';
  expect(who(text, { lang: 'es' })).toHaveLength(3);
});
